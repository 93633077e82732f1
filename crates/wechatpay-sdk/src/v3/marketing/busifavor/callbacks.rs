//! `/v3/marketing/busifavor/callbacks`

/// `/v3/marketing/busifavor/callbacks`
#[derive(Clone)]
pub struct Callbacks {
    pub(crate) node: crate::chain::Node,
}

impl Callbacks {
    /// 查询商家券事件通知地址 (direct and partner)
    ///
    /// `GET /v3/marketing/busifavor/callbacks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::callbacks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mchid("10000098");
    /// let answer = client.v3().marketing().busifavor().callbacks().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465507)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/busifavor/callbacks", request)
    }

    /// 设置商家券事件通知地址 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/callbacks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::callbacks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("10000098")
    ///     .notify_url("https://pay.weixin.qq.com");
    /// let answer = client.v3().marketing().busifavor().callbacks().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465431)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/callbacks", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/callbacks")
    }
}

/// 查询商家券事件通知地址
pub mod get {

    /// 查询商家券事件通知地址：请求
    pub struct Request {
        /// 商户号（必填）
        ///
        /// 最长 15 个字符。At most 15 characters.
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填）
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }
    }

    /// 查询商家券事件通知地址：应答
    #[non_exhaustive]
    pub struct Response {
        /// 通知URL地址
        pub notify_url: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Required "mchid",
        }
        Response {
            0 => notify_url: Optional "notify_url",
            1 => mchid: Optional "mchid",
        }
    }
}

/// 设置商家券事件通知地址
pub mod post {

    /// 设置商家券事件通知地址：请求
    pub struct Request {
        /// 商户号
        ///
        /// 8～15 个字符。8 to 15 characters.
        pub mchid: Option<String>,
        /// 通知URL地址（必填）
        ///
        /// 10～256 个字符，格式 `^https?://[^?#]+$`。10 to 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 通知URL地址（必填）
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 设置商家券事件通知地址：应答
    #[non_exhaustive]
    pub struct Response {
        /// 修改时间
        pub update_time: Option<crate::Time>,
        /// 通知URL地址
        pub notify_url: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Optional "mchid",
            1 => notify_url: Required "notify_url",
        }
        Response {
            0 => update_time: Optional "update_time",
            1 => notify_url: Optional "notify_url",
            2 => mchid: Optional "mchid",
        }
    }
}

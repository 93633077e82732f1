//! `/v3/marketing/favor/callbacks`

/// `/v3/marketing/favor/callbacks`
#[derive(Clone)]
pub struct Callbacks {
    pub(crate) node: crate::chain::Node,
}

impl Callbacks {
    /// 获取已设置的消息通知地址 (direct and partner)
    ///
    /// `GET /v3/marketing/favor/callbacks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::callbacks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mchid("9856888");
    /// let answer = client.v3().marketing().favor().callbacks().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012464070)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/favor/callbacks", request)
    }

    /// 设置消息通知地址 (direct and partner)
    ///
    /// `POST /v3/marketing/favor/callbacks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::callbacks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("9856888")
    ///     .notify_url("https://pay.weixin.qq.com")
    ///     .switch(true);
    /// let answer = client.v3().marketing().favor().callbacks().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012464198)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/favor/callbacks", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/callbacks")
    }
}

/// 获取已设置的消息通知地址
pub mod get {

    /// 获取已设置的消息通知地址：请求
    pub struct Request {
        /// 商户号（必填）
        ///
        /// 最长 20 个字符。At most 20 characters.
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

    /// 获取已设置的消息通知地址：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 通知地址
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Required "mchid",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => notify_url: Optional "notify_url",
        }
    }
}

/// 设置消息通知地址
pub mod post {

    /// 设置消息通知地址：请求
    pub struct Request {
        /// 商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 通知url地址（必填）
        ///
        /// 最长 256 个字符，格式 `^https?://[^?#]+$`。At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 回调开关
        pub switch: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填）
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 通知url地址（必填）
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 回调开关
        pub fn switch<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.switch = value.into_member();
            self
        }
    }

    /// 设置消息通知地址：应答
    #[non_exhaustive]
    pub struct Response {
        /// 修改时间
        pub update_time: Option<crate::Time>,
        /// 通知地址
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Required "mchid",
            1 => notify_url: Required "notify_url",
            2 => switch: Optional "switch",
        }
        Response {
            0 => update_time: Optional "update_time",
            1 => notify_url: Optional "notify_url",
        }
    }
}

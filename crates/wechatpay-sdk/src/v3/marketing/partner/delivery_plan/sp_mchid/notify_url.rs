//! `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`

/// `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
#[derive(Clone)]
pub struct NotifyUrl {
    pub(crate) node: crate::chain::Node,
}

impl NotifyUrl {
    /// 设置投放计划回调地址 (partner)
    ///
    /// `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::delivery_plan::sp_mchid::notify_url::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().notify_url("https://pay.weixin.qq.com");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .delivery_plan()
    ///     .sp_mchid("298689900")
    ///     .notify_url()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184598)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url")
    }
}

/// 设置投放计划回调地址
pub mod post {

    /// 设置投放计划回调地址：请求
    pub struct Request {
        /// 通知url地址（必填）
        ///
        /// 最长 256 个字符，格式 `^https?://[^?#]+$`。At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 通知url地址（必填）
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 设置投放计划回调地址：应答
    #[non_exhaustive]
    pub struct Response {
        /// 通知地址
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => notify_url: Required "notify_url",
        }
        Response {
            0 => notify_url: Optional "notify_url",
        }
    }
}

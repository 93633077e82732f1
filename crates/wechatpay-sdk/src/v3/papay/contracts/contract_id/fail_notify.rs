//! `/v3/papay/contracts/{contract_id}/fail-notify`

/// `/v3/papay/contracts/{contract_id}/fail-notify`
pub struct FailNotify {
    pub(crate) node: crate::chain::Node,
}

impl FailNotify {
    /// 重试扣费通知 (direct)
    ///
    /// `POST /v3/papay/contracts/{contract_id}/fail-notify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::contracts::contract_id::fail_notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mchid("1230000109").appid("wxd678efh567hg6787");
    /// client
    ///     .v3()
    ///     .papay()
    ///     .contracts()
    ///     .contract_id("123124412412423431")
    ///     .fail_notify()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/papay/contracts/{contract_id}/fail-notify", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/contracts/{contract_id}/fail-notify")
    }
}

/// 重试扣费通知
pub mod post {
    use crate::message;

    /// 重试扣费通知：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("mchid"), message::required::<String>("appid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 直连商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 公众号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    request!(Request);
}

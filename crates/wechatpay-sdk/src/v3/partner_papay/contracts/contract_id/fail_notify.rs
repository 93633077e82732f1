//! `/v3/partner-papay/contracts/{contract_id}/fail-notify`

/// `/v3/partner-papay/contracts/{contract_id}/fail-notify`
pub struct FailNotify {
    pub(crate) node: crate::chain::Node,
}

impl FailNotify {
    /// 服务商商户重试扣费通知 (partner)
    ///
    /// `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::partner_papay::contracts::contract_id::fail_notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1230000109")
    ///     .sp_appid("wxd678efh567hg6787")
    ///     .sub_mchid("12345512")
    ///     .sub_appid("wxd678efh567hg6787");
    /// client
    ///     .v3()
    ///     .partner_papay()
    ///     .contracts()
    ///     .contract_id("123124412412423431")
    ///     .fail_notify()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/partner-papay/contracts/{contract_id}/fail-notify", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/partner-papay/contracts/{contract_id}/fail-notify")
    }
}

/// 服务商商户重试扣费通知
pub mod post {
    use crate::message;

    /// 服务商商户重试扣费通知：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_mchid"),
            message::required::<String>("sp_appid"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 服务商应用ID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户应用D
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }
    }

    request!(Request);
}

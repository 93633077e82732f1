//! 服务商商户重试扣费通知 · Send a debit retry notice (partner)
//!
//! `/v3/partner-papay/contracts/{contract_id}/fail-notify`

/// 服务商商户重试扣费通知 · Send a debit retry notice (partner)
///
/// `/v3/partner-papay/contracts/{contract_id}/fail-notify`
#[derive(Clone)]
pub struct FailNotify {
    pub(crate) node: crate::chain::Node,
}

impl FailNotify {
    /// 服务商商户重试扣费通知 · Send a debit retry notice (partner)
    ///
    /// `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`
    ///
    /// 服务商为子商户重试扣费前，按委托代扣协议ID通过微信支付向用户发送重试扣费通知。模式：服务商。
    ///
    /// Sends the user a notice, through WeChat Pay, that the partner retries a sub-merchant's debit under the contract. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::partner_papay::contracts::contract_id::fail_notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_mchid("1900000109");
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
    /// 官方文档 · Official pages: [papay/chapter5_16.shtml](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml)
    #[doc(alias(
        "服务商商户重试扣费通知",
        "Send a debit retry notice (partner)",
        "委托代扣",
        "fail-notify",
        "contracts/fail-notify"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/partner-papay/contracts/{contract_id}/fail-notify", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/partner-papay/contracts/{contract_id}/fail-notify")
    }
}

/// 服务商商户重试扣费通知 · Send a debit retry notice (partner)
pub mod post {

    /// 服务商商户重试扣费通知：请求 · Send a debit retry notice (partner): request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 服务商应用ID（必填） · Partner app ID (required)
        pub sp_appid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 子商户应用D · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 服务商应用ID（必填） · Partner app ID (required)
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户应用D · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => sp_appid: Required "sp_appid",
            2 => sub_mchid: Required "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
        }
    }
}

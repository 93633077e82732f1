//! 服务商商户预扣费通知 · Send a pre-debit notice (partner)
//!
//! `/v3/partner-papay/contracts/{contract_id}/notify`

/// 服务商商户预扣费通知 · Send a pre-debit notice (partner)
///
/// `/v3/partner-papay/contracts/{contract_id}/notify`
#[derive(Clone)]
pub struct Notify {
    pub(crate) node: crate::chain::Node,
}

impl Notify {
    /// 服务商商户预扣费通知 · Send a pre-debit notice (partner)
    ///
    /// `POST /v3/partner-papay/contracts/{contract_id}/notify`
    ///
    /// 服务商为子商户扣费前，按委托代扣协议ID告知用户预计金额和扣费持续时间。模式：服务商。
    ///
    /// Notifies the user, through WeChat Pay, of the estimated amount and duration before a sub-merchant's debit under an auto-debit contract. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::partner_papay::contracts::contract_id::notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .estimated_amount(post::EstimatedAmount::new().amount(1));
    /// client
    ///     .v3()
    ///     .partner_papay()
    ///     .contracts()
    ///     .contract_id("123124412412423431")
    ///     .notify()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4011988373](https://pay.weixin.qq.com/doc/v2/partner/4011988373)
    #[doc(alias(
        "服务商商户预扣费通知",
        "Send a pre-debit notice (partner)",
        "委托代扣",
        "notify",
        "contracts/notify"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/partner-papay/contracts/{contract_id}/notify", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/partner-papay/contracts/{contract_id}/notify")
    }
}

/// 服务商商户预扣费通知 · Send a pre-debit notice (partner)
pub mod post {

    /// 服务商商户预扣费通知：请求 · Send a pre-debit notice (partner): request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 服务商应用ID（必填） · Partner app ID (required)
        pub sp_appid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 子商户应用D · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 扣费持续时间 · Debit duration
        pub deduct_duration: Option<DeductDuration>,
        /// 预计扣费金额信息（必填） · Estimated debit amount information (required)
        pub estimated_amount: Option<EstimatedAmount>,
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

        /// 扣费持续时间 · Debit duration
        pub fn deduct_duration<M>(
            mut self,
            value: impl crate::IntoMember<DeductDuration, M>,
        ) -> Self {
            self.deduct_duration = value.into_member();
            self
        }

        /// 预计扣费金额信息（必填） · Estimated debit amount information (required)
        pub fn estimated_amount<M>(
            mut self,
            value: impl crate::IntoMember<EstimatedAmount, M>,
        ) -> Self {
            self.estimated_amount = value.into_member();
            self
        }
    }

    /// 扣费持续时间 · Debit duration
    pub struct DeductDuration {
        /// 扣费持续时间数（必填） · Number of debit duration units (required)
        pub count: Option<i64>,
        /// 单位 · Unit
        pub unit: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DeductDuration {
        /// 扣费持续时间数（必填） · Number of debit duration units (required)
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }

        /// 单位 · Unit
        pub fn unit<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.unit = value.into_member();
            self
        }
    }

    /// 预计扣费金额信息 · Estimated debit amount information
    pub struct EstimatedAmount {
        /// 预计扣费金额（必填） · Estimated debit amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 预计扣费货币类型 · Estimated debit currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl EstimatedAmount {
        /// 预计扣费金额（必填） · Estimated debit amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 预计扣费货币类型 · Estimated debit currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    request!(Request, DeductDuration, EstimatedAmount);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => sp_appid: Required "sp_appid",
            2 => sub_mchid: Required "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
            4 => deduct_duration: Optional "deduct_duration",
            5 => estimated_amount: Required "estimated_amount",
        }
        DeductDuration {
            0 => count: Required "count",
            1 => unit: Optional "unit",
        }
        EstimatedAmount {
            0 => amount: Required "amount",
            1 => currency: Optional "currency",
        }
    }
}

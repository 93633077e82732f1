//! 直连商户预扣费通知 · Send a pre-debit notice
//!
//! `/v3/papay/contracts/{contract_id}/notify`

/// 直连商户预扣费通知 · Send a pre-debit notice
///
/// `/v3/papay/contracts/{contract_id}/notify`
#[derive(Clone)]
pub struct Notify {
    pub(crate) node: crate::chain::Node,
}

impl Notify {
    /// 直连商户预扣费通知 · Send a pre-debit notice
    ///
    /// `POST /v3/papay/contracts/{contract_id}/notify`
    ///
    /// 商户扣费前，按委托代扣协议ID通过微信支付告知用户预计金额和扣费持续时间。模式：普通商户。
    ///
    /// Notifies the user, through WeChat Pay, of the estimated amount and duration before a debit under the contract. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::contracts::contract_id::notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000001")
    ///     .appid("wx8888888888888888")
    ///     .estimated_amount(post::EstimatedAmount::new().amount(1));
    /// client.v3().papay().contracts().contract_id("100001").notify().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011987402](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
    #[doc(alias(
        "直连商户预扣费通知",
        "Send a pre-debit notice",
        "委托代扣",
        "notify",
        "contracts/notify"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/papay/contracts/{contract_id}/notify", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/contracts/{contract_id}/notify")
    }
}

/// 直连商户预扣费通知 · Send a pre-debit notice
pub mod post {

    enumeration! {
        /// 单位 · Unit
        Unit {
            /// `DAY`: 天 · Day
            DAY = "DAY",
        }
    }

    /// 直连商户预扣费通知：请求 · Send a pre-debit notice: request
    pub struct Request {
        /// 直连商户号（必填） · Direct merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 公众号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 扣费持续时间 · Debit duration
        pub deduct_duration: Option<DeductDuration>,
        /// 预计扣费金额信息（必填） · Estimated debit amount information (required)
        pub estimated_amount: Option<EstimatedAmount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 直连商户号（必填） · Direct merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 公众号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
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
        ///
        /// - `1`: 1 天 · 1 day
        /// - `2`: 2 天 · 2 days
        /// - `3`: 3 天 · 3 days
        pub count: Option<i64>,
        /// 单位 · Unit
        pub unit: Unit,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DeductDuration {
        /// 扣费持续时间数（必填） · Number of debit duration units (required)
        ///
        /// - `1`: 1 天 · 1 day
        /// - `2`: 2 天 · 2 days
        /// - `3`: 3 天 · 3 days
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }

        /// 单位 · Unit
        pub fn unit<M>(mut self, value: impl crate::IntoMember<Unit, M>) -> Self {
            self.unit = value.into_member().unwrap_or_default();
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
            0 => mchid: Required "mchid",
            1 => appid: Required "appid",
            2 => deduct_duration: Optional "deduct_duration",
            3 => estimated_amount: Required "estimated_amount",
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

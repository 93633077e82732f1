//! 保险商户受理续期自动续费协议 · Renew an insurance auto-debit contract
//!
//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`

/// 保险商户受理续期自动续费协议 · Renew an insurance auto-debit contract
///
/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
#[derive(Clone)]
pub struct Renew {
    pub(crate) node: crate::chain::Node,
}

impl Renew {
    /// 保险商户受理续期自动续费协议 · Renew an insurance auto-debit contract
    ///
    /// `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
    ///
    /// 保险商户为自动续费协议办理续期，提交续期后的扣费周期列表，由微信支付受理。模式：普通商户。
    ///
    /// Submits the renewal of an insurance auto-debit contract with the list of new policy periods. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_sign::contracts::plan_id::plan_id::contract_id::contract_id::renew::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .policy_periods([
    ///         post::PolicyPeriods::new()
    ///             .policy_period_id(1)
    ///             .estimated_deduct_date("2019-11-22")
    ///             .estimated_deduct_amount(post::EstimatedDeductAmount::new().total(1)),
    ///     ]);
    /// client
    ///     .v3()
    ///     .papay()
    ///     .insurance_sign()
    ///     .contracts()
    ///     .plan_id()
    ///     .plan_id("0")
    ///     .contract_id()
    ///     .contract_id("100001")
    ///     .renew()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012489588](https://pay.weixin.qq.com/doc/v3/merchant/4012489588)
    #[doc(alias(
        "保险商户受理续期自动续费协议",
        "Renew an insurance auto-debit contract",
        "保险委托代扣",
        "renew",
        "contract-id/renew"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
        )
    }
}

/// 保险商户受理续期自动续费协议 · Renew an insurance auto-debit contract
pub mod post {

    /// 保险商户受理续期自动续费协议：请求 · Renew an insurance auto-debit contract: request
    pub struct Request {
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 续期的扣费周期列表（必填） · Renewal debit periods (required)
        pub policy_periods: Option<Vec<PolicyPeriods>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 续期的扣费周期列表（必填） · Renewal debit periods (required)
        pub fn policy_periods<M>(mut self, value: impl crate::IntoList<PolicyPeriods, M>) -> Self {
            self.policy_periods = value.into_list();
            self
        }
    }

    /// 续期的扣费周期列表 · Renewal debit periods
    pub struct PolicyPeriods {
        /// 保险扣费周期编号（必填） · Insurance debit period ID (required)
        pub policy_period_id: Option<i64>,
        /// 预计扣费的日期（必填） · Estimated debit date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub estimated_deduct_date: Option<String>,
        /// 预计扣费金额（必填） · Estimated debit amount (required)
        pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PolicyPeriods {
        /// 保险扣费周期编号（必填） · Insurance debit period ID (required)
        pub fn policy_period_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.policy_period_id = value.into_member();
            self
        }

        /// 预计扣费的日期（必填） · Estimated debit date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn estimated_deduct_date<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.estimated_deduct_date = value.into_member();
            self
        }

        /// 预计扣费金额（必填） · Estimated debit amount (required)
        pub fn estimated_deduct_amount<M>(
            mut self,
            value: impl crate::IntoMember<EstimatedDeductAmount, M>,
        ) -> Self {
            self.estimated_deduct_amount = value.into_member();
            self
        }
    }

    /// 预计扣费金额 · Estimated debit amount
    pub struct EstimatedDeductAmount {
        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl EstimatedDeductAmount {
        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    request!(Request, PolicyPeriods, EstimatedDeductAmount);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => policy_periods: Required "policy_periods",
        }
        PolicyPeriods {
            0 => policy_period_id: Required "policy_period_id",
            1 => estimated_deduct_date: Required "estimated_deduct_date",
            2 => estimated_deduct_amount: Required "estimated_deduct_amount",
        }
        EstimatedDeductAmount {
            0 => total: Required "total",
            1 => currency: Optional "currency",
        }
    }
}

//! 保险商户修改保险扣费周期列表 · Modify insurance policy periods
//!
//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`

/// 保险商户修改保险扣费周期列表 · Modify insurance policy periods
///
/// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
#[derive(Clone)]
pub struct Modify {
    pub(crate) node: crate::chain::Node,
}

impl Modify {
    /// 保险商户修改保险扣费周期列表 · Modify insurance policy periods
    ///
    /// `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
    ///
    /// 保险商户修改协议的扣费周期列表，可允许取消已有预约；返回最新列表和被取消的预约。模式：普通商户。
    ///
    /// Modifies the policy periods of an insurance contract and returns the new list, with any scheduled debit that was cancelled. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_sign::policy_periods::plan_id::plan_id::contract_id::contract_id::modify::post;
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
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_sign()
    ///     .policy_periods()
    ///     .plan_id()
    ///     .plan_id("12535")
    ///     .contract_id()
    ///     .contract_id("2015071056489715")
    ///     .modify()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012987596](https://pay.weixin.qq.com/doc/v3/merchant/4012987596)
    #[doc(alias(
        "保险商户修改保险扣费周期列表",
        "Modify insurance policy periods",
        "保险委托代扣",
        "modify",
        "contract-id/modify"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify")
    }
}

/// 保险商户修改保险扣费周期列表 · Modify insurance policy periods
pub mod post {

    /// 保险商户修改保险扣费周期列表：请求 · Modify insurance policy periods: request
    pub struct Request {
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 续期的扣费周期列表（必填） · Renewal debit periods (required)
        pub policy_periods: Option<Vec<PolicyPeriods>>,
        /// 是否允许取消预约 · Whether the schedule can be cancelled
        pub allow_cancel_scheduled: Option<bool>,
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

        /// 是否允许取消预约 · Whether the schedule can be cancelled
        pub fn allow_cancel_scheduled<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.allow_cancel_scheduled = value.into_member();
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

    /// 保险商户修改保险扣费周期列表：应答 · Modify insurance policy periods: answer
    #[non_exhaustive]
    pub struct Response {
        /// 最新的扣费周期列表 · Latest debit periods
        pub policy_periods: Option<Vec<ResponsePolicyPeriods>>,
        /// 发生了取消预约的扣费计划项编号 · Cancelled debit period ID
        pub cancel_scheduled_policy_period_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 最新的扣费周期列表 · Latest debit periods
    #[non_exhaustive]
    pub struct ResponsePolicyPeriods {
        /// 保险扣费周期编号 · Insurance debit period ID
        pub policy_period_id: Option<i64>,
        /// 预计扣费的日期 · Estimated debit date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub estimated_deduct_date: Option<String>,
        /// 预计扣费金额 · Estimated debit amount
        pub estimated_deduct_amount: Option<PolicyPeriodsEstimatedDeductAmount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 预计扣费金额 · Estimated debit amount
    #[non_exhaustive]
    pub struct PolicyPeriodsEstimatedDeductAmount {
        /// 金额 · Amount
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

    request!(Request, PolicyPeriods, EstimatedDeductAmount);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => policy_periods: Required "policy_periods",
            2 => allow_cancel_scheduled: Optional "allow_cancel_scheduled",
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
        Response {
            0 => policy_periods: Optional "policy_periods",
            1 => cancel_scheduled_policy_period_id: Optional "cancel_scheduled_policy_period_id",
        }
        ResponsePolicyPeriods {
            0 => policy_period_id: Optional "policy_period_id",
            1 => estimated_deduct_date: Optional "estimated_deduct_date",
            2 => estimated_deduct_amount: Optional "estimated_deduct_amount",
        }
        PolicyPeriodsEstimatedDeductAmount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
        }
    }
}

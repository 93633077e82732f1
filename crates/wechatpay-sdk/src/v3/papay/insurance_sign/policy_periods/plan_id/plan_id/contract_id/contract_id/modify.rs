//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`

/// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
pub struct Modify {
    pub(crate) node: crate::chain::Node,
}

impl Modify {
    /// 保险商户修改保险扣费周期列表 (direct)
    ///
    /// `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_sign::policy_periods::plan_id::plan_id::contract_id::contract_id::modify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .policy_periods(vec![
    ///         post::PolicyPeriods::new()
    ///             .policy_period_id(1)
    ///             .estimated_deduct_date("2019-11-22")
    ///             .estimated_deduct_amount(
    ///                 post::EstimatedDeductAmount::new().total(1).currency("CNY"),
    ///             ),
    ///     ])
    ///     .allow_cancel_scheduled(true);
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012987596)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify")
    }
}

/// 保险商户修改保险扣费周期列表
pub mod post {
    use crate::message;

    pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::contract_id::contract_id::renew::post::{PolicyPeriods, EstimatedDeductAmount};

    /// 保险商户修改保险扣费周期列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<Vec<PolicyPeriods>>("policy_periods"),
            message::optional::<bool>("allow_cancel_scheduled"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 续期的扣费周期列表（必填）
        #[inline]
        pub fn policy_periods(self, value: Vec<PolicyPeriods>) -> Self {
            Self(self.0.with("policy_periods", value))
        }

        /// 是否允许取消预约
        #[inline]
        pub fn allow_cancel_scheduled(self, value: bool) -> Self {
            Self(self.0.with("allow_cancel_scheduled", value))
        }
    }

    /// 保险商户修改保险扣费周期列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 最新的扣费周期列表
        pub policy_periods: Option<Vec<ResponsePolicyPeriods>>,
        /// 发生了取消预约的扣费计划项编号
        pub cancel_scheduled_policy_period_id: Option<i64>,
    }

    /// 最新的扣费周期列表
    #[non_exhaustive]
    pub struct ResponsePolicyPeriods {
        /// 保险扣费周期编号
        pub policy_period_id: Option<i64>,
        /// 预计扣费的日期
        pub estimated_deduct_date: Option<String>,
        /// 预计扣费金额
        pub estimated_deduct_amount: Option<PolicyPeriodsEstimatedDeductAmount>,
    }

    /// 预计扣费金额
    #[non_exhaustive]
    pub struct PolicyPeriodsEstimatedDeductAmount {
        /// 金额，单位为分
        pub total: Option<crate::Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => policy_periods: "policy_periods",
            1 => cancel_scheduled_policy_period_id: "cancel_scheduled_policy_period_id",
        }
        ResponsePolicyPeriods {
            0 => policy_period_id: "policy_period_id",
            1 => estimated_deduct_date: "estimated_deduct_date",
            2 => estimated_deduct_amount: "estimated_deduct_amount",
        }
        PolicyPeriodsEstimatedDeductAmount {
            0 => total: "total",
            1 => currency: "currency",
        }
    }
}

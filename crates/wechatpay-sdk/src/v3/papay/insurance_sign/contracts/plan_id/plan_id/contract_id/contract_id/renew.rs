//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`

/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
pub struct Renew {
    pub(crate) node: crate::chain::Node,
}

impl Renew {
    /// 保险商户受理续期自动续费协议 (direct)
    ///
    /// `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_sign::contracts::plan_id::plan_id::contract_id::contract_id::renew::post;
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
    ///     ]);
    /// client
    ///     .v3()
    ///     .papay()
    ///     .insurance_sign()
    ///     .contracts()
    ///     .plan_id()
    ///     .plan_id("0")
    ///     .contract_id()
    ///     .contract_id("")
    ///     .renew()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489588)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
        )
    }
}

/// 保险商户受理续期自动续费协议
pub mod post {
    use crate::message;

    /// 保险商户受理续期自动续费协议：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<Vec<PolicyPeriods>>("policy_periods"),
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
    }

    /// 续期的扣费周期列表
    pub struct PolicyPeriods(pub(crate) message::Object);

    impl PolicyPeriods {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("policy_period_id"),
            message::required::<String>("estimated_deduct_date"),
            message::required::<EstimatedDeductAmount>("estimated_deduct_amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 保险扣费周期编号（必填）
        #[inline]
        pub fn policy_period_id(self, value: i64) -> Self {
            Self(self.0.with("policy_period_id", value))
        }

        /// 预计扣费的日期（必填）
        pub fn estimated_deduct_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("estimated_deduct_date", value))
        }

        /// 预计扣费金额（必填）
        #[inline]
        pub fn estimated_deduct_amount(self, value: EstimatedDeductAmount) -> Self {
            Self(self.0.with("estimated_deduct_amount", value))
        }
    }

    /// 预计扣费金额
    pub struct EstimatedDeductAmount(pub(crate) message::Object);

    impl EstimatedDeductAmount {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<crate::Fen>("total"), message::optional::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 金额，单位为分（必填）
        pub fn total(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total", value))
        }

        /// 货币类型
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("currency", value))
        }
    }

    request!(Request, PolicyPeriods, EstimatedDeductAmount);

    held!(PolicyPeriods, EstimatedDeductAmount);
}

//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
#[derive(Clone, Debug)]
pub struct Renew(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
            rest,
        )
    }
}

/// 保险商户受理续期自动续费协议
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
    );

    /// 保险商户受理续期自动续费协议：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 应用ID
        pub appid: Required<String>,
        /// 续期的扣费周期列表
        pub policy_periods: Required<Vec<PolicyPeriods>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 续期的扣费周期列表
        #[inline]
        pub fn policy_periods(mut self, value: Vec<PolicyPeriods>) -> Self {
            self.policy_periods = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("appid", &mut self.appid), ("policy_periods", &mut self.policy_periods)]);
        }
    }

    /// 续期的扣费周期列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PolicyPeriods {
        /// 保险扣费周期编号
        pub policy_period_id: Required<i64>,
        /// 预计扣费的日期
        pub estimated_deduct_date: Required<String>,
        /// 预计扣费金额
        pub estimated_deduct_amount: Required<EstimatedDeductAmount>,
    }

    impl PolicyPeriods {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 保险扣费周期编号
        #[inline]
        pub fn policy_period_id(mut self, value: i64) -> Self {
            self.policy_period_id = Required::set(value);
            self
        }

        /// 预计扣费的日期
        #[inline]
        pub fn estimated_deduct_date(mut self, value: impl Into<String>) -> Self {
            self.estimated_deduct_date = Required::set(value.into());
            self
        }

        /// 预计扣费金额
        #[inline]
        pub fn estimated_deduct_amount(mut self, value: EstimatedDeductAmount) -> Self {
            self.estimated_deduct_amount = Required::set(value);
            self
        }
    }

    impl Message for PolicyPeriods {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("policy_period_id", &mut self.policy_period_id),
                ("estimated_deduct_date", &mut self.estimated_deduct_date),
                ("estimated_deduct_amount", &mut self.estimated_deduct_amount),
            ]);
        }
    }

    /// 预计扣费金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EstimatedDeductAmount {
        /// 金额，单位为分
        pub total: Required<Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    impl EstimatedDeductAmount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 金额，单位为分
        #[inline]
        pub fn total(mut self, value: impl Into<Fen>) -> Self {
            self.total = Required::set(value.into());
            self
        }

        /// 货币类型
        #[inline]
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }
    }

    impl Message for EstimatedDeductAmount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total", &mut self.total), ("currency", &mut self.currency)]);
        }
    }

    message!(Request, PolicyPeriods, EstimatedDeductAmount);
}

//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
#[derive(Clone, Debug)]
pub struct Schedule(pub(crate) Node);

impl Schedule {
    /// 保险商户预约保险自动续费 (direct)
    ///
    /// `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .scheduled_amount(post::ScheduledAmount::new().total(1).currency("CNY"));
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_pay()
    ///     .policy_periods()
    ///     .contract_id()
    ///     .contract_id("")
    ///     .policy_period_id()
    ///     .policy_period_id("1")
    ///     .schedule()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471270)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule", rest)
    }
}

/// 保险商户预约保险自动续费
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
    );

    /// 保险商户预约保险自动续费：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 应用ID
        pub appid: Required<String>,
        /// 预约扣费金额信息
        pub scheduled_amount: Required<ScheduledAmount>,
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

        /// 预约扣费金额信息
        #[inline]
        pub fn scheduled_amount(mut self, value: ScheduledAmount) -> Self {
            self.scheduled_amount = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("scheduled_amount", &mut self.scheduled_amount),
            ]);
        }
    }

    /// 预约扣费金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ScheduledAmount {
        /// 金额，单位为分
        pub total: Required<Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    impl ScheduledAmount {
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

    impl Message for ScheduledAmount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total", &mut self.total), ("currency", &mut self.currency)]);
        }
    }

    /// 保险商户预约保险自动续费：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 保单的扣费周期编号
        pub policy_period_id: Option<i64>,
        /// 当前扣费周期的状态
        pub policy_period_state: Option<String>,
        /// 可扣费开始日期
        pub deduct_start_date: Option<String>,
        /// 可扣费结束日期
        pub deduct_end_date: Option<String>,
        /// 已预约的扣费金额信息
        pub scheduled_amount: Option<ResponseScheduledAmount>,
        /// 实际扣费金额
        pub deduct_amount: Option<DeductAmount>,
        /// 实际扣费的日期
        pub deduct_date: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("policy_period_id", &mut self.policy_period_id),
                ("policy_period_state", &mut self.policy_period_state),
                ("deduct_start_date", &mut self.deduct_start_date),
                ("deduct_end_date", &mut self.deduct_end_date),
                ("scheduled_amount", &mut self.scheduled_amount),
                ("deduct_amount", &mut self.deduct_amount),
                ("deduct_date", &mut self.deduct_date),
            ]);
        }
    }

    /// 已预约的扣费金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseScheduledAmount {
        /// 金额，单位为分
        pub total: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    impl Message for ResponseScheduledAmount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total", &mut self.total), ("currency", &mut self.currency)]);
        }
    }

    /// 实际扣费金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DeductAmount {
        /// 金额，单位为分
        pub total: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    impl Message for DeductAmount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total", &mut self.total), ("currency", &mut self.currency)]);
        }
    }

    message!(Request, ScheduledAmount, Response, ResponseScheduledAmount, DeductAmount);
}

//! `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
pub struct OutContractCode(pub(crate) Node);

impl OutContractCode {
    /// 保险商户查询保险扣费周期列表 (direct)
    ///
    /// `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_sign::policy_periods_2::plan_id::plan_id::out_contract_code::out_contract_code::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().limit(20).offset(50);
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_sign()
    ///     .policy_periods_2()
    ///     .plan_id()
    ///     .plan_id("12535")
    ///     .out_contract_code()
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489530)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}", rest)
    }
}

/// 保险商户查询保险扣费周期列表
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, optional, request};
    use crate::operation::Operation;

    pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule::post::{ResponseScheduledAmount as ScheduledAmount, DeductAmount};
pub use crate::v3::papay::insurance_sign::policy_periods::plan_id::plan_id::contract_id::contract_id::modify::post::PolicyPeriodsEstimatedDeductAmount as EstimatedDeductAmount;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    );

    /// 保险商户查询保险扣费周期列表：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<i64>("limit"), optional::<i64>("offset")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 分页开始位置
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }
    }

    /// 保险商户查询保险扣费周期列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 扣费周期列表
        pub data: Option<Vec<Data>>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 分页开始位置
        pub offset: Option<i64>,
        /// 扣费周期总条数
        pub total_count: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("data", &mut self.data),
                1 => Named("limit", &mut self.limit),
                2 => Named("offset", &mut self.offset),
                3 => Named("total_count", &mut self.total_count),
                _ => return None,
            })
        }
    }

    /// 扣费周期列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 保单的扣费周期编号
        pub policy_period_id: Option<i64>,
        /// 扣费周期预计的扣费的日期
        pub estimated_deduct_date: Option<String>,
        /// 扣费周期预计的扣费金额
        pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
        /// 扣费周期预约状态
        pub policy_period_state: Option<String>,
        /// 已预约的扣费金额信息
        pub scheduled_amount: Option<ScheduledAmount>,
        /// 实际扣费金额
        pub deduct_amount: Option<DeductAmount>,
        /// 实际扣费的日期
        pub deduct_date: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("policy_period_id", &mut self.policy_period_id),
                1 => Named("estimated_deduct_date", &mut self.estimated_deduct_date),
                2 => Named("estimated_deduct_amount", &mut self.estimated_deduct_amount),
                3 => Named("policy_period_state", &mut self.policy_period_state),
                4 => Named("scheduled_amount", &mut self.scheduled_amount),
                5 => Named("deduct_amount", &mut self.deduct_amount),
                6 => Named("deduct_date", &mut self.deduct_date),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data);
}

//! `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
pub struct Terminate(pub(crate) Node);

impl Terminate {
    /// 通过商户协议号解除委托代扣签约协议 (direct)
    ///
    /// `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().contract_termination_remark("用户解约");
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .sign()
    ///     .contracts()
    ///     .plan_id()
    ///     .plan_id("12535")
    ///     .out_contract_code()
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489295)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate", rest)
    }
}

/// 通过商户协议号解除委托代扣签约协议
pub mod post {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule::post::{ResponseScheduledAmount as ScheduledAmount, DeductAmount};
pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::post::Request;
pub use crate::v3::papay::insurance_sign::policy_periods::plan_id::plan_id::contract_id::contract_id::modify::post::PolicyPeriodsEstimatedDeductAmount as EstimatedDeductAmount;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    );

    /// 通过商户协议号解除委托代扣签约协议：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 委托代扣协议ID
        pub contract_id: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 委托代扣模板ID
        pub plan_id: Option<i64>,
        /// 商户签约协议号
        pub out_contract_code: Option<String>,
        /// 用户账户展示名称
        pub contract_display_account: Option<String>,
        /// 委托代扣协议状态
        pub contract_state: Option<String>,
        /// 协议签署时间
        pub contract_signed_time: Option<String>,
        /// 协议到期时间
        pub contract_expired_time: Option<String>,
        /// 用户OpenID
        pub openid: Option<String>,
        /// 协议解约信息
        pub contract_terminate_info: Option<ContractTerminateInfo>,
        /// 商户侧用户标识
        pub out_user_code: Option<String>,
        /// 预约扣费场景的预约信息
        pub deduct_schedule: Option<DeductSchedule>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("contract_id", &mut self.contract_id),
                2 => Named("appid", &mut self.appid),
                3 => Named("plan_id", &mut self.plan_id),
                4 => Named("out_contract_code", &mut self.out_contract_code),
                5 => Named("contract_display_account", &mut self.contract_display_account),
                6 => Named("contract_state", &mut self.contract_state),
                7 => Named("contract_signed_time", &mut self.contract_signed_time),
                8 => Named("contract_expired_time", &mut self.contract_expired_time),
                9 => Named("openid", &mut self.openid),
                10 => Named("contract_terminate_info", &mut self.contract_terminate_info),
                11 => Named("out_user_code", &mut self.out_user_code),
                12 => Named("deduct_schedule", &mut self.deduct_schedule),
                _ => return None,
            })
        }
    }

    /// 协议解约信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ContractTerminateInfo {
        /// 协议解约方式
        pub contract_termination_mode: Option<String>,
        /// 协议解约时间
        pub contract_terminated_time: Option<String>,
        /// 解约备注
        pub contract_termination_remark: Option<String>,
    }

    impl Message for ContractTerminateInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("contract_termination_mode", &mut self.contract_termination_mode),
                1 => Named("contract_terminated_time", &mut self.contract_terminated_time),
                2 => Named("contract_termination_remark", &mut self.contract_termination_remark),
                _ => return None,
            })
        }
    }

    /// 预约扣费场景的预约信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DeductSchedule {
        /// 预计扣费的日期
        pub estimated_deduct_date: Option<String>,
        /// 预计的扣费金额
        pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
        /// 扣费预约状态
        pub schedule_state: Option<String>,
        /// 已预约的扣费金额信息
        pub scheduled_amount: Option<ScheduledAmount>,
        /// 实际扣费金额
        pub deduct_amount: Option<DeductAmount>,
        /// 实际扣费的日期
        pub deduct_date: Option<String>,
    }

    impl Message for DeductSchedule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("estimated_deduct_date", &mut self.estimated_deduct_date),
                1 => Named("estimated_deduct_amount", &mut self.estimated_deduct_amount),
                2 => Named("schedule_state", &mut self.schedule_state),
                3 => Named("scheduled_amount", &mut self.scheduled_amount),
                4 => Named("deduct_amount", &mut self.deduct_amount),
                5 => Named("deduct_date", &mut self.deduct_date),
                _ => return None,
            })
        }
    }

    message!(Response, ContractTerminateInfo, DeductSchedule);
}

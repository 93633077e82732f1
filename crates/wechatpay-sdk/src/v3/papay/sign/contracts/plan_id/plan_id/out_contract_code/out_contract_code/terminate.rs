//! `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`

/// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate")
    }
}

/// 通过商户协议号解除委托代扣签约协议
pub mod post {

    pub use crate::shared::v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_get::ContractTerminateInfo;
pub use crate::shared::v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate_post::Request;
pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule::post::{ResponseScheduledAmount as ScheduledAmount, DeductAmount};
pub use crate::v3::papay::insurance_sign::policy_periods::plan_id::plan_id::contract_id::contract_id::modify::post::PolicyPeriodsEstimatedDeductAmount as EstimatedDeductAmount;

    /// 通过商户协议号解除委托代扣签约协议：应答（其他接口共用）
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
        pub contract_signed_time: Option<crate::Time>,
        /// 协议到期时间
        pub contract_expired_time: Option<crate::Time>,
        /// 用户OpenID
        pub openid: Option<String>,
        /// 协议解约信息
        pub contract_terminate_info: Option<ContractTerminateInfo>,
        /// 商户侧用户标识
        pub out_user_code: Option<String>,
        /// 预约扣费场景的预约信息
        pub deduct_schedule: Option<DeductSchedule>,
    }

    /// 预约扣费场景的预约信息
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

    message! {
        Response {
            0 => mchid: "mchid",
            1 => contract_id: "contract_id",
            2 => appid: "appid",
            3 => plan_id: "plan_id",
            4 => out_contract_code: "out_contract_code",
            5 => contract_display_account: "contract_display_account",
            6 => contract_state: "contract_state",
            7 => contract_signed_time: "contract_signed_time",
            8 => contract_expired_time: "contract_expired_time",
            9 => openid: "openid",
            10 => contract_terminate_info: "contract_terminate_info",
            11 => out_user_code: "out_user_code",
            12 => deduct_schedule: "deduct_schedule",
        }
        DeductSchedule {
            0 => estimated_deduct_date: "estimated_deduct_date",
            1 => estimated_deduct_amount: "estimated_deduct_amount",
            2 => schedule_state: "schedule_state",
            3 => scheduled_amount: "scheduled_amount",
            4 => deduct_amount: "deduct_amount",
            5 => deduct_date: "deduct_date",
        }
    }
}

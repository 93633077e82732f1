//! `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`

/// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 通过商户协议号解除委托代扣签约协议 (partner)
    ///
    /// `POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::sign::partner::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .contract_termination_remark("用户解约");
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .sign()
    ///     .partner()
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012489491)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate")
    }
}

/// 通过商户协议号解除委托代扣签约协议
pub mod post {
    use crate::message;

    pub use crate::shared::v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_get::ContractTerminateInfo;
pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule::post::{ResponseScheduledAmount as ScheduledAmount, DeductAmount};
pub use crate::v3::papay::insurance_sign::policy_periods::plan_id::plan_id::contract_id::contract_id::modify::post::PolicyPeriodsEstimatedDeductAmount as EstimatedDeductAmount;
pub use crate::v3::papay::sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::post::DeductSchedule;

    /// 通过商户协议号解除委托代扣签约协议：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("contract_termination_remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 解约备注（必填）
        pub fn contract_termination_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_termination_remark", value))
        }
    }

    /// 通过商户协议号解除委托代扣签约协议：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 委托代扣协议ID
        pub contract_id: Option<String>,
        /// 普通服务商商户号
        pub sp_mchid: Option<String>,
        /// 普通服务商的AppID
        pub sp_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户的AppID
        pub sub_appid: Option<String>,
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
        pub sp_openid: Option<String>,
        /// 子商户AppID对应的用户OpenID
        pub sub_openid: Option<String>,
        /// 协议解约信息
        pub contract_terminate_info: Option<ContractTerminateInfo>,
        /// 商户侧用户标识
        pub out_user_code: Option<String>,
        /// 预约扣费场景的预约信息
        pub deduct_schedule: Option<DeductSchedule>,
    }

    request!(Request);

    message! {
        Response {
            0 => contract_id: "contract_id",
            1 => sp_mchid: "sp_mchid",
            2 => sp_appid: "sp_appid",
            3 => sub_mchid: "sub_mchid",
            4 => sub_appid: "sub_appid",
            5 => plan_id: "plan_id",
            6 => out_contract_code: "out_contract_code",
            7 => contract_display_account: "contract_display_account",
            8 => contract_state: "contract_state",
            9 => contract_signed_time: "contract_signed_time",
            10 => contract_expired_time: "contract_expired_time",
            11 => sp_openid: "sp_openid",
            12 => sub_openid: "sub_openid",
            13 => contract_terminate_info: "contract_terminate_info",
            14 => out_user_code: "out_user_code",
            15 => deduct_schedule: "deduct_schedule",
        }
    }
}

//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`

/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 保险商户通过商户协议号解除保险自动续费协议 (direct)
    ///
    /// `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().contract_termination_remark("用户解约");
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_sign()
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472767)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate")
    }
}

/// 保险商户通过商户协议号解除保险自动续费协议
pub mod post {

    pub use crate::shared::v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate_post::Request;
pub use crate::shared::v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate_post::{ContractState, ContractTerminationMode};

    /// 保险商户通过商户协议号解除保险自动续费协议：应答
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
        /// 被保人姓名
        pub insured_display_name: Option<String>,
        /// 委托代扣协议状态
        pub contract_state: Option<crate::Enumeration<ContractState>>,
        /// 协议签署时间
        pub contract_signed_time: Option<crate::Time>,
        /// 协议到期时间
        pub contract_expired_time: Option<crate::Time>,
        /// 协议解约信息
        pub contract_terminate_info: Option<ContractTerminateInfo>,
        /// 用户OpenID
        pub openid: Option<String>,
        /// 商户侧用户标识
        pub out_user_code: Option<String>,
    }

    /// 协议解约信息
    #[non_exhaustive]
    pub struct ContractTerminateInfo {
        /// 协议解约方式
        pub contract_termination_mode: Option<crate::Enumeration<ContractTerminationMode>>,
        /// 协议解约时间
        pub contract_terminated_time: Option<crate::Time>,
        /// 解约备注
        pub contract_termination_remark: Option<String>,
    }

    message! {
        Response {
            0 => mchid: "mchid",
            1 => contract_id: "contract_id",
            2 => appid: "appid",
            3 => plan_id: "plan_id",
            4 => out_contract_code: "out_contract_code",
            5 => insured_display_name: "insured_display_name",
            6 => contract_state: "contract_state",
            7 => contract_signed_time: "contract_signed_time",
            8 => contract_expired_time: "contract_expired_time",
            9 => contract_terminate_info: "contract_terminate_info",
            10 => openid: "openid",
            11 => out_user_code: "out_user_code",
        }
        ContractTerminateInfo {
            0 => contract_termination_mode: "contract_termination_mode",
            1 => contract_terminated_time: "contract_terminated_time",
            2 => contract_termination_remark: "contract_termination_remark",
        }
    }
}

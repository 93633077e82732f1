//! 保险商户通过商户协议号解除保险自动续费协议 · Terminate an insurance auto-debit contract
//!
//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`

/// 保险商户通过商户协议号解除保险自动续费协议 · Terminate an insurance auto-debit contract
///
/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 保险商户通过商户协议号解除保险自动续费协议 · Terminate an insurance auto-debit contract
    ///
    /// `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    ///
    /// 保险商户按模板ID和商户签约协议号解除自动续费协议，并提交解约备注，返回解约后的协议。模式：普通商户。
    ///
    /// Terminates an insurance auto-debit contract by plan ID and merchant contract code, with a remark. Returns the updated contract. Mode: direct merchant.
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
    /// 官方文档 · Official pages: [merchant/4012472767](https://pay.weixin.qq.com/doc/v3/merchant/4012472767)
    #[doc(alias(
        "保险商户通过商户协议号解除保险自动续费协议",
        "Terminate an insurance auto-debit contract",
        "保险委托代扣",
        "terminate",
        "out-contract-code/terminate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate")
    }
}

/// 保险商户通过商户协议号解除保险自动续费协议 · Terminate an insurance auto-debit contract
pub mod post {

    enumeration! {
        /// 委托代扣协议状态 · Auto-debit contract status
        ContractState {
            /// `SIGNED`: 已签约 · Signed
            SIGNED = "SIGNED",
            /// `TERMINATED`: 已解约 · Terminated
            TERMINATED = "TERMINATED",
            /// `SIGN_FAILED`: 签约失败 · Signing failed
            SIGN_FAILED = "SIGN_FAILED",
            /// `TO_BE_RENEWED`: 待续约 · To be renewed
            TO_BE_RENEWED = "TO_BE_RENEWED",
            /// `TERMINATE_PENDING`: 解约中 · Termination pending
            TERMINATE_PENDING = "TERMINATE_PENDING",
        }
    }

    enumeration! {
        /// 协议解约方式 · Contract termination method
        ContractTerminationMode {
            /// `USER_TERMINATE`: 用户解约 · Terminated by the user
            USER_TERMINATE = "USER_TERMINATE",
            /// `MCH_API_TERMINATE`: 商户通过接口解约 · Terminated by the merchant's API call
            MCH_API_TERMINATE = "MCH_API_TERMINATE",
            /// `WEPAY_WEB_TERMINATE`: 在微信支付平台解约 · Terminated on the WeChat Pay platform
            WEPAY_WEB_TERMINATE = "WEPAY_WEB_TERMINATE",
            /// `CUSTOMER_SERVICE_TERMINATE`: 客服解约 · Terminated by customer service
            CUSTOMER_SERVICE_TERMINATE = "CUSTOMER_SERVICE_TERMINATE",
            /// `SYSTEM_TERMINATE`: 系统解约 · Terminated by the system
            SYSTEM_TERMINATE = "SYSTEM_TERMINATE",
        }
    }

    /// 保险商户通过商户协议号解除保险自动续费协议：请求 · Terminate an insurance auto-debit contract: request
    pub struct Request {
        /// 解约备注（必填） · Contract termination remark (required)
        pub contract_termination_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 解约备注（必填） · Contract termination remark (required)
        pub fn contract_termination_remark<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contract_termination_remark = value.into_member();
            self
        }
    }

    /// 保险商户通过商户协议号解除保险自动续费协议：应答 · Terminate an insurance auto-debit contract: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 委托代扣协议ID · Auto-debit contract ID
        pub contract_id: Option<String>,
        /// 商户AppID · Merchant app ID
        pub appid: Option<String>,
        /// 委托代扣模板ID · Auto-debit template ID
        pub plan_id: Option<i64>,
        /// 商户签约协议号 · Merchant contract number
        pub out_contract_code: Option<String>,
        /// 被保人姓名 · Name of the insured
        pub insured_display_name: Option<String>,
        /// 委托代扣协议状态 · Auto-debit contract status
        pub contract_state: ContractState,
        /// 协议签署时间 · Contract signing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub contract_signed_time: Option<crate::Time>,
        /// 协议到期时间 · Contract expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub contract_expired_time: Option<crate::Time>,
        /// 协议解约信息 · Contract termination information
        pub contract_terminate_info: Option<ContractTerminateInfo>,
        /// 用户OpenID · User openid
        pub openid: Option<String>,
        /// 商户侧用户标识 · Merchant user ID
        pub out_user_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 协议解约信息 · Contract termination information
    #[non_exhaustive]
    pub struct ContractTerminateInfo {
        /// 协议解约方式 · Contract termination method
        pub contract_termination_mode: ContractTerminationMode,
        /// 协议解约时间 · Contract termination time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub contract_terminated_time: Option<crate::Time>,
        /// 解约备注 · Contract termination remark
        pub contract_termination_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => contract_termination_remark: Required "contract_termination_remark",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => contract_id: Optional "contract_id",
            2 => appid: Optional "appid",
            3 => plan_id: Optional "plan_id",
            4 => out_contract_code: Optional "out_contract_code",
            5 => insured_display_name: Optional "insured_display_name",
            6 => contract_state: Optional "contract_state",
            7 => contract_signed_time: Optional "contract_signed_time",
            8 => contract_expired_time: Optional "contract_expired_time",
            9 => contract_terminate_info: Optional "contract_terminate_info",
            10 => openid: Optional "openid",
            11 => out_user_code: Optional "out_user_code",
        }
        ContractTerminateInfo {
            0 => contract_termination_mode: Optional "contract_termination_mode",
            1 => contract_terminated_time: Optional "contract_terminated_time",
            2 => contract_termination_remark: Optional "contract_termination_remark",
        }
    }
}

//! 保险商户查询保险自动续费协议 · Query an insurance auto-debit contract
//!
//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`

pub mod terminate;

/// 保险商户查询保险自动续费协议 · Query an insurance auto-debit contract
///
/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
#[derive(Clone)]
pub struct OutContractCode {
    pub(crate) node: crate::chain::Node,
}

impl OutContractCode {
    /// `/terminate`: 保险商户通过商户协议号解除保险自动续费协议 · Terminate an insurance auto-debit contract
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
    }

    /// 保险商户查询保险自动续费协议 · Query an insurance auto-debit contract
    ///
    /// `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// 保险商户按模板ID和商户签约协议号查询自动续费协议，返回协议ID、状态和签署时间。模式：普通商户。
    ///
    /// Queries an insurance auto-debit contract by plan ID and merchant contract code, and returns its contract ID, state and signing time. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_sign()
    ///     .contracts()
    ///     .plan_id()
    ///     .plan_id("12535")
    ///     .out_contract_code()
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012472641](https://pay.weixin.qq.com/doc/v3/merchant/4012472641)
    #[doc(alias(
        "保险商户查询保险自动续费协议",
        "Query an insurance auto-debit contract",
        "保险委托代扣",
        "out-contract-code",
        "plan-id/out-contract-code"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}")
    }
}

/// 保险商户查询保险自动续费协议 · Query an insurance auto-debit contract
pub mod get {

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

    /// 保险商户查询保险自动续费协议：应答 · Query an insurance auto-debit contract: answer
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
        /// 跳转撤销解约小程序的路径 · Revoke-termination Mini Program path
        pub revoke_terminate_contract_redirect_url: Option<String>,
        /// 跳转撤销解约小程序的appid · Revoke-termination Mini Program app ID
        pub revoke_terminate_contract_redirect_appid: Option<String>,
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

    message! {
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
            12 => revoke_terminate_contract_redirect_url: Optional "revoke_terminate_contract_redirect_url",
            13 => revoke_terminate_contract_redirect_appid: Optional "revoke_terminate_contract_redirect_appid",
        }
        ContractTerminateInfo {
            0 => contract_termination_mode: Optional "contract_termination_mode",
            1 => contract_terminated_time: Optional "contract_terminated_time",
            2 => contract_termination_remark: Optional "contract_termination_remark",
        }
    }
}

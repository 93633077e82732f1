//! 通过商户协议号查询委托代扣签约协议 · Query a HarmonyOS auto-debit contract
//!
//! `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`

/// 通过商户协议号查询委托代扣签约协议 · Query a HarmonyOS auto-debit contract
///
/// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
#[derive(Clone)]
pub struct OutContractCode {
    pub(crate) node: crate::chain::Node,
}

impl OutContractCode {
    /// 通过商户协议号查询委托代扣签约协议 · Query a HarmonyOS auto-debit contract
    ///
    /// `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// 商户按鸿蒙模板ID和商户签约协议号查询委托代扣协议，返回协议ID、状态和签署时间。模式：普通商户。
    ///
    /// Queries a HarmonyOS auto-debit contract by plan ID and merchant contract code, and returns its contract ID, state and signing time. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .sign()
    ///     .contracts()
    ///     .harmony_plan_id()
    ///     .plan_id("12535")
    ///     .out_contract_code()
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4013844122](https://pay.weixin.qq.com/doc/v3/merchant/4013844122)
    #[doc(alias(
        "通过商户协议号查询委托代扣签约协议",
        "Query a HarmonyOS auto-debit contract",
        "鸿蒙委托代扣",
        "out-contract-code",
        "harmony-plan-id/out-contract-code"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}")
    }
}

/// 通过商户协议号查询委托代扣签约协议 · Query a HarmonyOS auto-debit contract
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

    /// 通过商户协议号查询委托代扣签约协议：应答 · Query a HarmonyOS auto-debit contract: answer
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
        /// 用户账户展示名称 · Displayed user account name
        pub contract_display_account: Option<String>,
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
        /// 用户OpenID · User openid
        pub openid: Option<String>,
        /// 协议解约信息 · Contract termination information
        pub contract_terminate_info: Option<ContractTerminateInfo>,
        /// 商户侧用户标识 · Merchant user ID
        pub out_user_code: Option<String>,
        /// 鸿蒙代扣场景的用户微信号掩码 · Masked WeChat ID of the debit user (HarmonyOS)
        pub mask_wxid: Option<String>,
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
            5 => contract_display_account: Optional "contract_display_account",
            6 => contract_state: Optional "contract_state",
            7 => contract_signed_time: Optional "contract_signed_time",
            8 => contract_expired_time: Optional "contract_expired_time",
            9 => openid: Optional "openid",
            10 => contract_terminate_info: Optional "contract_terminate_info",
            11 => out_user_code: Optional "out_user_code",
            12 => mask_wxid: Optional "mask_wxid",
        }
        ContractTerminateInfo {
            0 => contract_termination_mode: Optional "contract_termination_mode",
            1 => contract_terminated_time: Optional "contract_terminated_time",
            2 => contract_termination_remark: Optional "contract_termination_remark",
        }
    }
}

//! 查询自动还款协议 · Query a repayment contract
//!
//! `/v3/credit-repayment/partner/contracts/{out_contract_code}`

/// 查询自动还款协议 · Query a repayment contract
///
/// `/v3/credit-repayment/partner/contracts/{out_contract_code}`
#[derive(Clone)]
pub struct OutContractCode {
    pub(crate) node: crate::chain::Node,
}

impl OutContractCode {
    /// 查询自动还款协议 · Query a repayment contract
    ///
    /// `GET /v3/credit-repayment/partner/contracts/{out_contract_code}`
    ///
    /// 服务商按签约协议号查询用户的自动还款协议，返回协议ID、协议状态和签署时间。模式：服务商。
    ///
    /// Queries an automatic repayment contract by the partner's contract code and returns its ID, state and signing time. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .credit_repayment()
    ///     .partner()
    ///     .contracts()
    ///     .out_contract_code("100005698")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016125810](https://pay.weixin.qq.com/doc/v3/partner/4016125810)
    #[doc(alias(
        "查询自动还款协议",
        "Query a repayment contract",
        "平台收付通 自动还款",
        "contracts",
        "partner/contracts"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/credit-repayment/partner/contracts/{out_contract_code}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/contracts/{out_contract_code}")
    }
}

/// 查询自动还款协议 · Query a repayment contract
pub mod get {

    enumeration! {
        /// 协议状态 · Contract status
        ContractState {
            /// `CONTRACT_STATE_INVALID`: 状态无效 · Invalid state
            CONTRACT_STATE_INVALID = "CONTRACT_STATE_INVALID",
            /// `CONTRACT_STATE_EFFECTIVE`: 协议生效 · Contract in effect
            CONTRACT_STATE_EFFECTIVE = "CONTRACT_STATE_EFFECTIVE",
            /// `CONTRACT_STATE_TERMINATED`: 协议已终止 · Contract terminated
            CONTRACT_STATE_TERMINATED = "CONTRACT_STATE_TERMINATED",
        }
    }

    enumeration! {
        /// 协议解约方式 · Contract termination method
        ContractTerminatedMode {
            /// `TERMINATION_MODE_INVALID`: 解约方式无效 · Invalid termination mode
            TERMINATION_MODE_INVALID = "TERMINATION_MODE_INVALID",
            /// `TERMINATION_MODE_BY_USER`: 用户解约 · Terminated by the user
            TERMINATION_MODE_BY_USER = "TERMINATION_MODE_BY_USER",
            /// `TERMINATION_MODE_BY_MERCHANT`: 商户解约 · Terminated by the merchant
            TERMINATION_MODE_BY_MERCHANT = "TERMINATION_MODE_BY_MERCHANT",
            /// `TERMINATION_MODE_BY_CUSTOMER_SERVICE`: 客服解约 · Terminated by customer service
            TERMINATION_MODE_BY_CUSTOMER_SERVICE = "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
        }
    }

    /// 查询自动还款协议：应答 · Query a repayment contract: answer
    #[non_exhaustive]
    pub struct Response {
        /// 协议ID · Contract ID
        pub contract_id: Option<String>,
        /// 模板ID · Template ID
        pub plan_id: Option<String>,
        /// 服务商签约协议号 · Partner contract number
        pub out_contract_code: Option<String>,
        /// 用户展示名称 · Displayed user name
        pub display_name: Option<String>,
        /// 协议状态 · Contract status
        pub contract_state: ContractState,
        /// 协议签署时间 · Contract signing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub contract_signed_time: Option<crate::Time>,
        /// 协议解约时间 · Contract termination time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub contract_terminated_time: Option<crate::Time>,
        /// 协议解约方式 · Contract termination method
        pub contract_terminated_mode: ContractTerminatedMode,
        /// 协议解约备注 · Contract termination remark
        pub contract_termination_remark: Option<String>,
        /// 还款日 · Repayment day
        pub repayment_day: Option<i64>,
        /// 用户服务商标识 · User openid (partner)
        pub openid: Option<String>,
        /// 服务商AppID · Partner app ID
        pub appid: Option<String>,
        /// 还款金额上限 · Repayment amount limit
        ///
        /// 单位为分。In fen.
        pub repayment_amount_limit: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => contract_id: Optional "contract_id",
            1 => plan_id: Optional "plan_id",
            2 => out_contract_code: Optional "out_contract_code",
            3 => display_name: Optional "display_name",
            4 => contract_state: Optional "contract_state",
            5 => contract_signed_time: Optional "contract_signed_time",
            6 => contract_terminated_time: Optional "contract_terminated_time",
            7 => contract_terminated_mode: Optional "contract_terminated_mode",
            8 => contract_termination_remark: Optional "contract_termination_remark",
            9 => repayment_day: Optional "repayment_day",
            10 => openid: Optional "openid",
            11 => appid: Optional "appid",
            12 => repayment_amount_limit: Optional "repayment_amount_limit",
        }
    }
}

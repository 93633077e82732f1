//! `CREDIT_REPAYMENT.SIGN_CONTRACT`: 自动还款协议签约成功(CREDIT\_REPAYMENT.SIGN\_CONTRACT)通知(JSON) · Automatic repayment contract signed
//!
//! 用户签约自动还款协议成功后通知电商平台，平台据此保存协议。模式：服务商。
//!
//! Tells the e-commerce platform that a user has signed an automatic repayment contract. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4016790583](https://pay.weixin.qq.com/doc/v3/partner/4016790583)

enumeration! {
    /// 委托代扣协议状态 · Auto-debit contract status
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

/// 自动还款协议签约成功(CREDIT\_REPAYMENT.SIGN\_CONTRACT)通知(JSON) · Automatic repayment contract signed
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 模板ID · Contract ID
    pub contract_id: Option<String>,
    /// 委托代扣协议模板ID · Auto-debit contract template ID
    pub plan_id: Option<i64>,
    /// 服务商签约协议号 · Partner contract number
    pub out_contract_code: Option<String>,
    /// 用户展示名称 · Displayed user name
    pub display_name: Option<String>,
    /// 委托代扣协议状态 · Auto-debit contract status
    pub contract_state: ContractState,
    /// 协议签署时间 · Contract signing time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub contract_signed_time: Option<String>,
    /// 协议解约时间 · Contract termination time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub contract_terminated_time: Option<String>,
    /// 协议解约方式 · Contract termination method
    pub contract_terminated_mode: ContractTerminatedMode,
    /// 解约原因的备注说明 · Contract termination remark
    pub contract_termination_remark: Option<String>,
    /// 还款日 · Repayment day
    pub repayment_day: Option<i64>,
    /// 还款金额上限 · Repayment amount limit
    ///
    /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
    pub repayment_amount_limit: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID · App ID
    pub appid: Option<String>,
    /// 商户AppID下的用户唯一标识 · User openid
    pub openid: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sp_mchid: Optional "sp_mchid",
        1 => contract_id: Optional "contract_id",
        2 => plan_id: Optional "plan_id",
        3 => out_contract_code: Optional "out_contract_code",
        4 => display_name: Optional "display_name",
        5 => contract_state: Optional "contract_state",
        6 => contract_signed_time: Optional "contract_signed_time",
        7 => contract_terminated_time: Optional "contract_terminated_time",
        8 => contract_terminated_mode: Optional "contract_terminated_mode",
        9 => contract_termination_remark: Optional "contract_termination_remark",
        10 => repayment_day: Optional "repayment_day",
        11 => repayment_amount_limit: Optional "repayment_amount_limit",
        12 => appid: Optional "appid",
        13 => openid: Optional "openid",
    }
}

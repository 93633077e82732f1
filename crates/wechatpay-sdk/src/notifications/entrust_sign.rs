//! `ENTRUST.SIGN`: 委托代扣签约成功(ENTRUST.SIGN)通知(JSON) · Auto-debit contract signed
//!
//! 用户签约委托代扣成功后发出，商户或服务商据此保存协议ID，用于后续扣款。模式：普通商户、服务商。
//!
//! Sent when a user has signed an auto-debit contract. Store its contract ID for later debits. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4016724543](https://pay.weixin.qq.com/doc/v3/merchant/4016724543), [partner/4012160323](https://pay.weixin.qq.com/doc/v3/partner/4012160323)

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
        /// `API`: 通过接口解约 · Terminated by API
        API = "API",
        /// `WEPAY_WEB_TERMINATE`: 在微信支付平台解约 · Terminated on the WeChat Pay platform
        WEPAY_WEB_TERMINATE = "WEPAY_WEB_TERMINATE",
        /// `CUSTOMER_SERVICE_TERMINATE`: 客服解约 · Terminated by customer service
        CUSTOMER_SERVICE_TERMINATE = "CUSTOMER_SERVICE_TERMINATE",
        /// `SYSTEM_TERMINATE`: 系统解约 · Terminated by the system
        SYSTEM_TERMINATE = "SYSTEM_TERMINATE",
    }
}

enumeration! {
    /// 扣费预约状态 · Debit schedule status
    ScheduleState {
        /// `NO_SCHEDULED`: 未预约 · Not scheduled
        NO_SCHEDULED = "NO_SCHEDULED",
        /// `SCHEDULED`: 已预约 · Scheduled
        SCHEDULED = "SCHEDULED",
        /// `PAID`: 已扣费 · Debited
        PAID = "PAID",
        /// `EXPIRED`: 已过期 · Expired
        EXPIRED = "EXPIRED",
    }
}

/// 委托代扣签约成功(ENTRUST.SIGN)通知(JSON) · Auto-debit contract signed
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 委托代扣协议的主键 · Auto-debit contract ID
    pub contract_id: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID · App ID
    pub appid: Option<String>,
    /// 委托代扣协议模板ID · Auto-debit contract template ID
    pub plan_id: Option<i64>,
    /// 商户侧的签约协议号 · Merchant contract number
    pub out_contract_code: Option<String>,
    /// 签约用户的名称 · Name of the contract user
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
    /// 商户AppID下的用户唯一标识 · User openid
    pub openid: Option<String>,
    /// 协议解约信息 · Contract termination information
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    /// 预约扣费场景的预约信息 · Debit schedule
    pub deduct_schedule: Option<DeductSchedule>,
    /// 普通服务商商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID · Partner app ID
    pub sp_appid: Option<String>,
    /// 子商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 子商户的AppID · Sub-merchant app ID
    pub sub_appid: Option<String>,
    /// 商户AppID下的用户唯一标识 · User openid
    pub sp_openid: Option<String>,
    /// 子商户AppID对应的用户OpenID · User openid (sub-merchant)
    pub sub_openid: Option<String>,
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
    /// 解约原因的备注说明 · Contract termination remark
    pub contract_termination_remark: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 预约扣费场景的预约信息 · Debit schedule
#[non_exhaustive]
pub struct DeductSchedule {
    /// 预约扣费场景下有效 · Estimated debit date
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub estimated_deduct_date: Option<String>,
    /// 预约扣费场景下有效 · Estimated debit amount
    pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
    /// 扣费预约状态 · Debit schedule status
    pub schedule_state: ScheduleState,
    /// 已预约的扣费金额信息 · Scheduled debit amount
    pub scheduled_amount: Option<ScheduledAmount>,
    /// 实际扣费金额 · Actual debit amount
    pub deduct_amount: Option<DeductAmount>,
    /// 实际扣费的日期 · Actual debit date
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub deduct_date: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 预约扣费场景下有效 · Estimated debit amount
#[non_exhaustive]
pub struct EstimatedDeductAmount {
    /// 总金额 · Total amount
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 枚举类型 · Currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 已预约的扣费金额信息 · Scheduled debit amount
#[non_exhaustive]
pub struct ScheduledAmount {
    /// 总金额 · Total amount
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 枚举类型 · Currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 实际扣费金额 · Actual debit amount
#[non_exhaustive]
pub struct DeductAmount {
    /// 总金额 · Total amount
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 枚举类型 · Currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
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
        11 => deduct_schedule: Optional "deduct_schedule",
        12 => sp_mchid: Optional "sp_mchid",
        13 => sp_appid: Optional "sp_appid",
        14 => sub_mchid: Optional "sub_mchid",
        15 => sub_appid: Optional "sub_appid",
        16 => sp_openid: Optional "sp_openid",
        17 => sub_openid: Optional "sub_openid",
    }
    ContractTerminateInfo {
        0 => contract_termination_mode: Optional "contract_termination_mode",
        1 => contract_terminated_time: Optional "contract_terminated_time",
        2 => contract_termination_remark: Optional "contract_termination_remark",
    }
    DeductSchedule {
        0 => estimated_deduct_date: Optional "estimated_deduct_date",
        1 => estimated_deduct_amount: Optional "estimated_deduct_amount",
        2 => schedule_state: Optional "schedule_state",
        3 => scheduled_amount: Optional "scheduled_amount",
        4 => deduct_amount: Optional "deduct_amount",
        5 => deduct_date: Optional "deduct_date",
    }
    EstimatedDeductAmount {
        0 => amount: Optional "amount",
        1 => currency: Optional "currency",
    }
    ScheduledAmount {
        0 => amount: Optional "amount",
        1 => currency: Optional "currency",
    }
    DeductAmount {
        0 => amount: Optional "amount",
        1 => currency: Optional "currency",
    }
}

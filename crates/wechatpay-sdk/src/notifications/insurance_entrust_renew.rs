//! `INSURANCE_ENTRUST.RENEW`: 保险商户委托代续期完成(INSURANCE\_ENTRUST.RENEW)通知(JSON) · Insurance auto-debit contract renewed
//!
//! 保险委托代扣协议续期完成后通知保险商户，商户据此更新扣费周期。模式：普通商户。
//!
//! Tells the insurance merchant that an auto-debit contract has been renewed. Mode: direct merchant.
//!
//! 官方文档 · Official pages: [merchant/4012289466](https://pay.weixin.qq.com/doc/v3/merchant/4012289466)

enumeration! {
    /// 委托代扣协议状态 · Auto-debit contract status
    ContractState {
        /// `SIGNED`: 已签约 · Signed
        SIGNED = "SIGNED",
        /// `TERMINATED`: 已解约 · Terminated
        TERMINATED = "TERMINATED",
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

/// 保险商户委托代续期完成(INSURANCE\_ENTRUST.RENEW)通知(JSON) · Insurance auto-debit contract renewed
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
    /// 签约用户的名称 · Displayed name of the insured
    pub insured_display_name: Option<String>,
    /// 委托代扣协议状态 · Auto-debit contract status
    pub contract_state: ContractState,
    /// 协议签署时间 · Contract signing time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub contract_signed_time: Option<String>,
    /// 协议到期时间 · Contract expiry time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub contract_expired_time: Option<String>,
    /// 商户AppID下的用户唯一标识 · User openid
    pub openid: Option<String>,
    /// 协议解约信息 · Contract termination information
    pub contract_terminate_info: Option<ContractTerminateInfo>,
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
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub contract_terminated_time: Option<String>,
    /// 解约原因的备注说明 · Contract termination remark
    pub contract_termination_remark: Option<String>,
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
        5 => insured_display_name: Optional "insured_display_name",
        6 => contract_state: Optional "contract_state",
        7 => contract_signed_time: Optional "contract_signed_time",
        8 => contract_expired_time: Optional "contract_expired_time",
        9 => openid: Optional "openid",
        10 => contract_terminate_info: Optional "contract_terminate_info",
    }
    ContractTerminateInfo {
        0 => contract_termination_mode: Optional "contract_termination_mode",
        1 => contract_terminated_time: Optional "contract_terminated_time",
        2 => contract_termination_remark: Optional "contract_termination_remark",
    }
}

//! `PAPAY.SIGN`: 跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON) · Global auto-debit contract signed
//!
//! 跨境或全球版委托代扣签约成功后发出，商户或服务商据此保存协议，用于后续扣款。模式：普通商户、服务商。
//!
//! Sent when a user has signed a cross-border auto-debit contract. Store the contract for later debits. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [global/4013015485](https://pay.weixin.qq.com/doc/global/v3/zh/4013015485)

enumeration! {
    /// 协议解约方式 · Contract termination method
    ContractTerminationMode {
        /// `USER`: 用户解约 · Terminated by the user
        USER = "USER",
        /// `MERCHANT`: 商户解约 · Terminated by the merchant
        MERCHANT = "MERCHANT",
        /// `PLATFORM`: 平台解约 · Terminated by the platform
        PLATFORM = "PLATFORM",
    }
}

/// 跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON) · Global auto-debit contract signed
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 商户侧的签约协议号 · Merchant contract number
    pub out_contract_code: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID · App ID
    pub appid: Option<String>,
    /// 商户AppID下的用户唯一标识 · User openid
    pub openid: Option<String>,
    /// 协议解约方式 · Contract termination method
    pub contract_termination_mode: ContractTerminationMode,
    /// 委托代扣协议的主键 · Auto-debit contract ID
    pub contract_id: Option<String>,
    /// 委托代扣协议模板ID · Auto-debit contract template ID
    pub plan_id: Option<i64>,
    /// 操作时间 · Operation time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub operate_time: Option<String>,
    /// 协议到期时间 · Contract expiry time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub contract_expired_time: Option<String>,
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

message! {
    Content {
        0 => mchid: Optional "mchid",
        1 => out_contract_code: Optional "out_contract_code",
        2 => appid: Optional "appid",
        3 => openid: Optional "openid",
        4 => contract_termination_mode: Optional "contract_termination_mode",
        5 => contract_id: Optional "contract_id",
        6 => plan_id: Optional "plan_id",
        7 => operate_time: Optional "operate_time",
        8 => contract_expired_time: Optional "contract_expired_time",
        9 => sp_mchid: Optional "sp_mchid",
        10 => sp_appid: Optional "sp_appid",
        11 => sub_mchid: Optional "sub_mchid",
        12 => sub_appid: Optional "sub_appid",
        13 => sp_openid: Optional "sp_openid",
        14 => sub_openid: Optional "sub_openid",
    }
}

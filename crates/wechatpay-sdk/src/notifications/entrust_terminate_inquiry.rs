//! `ENTRUST.TERMINATE_INQUIRY`: 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON) · Auto-debit termination inquiry
//!
//! 用户申请解约委托代扣时微信支付向商户问询，由商户应答。模式：普通商户。
//!
//! Asks the merchant about a user's request to terminate an auto-debit contract. Mode: direct merchant.
//!
//! 官方文档 · Official pages: [merchant/4012978455](https://pay.weixin.qq.com/doc/v3/merchant/4012978455)

enumeration! {
    /// 委托代扣协议状态 · Auto-debit contract status
    ContractState {
        /// `SIGNED`: 已签约 · Signed
        SIGNED = "SIGNED",
        /// `TERMINATED`: 已解约 · Terminated
        TERMINATED = "TERMINATED",
    }
}

/// 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON) · Auto-debit termination inquiry
#[non_exhaustive]
pub struct Content {
    /// 返回状态码 · Return code
    pub code: Option<String>,
    /// 返回信息 · Return message
    pub messsage: Option<String>,
    /// 商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID · App ID
    pub appid: Option<String>,
    /// 商户AppID下的用户唯一标识 · User openid
    pub openid: Option<String>,
    /// 委托代扣协议模板ID · Auto-debit contract template ID
    pub plan_id: Option<i64>,
    /// 商户侧的签约协议号 · Merchant contract number
    pub out_contract_code: Option<String>,
    /// 商户侧用户标识 · Merchant user ID
    pub out_user_code: Option<String>,
    /// 委托代扣协议的主键 · Auto-debit contract ID
    pub contract_id: Option<String>,
    /// 签约用户的名称 · Name of the contract user
    pub contract_display_account: Option<String>,
    /// 委托代扣协议状态 · Auto-debit contract status
    pub contract_state: ContractState,
    /// 协议签署时间 · Contract signing time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub contract_signed_time: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => code: Optional "code",
        1 => messsage: Optional "messsage",
        2 => mchid: Optional "mchid",
        3 => appid: Optional "appid",
        4 => openid: Optional "openid",
        5 => plan_id: Optional "plan_id",
        6 => out_contract_code: Optional "out_contract_code",
        7 => out_user_code: Optional "out_user_code",
        8 => contract_id: Optional "contract_id",
        9 => contract_display_account: Optional "contract_display_account",
        10 => contract_state: Optional "contract_state",
        11 => contract_signed_time: Optional "contract_signed_time",
    }
}

//! `ENTRUST.TERMINATE_INQUIRY`: 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON) (direct)

pub use crate::notifications::entrust_terminate::ContractState;

/// 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 返回状态码
    pub code: Option<String>,
    /// 返回信息
    pub messsage: Option<String>,
    /// 商户号
    pub mchid: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID
    pub appid: Option<String>,
    /// 商户AppID下的用户唯一标识
    pub openid: Option<String>,
    /// 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// 商户侧的签约协议号
    pub out_contract_code: Option<String>,
    /// 商户侧用户标识
    pub out_user_code: Option<String>,
    /// 委托代扣协议的主键
    pub contract_id: Option<String>,
    /// 签约用户的名称
    pub contract_display_account: Option<String>,
    /// 委托代扣协议状态
    pub contract_state: Option<crate::Enumeration<ContractState>>,
    /// 协议签署时间
    pub contract_signed_time: Option<String>,
}

message! {
    Content {
        0 => code: "code",
        1 => messsage: "messsage",
        2 => mchid: "mchid",
        3 => appid: "appid",
        4 => openid: "openid",
        5 => plan_id: "plan_id",
        6 => out_contract_code: "out_contract_code",
        7 => out_user_code: "out_user_code",
        8 => contract_id: "contract_id",
        9 => contract_display_account: "contract_display_account",
        10 => contract_state: "contract_state",
        11 => contract_signed_time: "contract_signed_time",
    }
}

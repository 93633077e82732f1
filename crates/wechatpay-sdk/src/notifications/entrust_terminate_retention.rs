//! `ENTRUST.TERMINATE_RETENTION`: 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON)

/// 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 普通服务商商户号
    pub mchid: Option<String>,
    /// 委托代扣协议的主键
    pub contract_id: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID
    pub appid: Option<String>,
    /// 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// 商户侧的签约协议号
    pub out_contract_code: Option<String>,
    /// 商户AppID下的用户唯一标识
    pub openid: Option<String>,
}

message! {
    Content {
        0 => mchid: "mchid",
        1 => contract_id: "contract_id",
        2 => appid: "appid",
        3 => plan_id: "plan_id",
        4 => out_contract_code: "out_contract_code",
        5 => openid: "openid",
    }
}

//! `VEHICLE.USER_STATE_CHANGE`: ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON) (partner)

/// ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 发起签约的AppID
    pub appid: Option<String>,
    /// 服务商商户号
    pub sp_mchid: Option<String>,
    /// 用户在发起签约App的标识
    pub sp_openid: Option<String>,
    /// 用户在发起签约子App的标识
    pub sub_openid: Option<String>,
    /// 特约商户号
    pub sub_mchid: Option<String>,
    /// ETC扣费授权协议号
    pub contract_id: Option<String>,
    /// etc绑定状态
    pub bind_state: Option<String>,
    /// 绑定的车牌号
    pub plate_number: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => appid: Optional "appid",
        1 => sp_mchid: Optional "sp_mchid",
        2 => sp_openid: Optional "sp_openid",
        3 => sub_openid: Optional "sub_openid",
        4 => sub_mchid: Optional "sub_mchid",
        5 => contract_id: Optional "contract_id",
        6 => bind_state: Optional "bind_state",
        7 => plate_number: Optional "plate_number",
    }
}

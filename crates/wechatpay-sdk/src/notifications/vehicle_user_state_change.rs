//! `VEHICLE.USER_STATE_CHANGE`: ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON) · ETC authorisation state changed
//!
//! 用户的ETC授权签约状态变化时通知服务商，服务商据此更新车辆的签约信息。模式：服务商。
//!
//! Tells the partner that the contract state of a user's ETC authorisation has changed. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4012158358](https://pay.weixin.qq.com/doc/v3/partner/4012158358)

/// ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON) · ETC authorisation state changed
#[non_exhaustive]
pub struct Content {
    /// 发起签约的AppID · Contract initiating app ID
    pub appid: Option<String>,
    /// 服务商商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 用户在发起签约App的标识 · User openid (contract initiating app)
    pub sp_openid: Option<String>,
    /// 用户在发起签约子App的标识 · User openid (contract initiating sub-app)
    pub sub_openid: Option<String>,
    /// 特约商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// ETC扣费授权协议号 · ETC debit authorisation contract ID
    pub contract_id: Option<String>,
    /// etc绑定状态 · ETC binding status
    pub bind_state: Option<String>,
    /// 绑定的车牌号 · Bound licence plate number
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

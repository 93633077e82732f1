//! `PAYSCORE.USER_ACCEPTED`: 支付分服务确认订单(PAYSCORE.USER\_ACCEPTED)通知(JSON) (direct)

pub use crate::shared::v3_edu_papay_user_openid_contracts_get::ContractStatus;

/// 支付分服务确认订单(PAYSCORE.USER\_ACCEPTED)通知(JSON)（其他接口共用）
#[non_exhaustive]
pub struct Content {
    /// 微信用户在校园轻松付下的合约的唯一标识
    pub contract_id: Option<String>,
    /// 商户号
    pub mchid: Option<String>,
    /// 公众账号ID
    pub appid: Option<String>,
    /// 用户标识
    pub openid: Option<String>,
    /// 签约模板的唯一标识
    pub plan_id: Option<String>,
    /// 枚举值
    pub contract_status: Option<crate::Enumeration<ContractStatus>>,
    /// 签约完成时间
    pub create_time: Option<crate::Time>,
    /// 由商户自行生成的签约号
    pub out_contract_code: Option<String>,
    /// 子商户应用ID
    pub sub_appid: Option<String>,
    /// 子商户的商户号
    pub sub_mchid: Option<String>,
    /// 调用授权服务接口提交的渠道商商户号
    pub channel_id: Option<String>,
    /// 服务ID
    pub service_id: Option<String>,
    /// 子商户公众号下OpenID
    pub sub_openid: Option<String>,
    /// 回调状态
    pub user_service_status: Option<String>,
    /// 服务开启/解除授权时间
    pub openorclose_time: Option<String>,
    /// 授权协议号
    pub authorization_code: Option<String>,
    /// 调用授权服务接口提交的商户请求唯一标识
    pub out_request_no: Option<String>,
}

message! {
    Content {
        0 => contract_id: "contract_id",
        1 => mchid: "mchid",
        2 => appid: "appid",
        3 => openid: "openid",
        4 => plan_id: "plan_id",
        5 => contract_status: "contract_status",
        6 => create_time: "create_time",
        7 => out_contract_code: "out_contract_code",
        8 => sub_appid: "sub_appid",
        9 => sub_mchid: "sub_mchid",
        10 => channel_id: "channel_id",
        11 => service_id: "service_id",
        12 => sub_openid: "sub_openid",
        13 => user_service_status: "user_service_status",
        14 => openorclose_time: "openorclose_time",
        15 => authorization_code: "authorization_code",
        16 => out_request_no: "out_request_no",
    }
}

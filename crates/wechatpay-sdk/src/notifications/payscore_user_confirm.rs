//! `PAYSCORE.USER_CONFIRM`: 支付分服务用户确认成功(PAYSCORE.USER\_CONFIRM)通知(JSON) (direct and partner)

pub use crate::shared::v3_payscore_acquiringbank_serviceorder_get::{
    Collection, Details, GoodsDetail, Location, PromotionDetail, TimeRange,
};
pub use crate::shared::v3_payscore_acquiringbank_servicepayondeliveryorder_post::{
    ResponsePostPayments as PostPayments, ResponseRiskFund as RiskFund,
};

enumeration! {
    /// `UserServiceStatus`
    UserServiceStatus {
        USER_OPEN_SERVICE = "USER_OPEN_SERVICE",
        USER_CLOSE_SERVICE = "USER_CLOSE_SERVICE",
    }
}

/// 支付分服务用户确认成功(PAYSCORE.USER\_CONFIRM)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 调用授权服务接口提交的服务ID
    pub service_id: Option<String>,
    /// 调用授权服务接口提交的应用ID
    pub appid: Option<String>,
    /// 调用授权服务接口提交的商户号
    pub mchid: Option<String>,
    /// 子商户应用ID
    pub sub_appid: Option<String>,
    /// 子商户商户号
    pub sub_mchid: Option<String>,
    /// 调用创单接口时传入的渠道商商户号
    pub channel_id: Option<String>,
    /// 商户服务订单号
    pub out_order_no: Option<String>,
    /// 微信用户在商户对应AppID下的唯一标识
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识
    pub sub_openid: Option<String>,
    /// 服务订单状态
    pub state: Option<String>,
    /// DOING状态附加说明
    pub state_description: Option<String>,
    /// 服务信息
    pub service_introduction: Option<String>,
    /// 总金额，单位为分
    pub total_amount: Option<crate::Fen>,
    /// 后付费项目
    pub post_payments: Option<Vec<PostPayments>>,
    /// 商户优惠
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 服务风险金
    pub risk_fund: Option<RiskFund>,
    /// 服务时间段
    pub time_range: Option<TimeRange>,
    /// 服务位置
    pub location: Option<Location>,
    /// 商户数据包
    pub attach: Option<String>,
    /// 微信服务单号
    pub order_id: Option<String>,
    /// 是否需要收款
    pub need_collection: Option<bool>,
    /// 商户系统内部扣款单号
    pub out_trade_no: Option<String>,
    /// 收款信息
    pub collection: Option<Collection>,
    /// `user_service_status`
    pub user_service_status: Option<crate::Enumeration<UserServiceStatus>>,
    /// 服务开启/解除授权成功时间
    pub openorclose_time: Option<String>,
    /// 商户系统内部授权协议号
    pub authorization_code: Option<String>,
    /// 调用授权服务接口提交的商户请求唯一标识
    pub out_request_no: Option<String>,
}

/// 商户优惠
#[non_exhaustive]
pub struct PostDiscounts {
    /// 优惠名称
    pub name: Option<String>,
    /// 优惠说明
    pub description: Option<String>,
    /// 优惠金额，单位为分
    pub amount: Option<crate::Fen>,
}

message! {
    Content {
        0 => service_id: "service_id",
        1 => appid: "appid",
        2 => mchid: "mchid",
        3 => sub_appid: "sub_appid",
        4 => sub_mchid: "sub_mchid",
        5 => channel_id: "channel_id",
        6 => out_order_no: "out_order_no",
        7 => openid: "openid",
        8 => sub_openid: "sub_openid",
        9 => state: "state",
        10 => state_description: "state_description",
        11 => service_introduction: "service_introduction",
        12 => total_amount: "total_amount",
        13 => post_payments: "post_payments",
        14 => post_discounts: "post_discounts",
        15 => risk_fund: "risk_fund",
        16 => time_range: "time_range",
        17 => location: "location",
        18 => attach: "attach",
        19 => order_id: "order_id",
        20 => need_collection: "need_collection",
        21 => out_trade_no: "out_trade_no",
        22 => collection: "collection",
        23 => user_service_status: "user_service_status",
        24 => openorclose_time: "openorclose_time",
        25 => authorization_code: "authorization_code",
        26 => out_request_no: "out_request_no",
    }
    PostDiscounts {
        0 => name: "name",
        1 => description: "description",
        2 => amount: "amount",
    }
}

//! `PAYSCORE.USER_PAID`: 支付分服务用户支付成功(PAYSCORE.USER\_PAID)通知(JSON) (direct and partner)

enumeration! {
    /// `UserServiceStatus`
    UserServiceStatus {
        USER_OPEN_SERVICE = "USER_OPEN_SERVICE",
        USER_CLOSE_SERVICE = "USER_CLOSE_SERVICE",
    }
}

/// 支付分服务用户支付成功(PAYSCORE.USER\_PAID)通知(JSON)
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
    /// 商户系统内部扣款单号
    pub out_trade_no: Option<String>,
    /// 微信用户在商户对应AppID下的唯一标识
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识
    pub sub_openid: Option<String>,
    /// 服务订单状态
    pub state: Option<String>,
    /// 服务信息
    pub service_introduction: Option<String>,
    /// 商户收款总金额，单位为分
    pub total_amount: Option<crate::Fen>,
    /// 后付费项目
    pub post_payments: Option<Vec<PostPayments>>,
    /// 商户优惠
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 订单风险金
    pub risk_fund: Option<RiskFund>,
    /// 服务时间段
    pub time_range: Option<TimeRange>,
    /// 服务位置
    pub location: Option<Location>,
    /// 商户数据包
    pub attach: Option<String>,
    /// 微信支付服务订单号
    pub order_id: Option<String>,
    /// 是否需要收款
    pub need_collection: Option<bool>,
    /// 收款信息
    pub collection: Option<Collection>,
    /// `user_service_status`
    pub user_service_status: UserServiceStatus,
    /// 服务开启/解除授权成功时间
    pub openorclose_time: Option<String>,
    /// 商户系统内部授权协议号
    pub authorization_code: Option<String>,
    /// 订单状态说明
    pub state_description: Option<String>,
    /// 调用授权服务接口提交的商户请求唯一标识
    pub out_request_no: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 后付费项目
#[non_exhaustive]
pub struct PostPayments {
    /// 付费项目名称
    pub name: Option<String>,
    /// 金额，单位为分
    pub amount: Option<crate::Fen>,
    /// 计费说明
    pub description: Option<String>,
    /// 付费数量
    pub count: Option<i64>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
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
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 订单风险金
#[non_exhaustive]
pub struct RiskFund {
    /// 风险金额，单位为分
    pub amount: Option<crate::Fen>,
    /// 风险说明
    pub description: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 服务时间段
#[non_exhaustive]
pub struct TimeRange {
    /// 服务开始时间
    pub start_time: Option<String>,
    /// 服务开始时间备注
    pub start_time_remark: Option<String>,
    /// 服务结束时间
    pub end_time: Option<String>,
    /// 服务结束时间备注
    pub end_time_remark: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 服务位置
#[non_exhaustive]
pub struct Location {
    /// 服务开始地点
    pub start_location: Option<String>,
    /// 服务结束位置
    pub end_location: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 收款信息
#[non_exhaustive]
pub struct Collection {
    /// 收款状态
    pub state: Option<String>,
    /// 总收款金额，单位为分
    pub total_amount: Option<crate::Fen>,
    /// 待收金额，单位为分
    pub paying_amount: Option<crate::Fen>,
    /// 已收金额，单位为分
    pub paid_amount: Option<crate::Fen>,
    /// 收款明细列表
    pub details: Option<Vec<Details>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 收款明细列表
#[non_exhaustive]
pub struct Details {
    /// 收款序号
    pub seq: Option<i64>,
    /// 单笔收款金额，单位为分
    pub amount: Option<crate::Fen>,
    /// 收款成功渠道
    pub paid_type: Option<String>,
    /// 收款成功时间
    pub paid_time: Option<String>,
    /// 微信支付交易单号
    pub transaction_id: Option<String>,
    /// 优惠功能
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 优惠功能
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID
    pub coupon_id: Option<String>,
    /// 优惠名称
    pub name: Option<String>,
    /// 优惠范围
    pub scope: Option<String>,
    /// 优惠类型
    pub r#type: Option<String>,
    /// 优惠券面额，单位为分
    pub amount: Option<crate::Fen>,
    /// 活动ID
    pub stock_id: Option<String>,
    /// 微信出资，单位为分
    pub wechatpay_contribute: Option<crate::Fen>,
    /// 商户出资，单位为分
    pub merchant_contribute: Option<crate::Fen>,
    /// 其他出资，单位为分
    pub other_contribute: Option<crate::Fen>,
    /// 优惠币种
    pub currency: Option<String>,
    /// 单品列表
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 单品列表
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码
    pub goods_id: Option<String>,
    /// 商品数量
    pub quantity: Option<i64>,
    /// 商品价格，单位为分
    pub unit_price: Option<crate::Fen>,
    /// 商品优惠金额，单位为分
    pub discount_amount: Option<crate::Fen>,
    /// 商品备注
    pub goods_remark: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => service_id: Optional "service_id",
        1 => appid: Optional "appid",
        2 => mchid: Optional "mchid",
        3 => sub_appid: Optional "sub_appid",
        4 => sub_mchid: Optional "sub_mchid",
        5 => channel_id: Optional "channel_id",
        6 => out_order_no: Optional "out_order_no",
        7 => out_trade_no: Optional "out_trade_no",
        8 => openid: Optional "openid",
        9 => sub_openid: Optional "sub_openid",
        10 => state: Optional "state",
        11 => service_introduction: Optional "service_introduction",
        12 => total_amount: Optional "total_amount",
        13 => post_payments: Optional "post_payments",
        14 => post_discounts: Optional "post_discounts",
        15 => risk_fund: Optional "risk_fund",
        16 => time_range: Optional "time_range",
        17 => location: Optional "location",
        18 => attach: Optional "attach",
        19 => order_id: Optional "order_id",
        20 => need_collection: Optional "need_collection",
        21 => collection: Optional "collection",
        22 => user_service_status: Optional "user_service_status",
        23 => openorclose_time: Optional "openorclose_time",
        24 => authorization_code: Optional "authorization_code",
        25 => state_description: Optional "state_description",
        26 => out_request_no: Optional "out_request_no",
    }
    PostPayments {
        0 => name: Optional "name",
        1 => amount: Optional "amount",
        2 => description: Optional "description",
        3 => count: Optional "count",
    }
    PostDiscounts {
        0 => name: Optional "name",
        1 => description: Optional "description",
        2 => amount: Optional "amount",
    }
    RiskFund {
        0 => amount: Optional "amount",
        1 => description: Optional "description",
    }
    TimeRange {
        0 => start_time: Optional "start_time",
        1 => start_time_remark: Optional "start_time_remark",
        2 => end_time: Optional "end_time",
        3 => end_time_remark: Optional "end_time_remark",
    }
    Location {
        0 => start_location: Optional "start_location",
        1 => end_location: Optional "end_location",
    }
    Collection {
        0 => state: Optional "state",
        1 => total_amount: Optional "total_amount",
        2 => paying_amount: Optional "paying_amount",
        3 => paid_amount: Optional "paid_amount",
        4 => details: Optional "details",
    }
    Details {
        0 => seq: Optional "seq",
        1 => amount: Optional "amount",
        2 => paid_type: Optional "paid_type",
        3 => paid_time: Optional "paid_time",
        4 => transaction_id: Optional "transaction_id",
        5 => promotion_detail: Optional "promotion_detail",
    }
    PromotionDetail {
        0 => coupon_id: Optional "coupon_id",
        1 => name: Optional "name",
        2 => scope: Optional "scope",
        3 => r#type: Optional "type",
        4 => amount: Optional "amount",
        5 => stock_id: Optional "stock_id",
        6 => wechatpay_contribute: Optional "wechatpay_contribute",
        7 => merchant_contribute: Optional "merchant_contribute",
        8 => other_contribute: Optional "other_contribute",
        9 => currency: Optional "currency",
        10 => goods_detail: Optional "goods_detail",
    }
    GoodsDetail {
        0 => goods_id: Optional "goods_id",
        1 => quantity: Optional "quantity",
        2 => unit_price: Optional "unit_price",
        3 => discount_amount: Optional "discount_amount",
        4 => goods_remark: Optional "goods_remark",
    }
}

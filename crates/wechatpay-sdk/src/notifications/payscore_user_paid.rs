//! `PAYSCORE.USER_PAID`: 支付分服务用户支付成功(PAYSCORE.USER\_PAID)通知(JSON) · Score service order paid
//!
//! 用户为支付分服务订单付款成功后发出，商户或服务商据此更新订单的收款状态。模式：普通商户、服务商。
//!
//! Sent when a user has paid a WeChat Pay Score service order. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012587953](https://pay.weixin.qq.com/doc/v3/merchant/4012587953), [partner/4012586137](https://pay.weixin.qq.com/doc/v3/partner/4012586137), [global/4014096520](https://pay.weixin.qq.com/doc/global/v3/zh/4014096520)

enumeration! {
    /// 回调状态 · Notification status
    UserServiceStatus {
        /// `USER_OPEN_SERVICE`: 用户开启服务 · The user opened the service
        USER_OPEN_SERVICE = "USER_OPEN_SERVICE",
        /// `USER_CLOSE_SERVICE`: 用户关闭服务 · The user closed the service
        USER_CLOSE_SERVICE = "USER_CLOSE_SERVICE",
    }
}

/// 支付分服务用户支付成功(PAYSCORE.USER\_PAID)通知(JSON) · Score service order paid
#[non_exhaustive]
pub struct Content {
    /// 调用授权服务接口提交的服务ID · Service ID
    pub service_id: Option<String>,
    /// 调用授权服务接口提交的应用ID · App ID
    pub appid: Option<String>,
    /// 调用授权服务接口提交的商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 子商户应用ID · Sub-merchant app ID
    pub sub_appid: Option<String>,
    /// 子商户商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 调用创单接口时传入的渠道商商户号 · Channel partner ID
    pub channel_id: Option<String>,
    /// 商户服务订单号 · Merchant service order number
    pub out_order_no: Option<String>,
    /// 商户系统内部扣款单号 · Merchant debit number
    pub out_trade_no: Option<String>,
    /// 微信用户在商户对应AppID下的唯一标识 · User openid
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识 · User openid (sub-merchant)
    pub sub_openid: Option<String>,
    /// 服务订单状态 · Service order status
    pub state: Option<String>,
    /// 服务信息 · Service introduction
    pub service_introduction: Option<String>,
    /// 商户收款总金额 · Total amount collected by merchant
    ///
    /// 单位为分。In fen.
    pub total_amount: Option<crate::Fen>,
    /// 后付费项目 · Postpaid items
    pub post_payments: Option<Vec<PostPayments>>,
    /// 商户优惠 · Merchant discounts
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 订单风险金 · Order risk fund
    pub risk_fund: Option<RiskFund>,
    /// 服务时间段 · Service time range
    pub time_range: Option<TimeRange>,
    /// 服务位置 · Service location
    pub location: Option<Location>,
    /// 商户数据包 · Merchant data
    pub attach: Option<String>,
    /// 微信支付服务订单号 · WeChat Pay service order number
    pub order_id: Option<String>,
    /// 是否需要收款 · Whether payment collection is needed
    pub need_collection: Option<bool>,
    /// 收款信息 · Collection information
    pub collection: Option<Collection>,
    /// 回调状态 · Notification status
    pub user_service_status: UserServiceStatus,
    /// 服务开启/解除授权成功时间 · Authorisation or revocation success time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub openorclose_time: Option<String>,
    /// 商户系统内部授权协议号 · Merchant authorisation contract number
    pub authorization_code: Option<String>,
    /// 订单状态说明 · Order status description
    pub state_description: Option<String>,
    /// 调用授权服务接口提交的商户请求唯一标识 · Merchant authorisation request number
    pub out_request_no: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 后付费项目 · Postpaid items
#[non_exhaustive]
pub struct PostPayments {
    /// 付费项目名称 · Fee item name
    pub name: Option<String>,
    /// 金额 · Amount
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 计费说明 · Fee description
    pub description: Option<String>,
    /// 付费数量 · Fee quantity
    pub count: Option<i64>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 商户优惠 · Merchant discounts
#[non_exhaustive]
pub struct PostDiscounts {
    /// 优惠名称 · Discount name
    pub name: Option<String>,
    /// 优惠说明 · Discount description
    pub description: Option<String>,
    /// 优惠金额 · Discount amount
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 订单风险金 · Order risk fund
#[non_exhaustive]
pub struct RiskFund {
    /// 风险金额 · Risk fund amount
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 风险说明 · Risk fund description
    pub description: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 服务时间段 · Service time range
#[non_exhaustive]
pub struct TimeRange {
    /// 服务开始时间 · Service start time
    ///
    /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts.
    pub start_time: Option<String>,
    /// 服务开始时间备注 · Service start time remark
    pub start_time_remark: Option<String>,
    /// 服务结束时间 · Service end time
    ///
    /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
    pub end_time: Option<String>,
    /// 服务结束时间备注 · Service end time remark
    pub end_time_remark: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 服务位置 · Service location
#[non_exhaustive]
pub struct Location {
    /// 服务开始地点 · Service start location
    pub start_location: Option<String>,
    /// 服务结束位置 · Service end location
    pub end_location: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 收款信息 · Collection information
#[non_exhaustive]
pub struct Collection {
    /// 收款状态 · Collection status
    pub state: Option<String>,
    /// 总收款金额 · Total amount to collect
    ///
    /// 单位为分。In fen.
    pub total_amount: Option<crate::Fen>,
    /// 待收金额 · Amount still to collect
    ///
    /// 单位为分。In fen.
    pub paying_amount: Option<crate::Fen>,
    /// 已收金额 · Amount collected
    ///
    /// 单位为分。In fen.
    pub paid_amount: Option<crate::Fen>,
    /// 收款明细列表 · Collection details
    pub details: Option<Vec<Details>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 收款明细列表 · Collection details
#[non_exhaustive]
pub struct Details {
    /// 收款序号 · Collection sequence number
    pub seq: Option<i64>,
    /// 单笔收款金额 · Amount of one collection
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 收款成功渠道 · Successful collection channel
    pub paid_type: Option<String>,
    /// 收款成功时间 · Collection success time
    ///
    /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
    pub paid_time: Option<String>,
    /// 微信支付交易单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 优惠功能 · Discount details
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 优惠功能 · Discount details
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID · Coupon ID
    pub coupon_id: Option<String>,
    /// 优惠名称 · Discount name
    pub name: Option<String>,
    /// 优惠范围 · Discount scope
    pub scope: Option<String>,
    /// 优惠类型 · Discount type
    pub r#type: Option<String>,
    /// 优惠券面额 · Coupon face value
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 活动ID · Batch ID
    pub stock_id: Option<String>,
    /// 微信出资 · WeChat Pay contribution
    ///
    /// 单位为分。In fen.
    pub wechatpay_contribute: Option<crate::Fen>,
    /// 商户出资 · Merchant contribution
    ///
    /// 单位为分。In fen.
    pub merchant_contribute: Option<crate::Fen>,
    /// 其他出资 · Other contribution
    ///
    /// 单位为分。In fen.
    pub other_contribute: Option<crate::Fen>,
    /// 优惠币种 · Discount currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// 单品列表 · Item list
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 单品列表 · Item list
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码 · Item code
    pub goods_id: Option<String>,
    /// 商品数量 · Item quantity
    pub quantity: Option<i64>,
    /// 商品价格 · Item price
    ///
    /// 单位为分。In fen.
    pub unit_price: Option<crate::Fen>,
    /// 商品优惠金额 · Item discount amount
    ///
    /// 单位为分。In fen.
    pub discount_amount: Option<crate::Fen>,
    /// 商品备注 · Item remark
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

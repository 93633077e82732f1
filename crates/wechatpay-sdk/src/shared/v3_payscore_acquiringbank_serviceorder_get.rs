//! What `GET /v3/payscore/acquiringbank/serviceorder` has in common with other areas.

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
}

/// 服务位置
#[non_exhaustive]
pub struct Location {
    /// 服务开始地点
    pub start_location: Option<String>,
    /// 服务结束地点
    pub end_location: Option<String>,
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
}

message! {
    Collection {
        0 => state: "state",
        1 => total_amount: "total_amount",
        2 => paying_amount: "paying_amount",
        3 => paid_amount: "paid_amount",
        4 => details: "details",
    }
    TimeRange {
        0 => start_time: "start_time",
        1 => start_time_remark: "start_time_remark",
        2 => end_time: "end_time",
        3 => end_time_remark: "end_time_remark",
    }
    Location {
        0 => start_location: "start_location",
        1 => end_location: "end_location",
    }
    Details {
        0 => seq: "seq",
        1 => amount: "amount",
        2 => paid_type: "paid_type",
        3 => paid_time: "paid_time",
        4 => transaction_id: "transaction_id",
        5 => promotion_detail: "promotion_detail",
    }
    PromotionDetail {
        0 => coupon_id: "coupon_id",
        1 => name: "name",
        2 => scope: "scope",
        3 => r#type: "type",
        4 => amount: "amount",
        5 => stock_id: "stock_id",
        6 => wechatpay_contribute: "wechatpay_contribute",
        7 => merchant_contribute: "merchant_contribute",
        8 => other_contribute: "other_contribute",
        9 => currency: "currency",
        10 => goods_detail: "goods_detail",
    }
    GoodsDetail {
        0 => goods_id: "goods_id",
        1 => quantity: "quantity",
        2 => unit_price: "unit_price",
        3 => discount_amount: "discount_amount",
        4 => goods_remark: "goods_remark",
    }
}

//! What `GET /v3/edu-papay/transactions/id/{transaction_id}` has in common with other areas.

/// 订单金额
#[non_exhaustive]
pub struct Amount {
    /// 订单金额，单位为分
    pub total: Option<crate::Fen>,
    /// 用户支付金额，单位为分
    pub payer_total: Option<crate::Fen>,
    /// 折扣，单位为分
    pub discount_total: Option<crate::Fen>,
    /// 货币类型
    pub currency: Option<String>,
}

/// 优惠详情
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
}

message! {
    Amount {
        0 => total: "total",
        1 => payer_total: "payer_total",
        2 => discount_total: "discount_total",
        3 => currency: "currency",
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
    }
}

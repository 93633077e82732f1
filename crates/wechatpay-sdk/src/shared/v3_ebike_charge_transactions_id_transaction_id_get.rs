//! What `GET /v3/ebike/charge/transactions/id/{transaction_id}` has in common with other areas.

/// 订单金额信息
#[non_exhaustive]
pub struct Amount {
    /// 订单金额，单位为分
    pub total: Option<crate::Fen>,
    /// 货币类型
    pub currency: Option<String>,
    /// 用户实际支付金额，单位为分
    pub payer_total: Option<crate::Fen>,
    /// 折扣，单位为分
    pub discount_total: Option<crate::Fen>,
}

/// 优惠信息
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID
    pub promotion_id: Option<String>,
    /// 优惠名称
    pub name: Option<String>,
    /// 优惠范围
    pub scope: Option<String>,
    /// 优惠类型
    pub r#type: Option<String>,
    /// 活动ID
    pub activity_id: Option<String>,
    /// 优惠券面额，单位为分
    pub amount: Option<crate::Fen>,
    /// 微信出资，单位为分
    pub wxpay_contribute: Option<crate::Fen>,
    /// 商户出资，单位为分
    pub merchant_contribute: Option<crate::Fen>,
    /// 其他出资，单位为分
    pub other_contribute: Option<crate::Fen>,
}

message! {
    Amount {
        0 => total: "total",
        1 => currency: "currency",
        2 => payer_total: "payer_total",
        3 => discount_total: "discount_total",
    }
    PromotionDetail {
        0 => promotion_id: "promotion_id",
        1 => name: "name",
        2 => scope: "scope",
        3 => r#type: "type",
        4 => activity_id: "activity_id",
        5 => amount: "amount",
        6 => wxpay_contribute: "wxpay_contribute",
        7 => merchant_contribute: "merchant_contribute",
        8 => other_contribute: "other_contribute",
    }
}

//! What `GET /v3/global/refunds` has in common with other areas.

use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;

/// 订单金额
#[non_exhaustive]
pub struct Amount {
    /// 订单金额，单位为分
    pub total: Option<crate::Fen>,
    /// 货币类型
    pub currency: Option<String>,
    /// 用户支付金额，单位为分
    pub payer_total: Option<crate::Fen>,
    /// 支付币种
    pub payer_currency: Option<String>,
}

/// 优惠退款详情
#[non_exhaustive]
pub struct RefundDetail {
    /// 券ID
    pub promotion_id: Option<String>,
    /// 优惠范围
    pub scope: Option<crate::Enumeration<Scope>>,
    /// 优惠类型
    pub r#type: Option<crate::Enumeration<Type>>,
    /// 优惠券面额，单位为分
    pub amount: Option<crate::Fen>,
    /// 优惠券退款额，单位为分
    pub refund_amount: Option<crate::Fen>,
    /// 货币类型
    pub currency: Option<String>,
}

message! {
    Amount {
        0 => total: "total",
        1 => currency: "currency",
        2 => payer_total: "payer_total",
        3 => payer_currency: "payer_currency",
    }
    RefundDetail {
        0 => promotion_id: "promotion_id",
        1 => scope: "scope",
        2 => r#type: "type",
        3 => amount: "amount",
        4 => refund_amount: "refund_amount",
        5 => currency: "currency",
    }
}

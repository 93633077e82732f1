//! What `GET /v3/global/refunds/id/{refund_id}` has in common with other areas.

use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;

enumeration! {
    /// 退款状态
    Status {
        SUCCESS = "SUCCESS",
        REFUNDCLOSE = "REFUNDCLOSE",
        PROCESSING = "PROCESSING",
        ABNORMAL = "ABNORMAL",
    }
}

/// 优惠退款详情
#[non_exhaustive]
pub struct Detail {
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
    Detail {
        0 => promotion_id: "promotion_id",
        1 => scope: "scope",
        2 => r#type: "type",
        3 => amount: "amount",
        4 => refund_amount: "refund_amount",
        5 => currency: "currency",
    }
}

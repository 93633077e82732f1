//! What `POST /pay/refundqueryv2` has in common with other areas.

use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;

/// 营销详情JSON格式字符串
#[non_exhaustive]
pub struct PromotionDetail {
    /// 营销详情
    pub promotion_detail: Option<Vec<PromotionDetailPromotionDetail>>,
}

/// 营销详情
#[non_exhaustive]
pub struct PromotionDetailPromotionDetail {
    /// 券ID
    pub promotion_id: Option<String>,
    /// 优惠名称
    pub name: Option<String>,
    /// 优惠范围
    pub scope: Option<crate::Enumeration<Scope>>,
    /// 优惠类型
    pub r#type: Option<crate::Enumeration<Type>>,
    /// 优惠券面额，单位为分
    pub amount: Option<crate::Fen>,
    /// 优惠券退款额，单位为分
    pub refund_amount: Option<crate::Fen>,
    /// 活动ID
    pub activity_id: Option<String>,
    /// 微信出资，单位为分
    pub wxpay_contribute: Option<crate::Fen>,
    /// 商户出资，单位为分
    pub merchant_contribute: Option<crate::Fen>,
    /// 其他出资，单位为分
    pub other_contribute: Option<crate::Fen>,
    /// 单品列表
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

/// 单品列表
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码
    pub goods_id: Option<String>,
    /// 微信支付商品编码
    pub wxpay_goods_id: Option<String>,
    /// 商品名称
    pub goods_name: Option<String>,
    /// 商品数量
    pub quantity: Option<i64>,
    /// 商品单价，单位为分
    pub price: Option<crate::Fen>,
    /// 商品退货数量
    pub refund_quantity: Option<i64>,
    /// 商品退款金额，单位为分
    pub refund_amount: Option<crate::Fen>,
}

message! {
    PromotionDetail {
        0 => promotion_detail: "promotion_detail",
    }
    PromotionDetailPromotionDetail {
        0 => promotion_id: "promotion_id",
        1 => name: "name",
        2 => scope: "scope",
        3 => r#type: "type",
        4 => amount: "amount",
        5 => refund_amount: "refund_amount",
        6 => activity_id: "activity_id",
        7 => wxpay_contribute: "wxpay_contribute",
        8 => merchant_contribute: "merchant_contribute",
        9 => other_contribute: "other_contribute",
        10 => goods_detail: "goods_detail",
    }
    GoodsDetail {
        0 => goods_id: "goods_id",
        1 => wxpay_goods_id: "wxpay_goods_id",
        2 => goods_name: "goods_name",
        3 => quantity: "quantity",
        4 => price: "price",
        5 => refund_quantity: "refund_quantity",
        6 => refund_amount: "refund_amount",
    }
}

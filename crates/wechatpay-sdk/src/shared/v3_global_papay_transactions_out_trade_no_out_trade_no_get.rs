//! What `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}` has in common with other areas.

use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
use crate::shared::v3_global_micropay_transactions_pay_post_exchange_rate::ExchangeRate;

enumeration! {
    /// 交易类型
    TradeType {
        JSAPI = "JSAPI",
        NATIVE = "NATIVE",
        APP = "APP",
        MWEB = "MWEB",
        MICROPAY = "MICROPAY",
    }
}

/// 支付者
#[non_exhaustive]
pub struct Payer {
    /// 用户标识
    pub openid: Option<String>,
    /// 机构用户标识
    pub sp_openid: Option<String>,
    /// 子商户用户标识
    pub sub_openid: Option<String>,
}

/// 订单金额
#[non_exhaustive]
pub struct Amount {
    /// 订单金额，单位为分
    pub total: Option<crate::Fen>,
    /// 用户支付金额，单位为分
    pub payer_total: Option<crate::Fen>,
    /// 订单标价币种
    pub currency: Option<String>,
    /// 用户支付币种
    pub payer_currency: Option<String>,
    /// 汇率信息
    pub exchange_rate: Option<ExchangeRate>,
}

/// 优惠功能
#[non_exhaustive]
pub struct PromotionDetail {
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
    /// 优惠币种
    pub currency: Option<String>,
    /// 活动ID
    pub activity_id: Option<String>,
    /// 微信出资，单位为分
    pub wxpay_contribute_amount: Option<crate::Fen>,
    /// 商户出资，单位为分
    pub merchant_contribute_amount: Option<crate::Fen>,
    /// 其他出资，单位为分
    pub other_contribute_amount: Option<crate::Fen>,
    /// 单品列表
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

/// 单品列表
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码
    pub goods_id: Option<String>,
    /// 商品备注
    pub goods_remark: Option<String>,
    /// 商品优惠金额，单位为分
    pub discount_amount: Option<crate::Fen>,
    /// 商品数量
    pub quantity: Option<i64>,
    /// 商品价格，单位为分
    pub price: Option<crate::Fen>,
}

message! {
    Payer {
        0 => openid: "openid",
        1 => sp_openid: "sp_openid",
        2 => sub_openid: "sub_openid",
    }
    Amount {
        0 => total: "total",
        1 => payer_total: "payer_total",
        2 => currency: "currency",
        3 => payer_currency: "payer_currency",
        4 => exchange_rate: "exchange_rate",
    }
    PromotionDetail {
        0 => promotion_id: "promotion_id",
        1 => name: "name",
        2 => scope: "scope",
        3 => r#type: "type",
        4 => amount: "amount",
        5 => currency: "currency",
        6 => activity_id: "activity_id",
        7 => wxpay_contribute_amount: "wxpay_contribute_amount",
        8 => merchant_contribute_amount: "merchant_contribute_amount",
        9 => other_contribute_amount: "other_contribute_amount",
        10 => goods_detail: "goods_detail",
    }
    GoodsDetail {
        0 => goods_id: "goods_id",
        1 => goods_remark: "goods_remark",
        2 => discount_amount: "discount_amount",
        3 => quantity: "quantity",
        4 => price: "price",
    }
}

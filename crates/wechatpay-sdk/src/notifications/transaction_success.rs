//! `TRANSACTION.SUCCESS`: 支付成功(TRANSACTION.SUCCESS)通知(JSON) (direct and partner)

pub use crate::notifications::transaction_fail::{ParkingInfo, SceneInfo};
pub use crate::shared::notifications_profitsharing_return::Receiver;
pub use crate::shared::v3_combine_transactions_id_combine_transaction_id_get::CombinePayerInfo;
pub use crate::shared::v3_combine_transactions_id_combine_transaction_id_get_amount::Amount as SubOrdersAmount;
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get::{
    GoodsDetail, InstallmentInfo,
};
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_trade_type::TradeType as SubOrdersTradeType;
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_type::Type as PromotionDetailType;
pub use crate::shared::v3_ecommerce_profitsharing_orders_post::Type;
pub use crate::shared::v3_pay_partner_transactions_codepay_post::TradeType;
pub use crate::shared::v3_pay_partner_transactions_codepay_post_trade_state::TradeState;
pub use crate::shared::v3_vehicle_parking_parkings_post::PlateColor;
pub use crate::shared::v3_vehicle_transactions_out_trade_no_out_trade_no_get::UserRepaid;

/// 支付成功(TRANSACTION.SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 商户号
    pub mchid: Option<String>,
    /// 服务商应用ID
    pub sp_appid: Option<String>,
    /// 交易类型
    pub trade_type: Option<crate::Enumeration<TradeType>>,
    /// 交易状态描述
    pub trade_state_desc: Option<String>,
    /// 调用接口提交的商户号
    pub sp_mchid: Option<String>,
    /// 调用接口提交的子商户号
    pub sub_mchid: Option<String>,
    /// 微信支付系统生成的订单号
    pub transaction_id: Option<String>,
    /// 微信分账/回退单号
    pub order_id: Option<String>,
    /// 分账方系统内部的分账/回退单号
    pub out_order_no: Option<String>,
    /// 分账接收方对象
    pub receiver: Option<Receiver>,
    /// 订单支付完成时间
    pub success_time: Option<crate::Time>,
    /// 调用接口提交的应用ID
    pub appid: Option<String>,
    /// 调用接口提交的商户服务订单号
    pub out_trade_no: Option<String>,
    /// 商户自定义字段
    pub description: Option<String>,
    /// 订单成功创建时返回
    pub create_time: Option<crate::Time>,
    /// 交易状态
    pub trade_state: Option<crate::Enumeration<TradeState>>,
    /// 对当前订单状态的描述和下一步操作的指引
    pub trade_state_description: Option<String>,
    /// 银行类型
    pub bank_type: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
    /// 用户是否已还款
    pub user_repaid: Option<crate::Enumeration<UserRepaid>>,
    /// 交易场景值
    pub trade_scene: Option<String>,
    /// trade\_scene为PARKING时
    pub parking_info: Option<ParkingInfo>,
    /// 支付者信息
    pub payer: Option<Payer>,
    /// 订单金额信息
    pub amount: Option<Amount>,
    /// 优惠功能信息
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 调用接口提交的子商户应用ID
    pub sub_appid: Option<String>,
    /// 合单应用程序APPID
    pub combine_appid: Option<String>,
    /// 交易单发起方的商户号
    pub combine_mchid: Option<String>,
    /// 商户系统内部对交易单定义的订单号
    pub combine_out_trade_no: Option<String>,
    /// 微信支付系统生成的订单号
    pub combine_transaction_id: Option<String>,
    /// 支付场景信息描述
    pub scene_info: Option<SceneInfo>,
    /// 商品单列表
    pub sub_orders: Option<Vec<SubOrders>>,
    /// 支付者信息
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// 使用的商户贴息信息
    pub installment_info: Option<InstallmentInfo>,
}

/// 支付者信息
#[non_exhaustive]
pub struct Payer {
    /// 用户服务商标识
    pub sp_openid: Option<String>,
    /// 用户在服务商的标识
    pub openid: Option<String>,
    /// 用户在子商户的标识
    pub sub_openid: Option<String>,
}

/// 订单金额信息
#[non_exhaustive]
pub struct Amount {
    /// 总金额，单位为分
    pub total: Option<crate::Fen>,
    /// 符合ISO 4217标准的三位字母代码
    pub currency: Option<String>,
    /// 用户实际支付金额，单位为分
    pub payer_total: Option<crate::Fen>,
    /// 用户支付币种
    pub payer_currency: Option<String>,
    /// 汇率信息
    pub exchange_rate: Option<ExchangeRate>,
}

/// 优惠功能信息
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券或者立减优惠ID
    pub coupon_id: Option<String>,
    /// 优惠名称
    pub name: Option<String>,
    /// 枚举值
    pub scope: Option<crate::Enumeration<Scope>>,
    /// 枚举值
    pub r#type: Option<crate::Enumeration<PromotionDetailType>>,
    /// 在微信商户后台配置的批次ID
    pub activity_id: Option<String>,
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
    /// CNY
    pub currency: Option<String>,
    /// 单品列表
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

/// 商品单列表
#[non_exhaustive]
pub struct SubOrders {
    /// 商品单发起商户号
    pub mchid: Option<String>,
    /// 商品单个人收款方受理授权ID
    pub individual_auth_id: Option<String>,
    /// 商品单个人收款方平台昵称
    pub individual_name: Option<String>,
    /// 交易类型
    pub trade_type: Option<crate::Enumeration<SubOrdersTradeType>>,
    /// 交易状态
    pub trade_state: Option<crate::Enumeration<TradeState>>,
    /// 付款银行
    pub bank_type: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
    /// 订单金额
    pub amount: Option<SubOrdersAmount>,
    /// 支付完成时间
    pub success_time: Option<crate::Time>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 商品单订单号
    pub out_trade_no: Option<String>,
    /// 优惠功能
    pub promotion_detail: Option<Vec<SubOrdersPromotionDetail>>,
    /// 子商户应用ID
    pub sub_appid: Option<String>,
    /// 子商户号
    pub sub_mchid: Option<String>,
    /// 用户子标识
    pub sub_openid: Option<String>,
}

/// 汇率信息
#[non_exhaustive]
pub struct ExchangeRate {
    /// 汇率类型
    pub r#type: Option<String>,
    /// 汇率值
    pub rate: Option<i64>,
}

/// 优惠功能
#[non_exhaustive]
pub struct SubOrdersPromotionDetail {
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

message! {
    Content {
        0 => mchid: "mchid",
        1 => sp_appid: "sp_appid",
        2 => trade_type: "trade_type",
        3 => trade_state_desc: "trade_state_desc",
        4 => sp_mchid: "sp_mchid",
        5 => sub_mchid: "sub_mchid",
        6 => transaction_id: "transaction_id",
        7 => order_id: "order_id",
        8 => out_order_no: "out_order_no",
        9 => receiver: "receiver",
        10 => success_time: "success_time",
        11 => appid: "appid",
        12 => out_trade_no: "out_trade_no",
        13 => description: "description",
        14 => create_time: "create_time",
        15 => trade_state: "trade_state",
        16 => trade_state_description: "trade_state_description",
        17 => bank_type: "bank_type",
        18 => attach: "attach",
        19 => user_repaid: "user_repaid",
        20 => trade_scene: "trade_scene",
        21 => parking_info: "parking_info",
        22 => payer: "payer",
        23 => amount: "amount",
        24 => promotion_detail: "promotion_detail",
        25 => sub_appid: "sub_appid",
        26 => combine_appid: "combine_appid",
        27 => combine_mchid: "combine_mchid",
        28 => combine_out_trade_no: "combine_out_trade_no",
        29 => combine_transaction_id: "combine_transaction_id",
        30 => scene_info: "scene_info",
        31 => sub_orders: "sub_orders",
        32 => combine_payer_info: "combine_payer_info",
        33 => installment_info: "installment_info",
    }
    Payer {
        0 => sp_openid: "sp_openid",
        1 => openid: "openid",
        2 => sub_openid: "sub_openid",
    }
    Amount {
        0 => total: "total",
        1 => currency: "currency",
        2 => payer_total: "payer_total",
        3 => payer_currency: "payer_currency",
        4 => exchange_rate: "exchange_rate",
    }
    PromotionDetail {
        0 => coupon_id: "coupon_id",
        1 => name: "name",
        2 => scope: "scope",
        3 => r#type: "type",
        4 => activity_id: "activity_id",
        5 => amount: "amount",
        6 => stock_id: "stock_id",
        7 => wechatpay_contribute: "wechatpay_contribute",
        8 => merchant_contribute: "merchant_contribute",
        9 => other_contribute: "other_contribute",
        10 => currency: "currency",
        11 => goods_detail: "goods_detail",
    }
    SubOrders {
        0 => mchid: "mchid",
        1 => individual_auth_id: "individual_auth_id",
        2 => individual_name: "individual_name",
        3 => trade_type: "trade_type",
        4 => trade_state: "trade_state",
        5 => bank_type: "bank_type",
        6 => attach: "attach",
        7 => amount: "amount",
        8 => success_time: "success_time",
        9 => transaction_id: "transaction_id",
        10 => out_trade_no: "out_trade_no",
        11 => promotion_detail: "promotion_detail",
        12 => sub_appid: "sub_appid",
        13 => sub_mchid: "sub_mchid",
        14 => sub_openid: "sub_openid",
    }
    ExchangeRate {
        0 => r#type: "type",
        1 => rate: "rate",
    }
    SubOrdersPromotionDetail {
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
}

//! `TRANSACTION.INDUSTRY_FAILED`: 校园轻松付扣费失败(TRANSACTION.INDUSTRY\_FAILED)通知(JSON) (partner)

pub use crate::shared::notifications_entrust_release::Amount;
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;

enumeration! {
    /// 本支付订单的状态
    TradeState {
        SUCCESS = "SUCCESS",
        REFUND = "REFUND",
        ACCEPTED = "ACCEPTED",
        PAY_FAIL = "PAY_FAIL",
        PAY_BACK = "PAY_BACK",
    }
}

/// 校园轻松付扣费失败(TRANSACTION.INDUSTRY\_FAILED)通知(JSON)（其他接口共用）
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 微信公众平台为服务商商户分配的公众账号ID
    pub appid: Option<String>,
    /// 微信支付分配的商户号
    pub sub_mchid: Option<String>,
    /// 微信公众平台为商户分配的公众账号ID
    pub sub_appid: Option<String>,
    /// 商户自行生成的订单号
    pub out_trade_no: Option<String>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 交易类型
    pub trade_type: Option<String>,
    /// 本支付订单的状态
    pub trade_state: Option<crate::Enumeration<TradeState>>,
    /// 对当前订单状态的描述和下一步操作的指引
    pub trade_state_desc: Option<String>,
    /// 银行类型
    pub bank_type: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
    /// 支付订单已成功才会返回
    pub success_time: Option<crate::Time>,
    /// 支付者
    pub payer: Option<Payer>,
    /// 订单金额信息
    pub amount: Option<Amount>,
    /// 设备信息
    pub device_info: Option<DeviceInfo>,
    /// 优惠详情
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

/// 支付者
#[non_exhaustive]
pub struct Payer {
    /// 用户在商户AppID下的唯一标识
    pub openid: Option<String>,
    /// 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
}

/// 设备信息
#[non_exhaustive]
pub struct DeviceInfo {
    /// 商户设备号
    pub device_id: Option<String>,
    /// 商户端设备IP
    pub device_ip: Option<String>,
}

/// 优惠详情
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID
    pub coupon_id: Option<String>,
    /// 优惠名称
    pub name: Option<String>,
    /// 枚举值
    pub scope: Option<crate::Enumeration<Scope>>,
    /// COUPON
    pub r#type: Option<crate::Enumeration<Type>>,
    /// 优惠券面额，单位为分
    pub amount: Option<crate::Fen>,
    /// 活动ID
    pub stock_id: Option<String>,
    /// 特指由微信支付商户平台创建的优惠，单位为分
    pub wechatpay_contribute: Option<crate::Fen>,
    /// 特指商户自己创建的优惠，单位为分
    pub merchant_contribute: Option<crate::Fen>,
    /// 其他出资方出资金额，单位为分
    pub other_contribute: Option<crate::Fen>,
}

message! {
    Content {
        0 => mchid: "mchid",
        1 => appid: "appid",
        2 => sub_mchid: "sub_mchid",
        3 => sub_appid: "sub_appid",
        4 => out_trade_no: "out_trade_no",
        5 => transaction_id: "transaction_id",
        6 => trade_type: "trade_type",
        7 => trade_state: "trade_state",
        8 => trade_state_desc: "trade_state_desc",
        9 => bank_type: "bank_type",
        10 => attach: "attach",
        11 => success_time: "success_time",
        12 => payer: "payer",
        13 => amount: "amount",
        14 => device_info: "device_info",
        15 => promotion_detail: "promotion_detail",
    }
    Payer {
        0 => openid: "openid",
        1 => sub_openid: "sub_openid",
    }
    DeviceInfo {
        0 => device_id: "device_id",
        1 => device_ip: "device_ip",
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

//! `TRANSACTION.INDUSTRY_SUCCESS`: 校园轻松付扣费支付成功(TRANSACTION.INDUSTRY\_SUCCESS)通知(JSON) · Campus debit succeeded
//!
//! 校园轻松付扣费成功后通知服务商，服务商据此更新扣费单的支付状态。模式：服务商。
//!
//! Tells the partner that a campus easy pay debit has succeeded. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4012161063](https://pay.weixin.qq.com/doc/v3/partner/4012161063)

enumeration! {
    /// 本支付订单的状态 · Transaction status
    TradeState {
        /// `SUCCESS`: 支付成功 · Paid
        SUCCESS = "SUCCESS",
        /// `REFUND`: 转入退款 · Refunded, at least in part
        REFUND = "REFUND",
        /// `ACCEPTED`: 已接收，等待扣款 · Accepted, waiting for the debit
        ACCEPTED = "ACCEPTED",
        /// `PAY_FAIL`: 扣款失败 · The debit failed
        PAY_FAIL = "PAY_FAIL",
        /// `PAY_BACK`: 已还款 · The debt was paid back
        PAY_BACK = "PAY_BACK",
    }
}

enumeration! {
    /// 优惠范围 · Discount scope
    Scope {
        /// `GLOBAL`: 全场 · The whole purchase
        GLOBAL = "GLOBAL",
        /// `SINGLE`: 单品 · Single items
        SINGLE = "SINGLE",
    }
}

enumeration! {
    /// 优惠类型 · Discount type
    Type {
        /// `COUPON`: 充值型代金券，参与资金结算 · Cash coupon with top-up, part of the settlement
        COUPON = "COUPON",
        /// `DISCOUNT`: 免充值型优惠，不参与资金结算 · Discount without top-up, not part of the settlement
        DISCOUNT = "DISCOUNT",
    }
}

/// 校园轻松付扣费支付成功(TRANSACTION.INDUSTRY\_SUCCESS)通知(JSON) · Campus debit succeeded
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 微信公众平台为服务商商户分配的公众账号ID · Partner app ID
    pub appid: Option<String>,
    /// 微信支付分配的商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 微信公众平台为商户分配的公众账号ID · Sub-merchant app ID
    pub sub_appid: Option<String>,
    /// 商户自行生成的订单号 · Merchant order number
    pub out_trade_no: Option<String>,
    /// 微信支付订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 交易类型 · Transaction type
    pub trade_type: Option<String>,
    /// 本支付订单的状态 · Transaction status
    pub trade_state: TradeState,
    /// 对当前订单状态的描述和下一步操作的指引 · Transaction status description
    pub trade_state_desc: Option<String>,
    /// 银行类型 · Bank type
    pub bank_type: Option<String>,
    /// 附加数据 · Attached data
    pub attach: Option<String>,
    /// 支付订单已成功才会返回 · Payment success time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub success_time: Option<crate::Time>,
    /// 支付者 · Payer
    pub payer: Option<Payer>,
    /// 订单金额信息 · Order amount
    pub amount: Option<Amount>,
    /// 设备信息 · Device information
    pub device_info: Option<DeviceInfo>,
    /// 优惠详情 · Discount details
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 支付者 · Payer
#[non_exhaustive]
pub struct Payer {
    /// 用户在商户AppID下的唯一标识 · User openid
    pub openid: Option<String>,
    /// 用户在子商户AppID下的唯一标识 · User openid (sub-merchant)
    pub sub_openid: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 订单金额信息 · Order amount
#[non_exhaustive]
pub struct Amount {
    /// 订单总金额 · Total order amount
    ///
    /// 单位为分。In fen.
    pub total: Option<crate::Fen>,
    /// 用户实际支付金额 · Amount paid by the user
    ///
    /// 单位为分。In fen.
    pub payer_total: Option<crate::Fen>,
    /// 订单折扣 · Total order discount
    ///
    /// 单位为分。In fen.
    pub discount_total: Option<crate::Fen>,
    /// 符合ISO 4217标准的三位字母代码 · Currency code (ISO 4217)
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 设备信息 · Device information
#[non_exhaustive]
pub struct DeviceInfo {
    /// 商户设备号 · Merchant device number
    pub device_id: Option<String>,
    /// 商户端设备IP · Merchant device IP
    ///
    /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
    pub device_ip: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 优惠详情 · Discount details
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID · Coupon ID
    pub coupon_id: Option<String>,
    /// 优惠名称 · Discount name
    pub name: Option<String>,
    /// 优惠范围 · Discount scope
    pub scope: Scope,
    /// 优惠类型 · Discount type
    pub r#type: Type,
    /// 优惠券面额 · Coupon face value
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 活动ID · Batch ID
    pub stock_id: Option<String>,
    /// 特指由微信支付商户平台创建的优惠 · WeChat Pay contribution
    ///
    /// 单位为分。In fen.
    pub wechatpay_contribute: Option<crate::Fen>,
    /// 特指商户自己创建的优惠 · Merchant contribution
    ///
    /// 单位为分。In fen.
    pub merchant_contribute: Option<crate::Fen>,
    /// 其他出资方出资金额 · Other contribution
    ///
    /// 单位为分。In fen.
    pub other_contribute: Option<crate::Fen>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mchid: Optional "mchid",
        1 => appid: Optional "appid",
        2 => sub_mchid: Optional "sub_mchid",
        3 => sub_appid: Optional "sub_appid",
        4 => out_trade_no: Optional "out_trade_no",
        5 => transaction_id: Optional "transaction_id",
        6 => trade_type: Optional "trade_type",
        7 => trade_state: Optional "trade_state",
        8 => trade_state_desc: Optional "trade_state_desc",
        9 => bank_type: Optional "bank_type",
        10 => attach: Optional "attach",
        11 => success_time: Optional "success_time",
        12 => payer: Optional "payer",
        13 => amount: Optional "amount",
        14 => device_info: Optional "device_info",
        15 => promotion_detail: Optional "promotion_detail",
    }
    Payer {
        0 => openid: Optional "openid",
        1 => sub_openid: Optional "sub_openid",
    }
    Amount {
        0 => total: Optional "total",
        1 => payer_total: Optional "payer_total",
        2 => discount_total: Optional "discount_total",
        3 => currency: Optional "currency",
    }
    DeviceInfo {
        0 => device_id: Optional "device_id",
        1 => device_ip: Optional "device_ip",
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
    }
}

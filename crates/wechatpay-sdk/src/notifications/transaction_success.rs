//! `TRANSACTION.SUCCESS`: 支付成功(TRANSACTION.SUCCESS)通知(JSON) · Payment succeeded
//!
//! 用户付款成功后发出，商户或服务商解密资源数据、核对金额后更新订单状态。模式：普通商户、服务商。
//!
//! Sent when a payment has succeeded. Decrypt the resource, check the amount, then mark the order as paid. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012791861](https://pay.weixin.qq.com/doc/v3/merchant/4012791861), [partner/4012085146](https://pay.weixin.qq.com/doc/v3/partner/4012085146), [global/4013014124](https://pay.weixin.qq.com/doc/global/v3/zh/4013014124)

enumeration! {
    /// 交易类型 · Transaction type
    TradeType {
        /// `JSAPI`: 公众号或小程序支付 · Payment in an Official Account or a Mini Program
        JSAPI = "JSAPI",
        /// `NATIVE`: 扫码支付 · Payment by scanning a QR code
        NATIVE = "NATIVE",
        /// `APP`: 应用（APP）支付 · App payment
        APP = "APP",
        /// `MICROPAY`: 付款码支付 · Payment by payment code
        MICROPAY = "MICROPAY",
        /// `MWEB`: H5 支付 · H5 payment
        MWEB = "MWEB",
        /// `FACEPAY`: 刷脸支付 · Face payment
        FACEPAY = "FACEPAY",
    }
}

enumeration! {
    /// 交易状态 · Transaction status
    TradeState {
        /// `SUCCESS`: 支付成功 · Paid
        SUCCESS = "SUCCESS",
        /// `REFUND`: 转入退款 · Refunded, at least in part
        REFUND = "REFUND",
        /// `NOTPAY`: 未支付 · Not paid
        NOTPAY = "NOTPAY",
        /// `CLOSED`: 已关闭 · Closed
        CLOSED = "CLOSED",
        /// `REVOKED`: 已撤销（仅付款码支付） · Reversed (payment code only)
        REVOKED = "REVOKED",
        /// `USERPAYING`: 用户支付中 · The user is paying
        USERPAYING = "USERPAYING",
        /// `PAYERROR`: 支付失败 · Payment failed
        PAYERROR = "PAYERROR",
        /// `ACCEPT`: 已接收，等待扣款 · Accepted, waiting for the debit
        ACCEPT = "ACCEPT",
    }
}

enumeration! {
    /// 用户是否已还款 · Whether the user has repaid
    UserRepaid {
        /// `Y`: 是 · Yes
        Y = "Y",
        /// `N`: 否 · No
        N = "N",
    }
}

enumeration! {
    /// 分账接收方的类型 · Profit-sharing receiver type
    Type {
        /// `MERCHANT_ID`: 商户号 · Merchant ID
        MERCHANT_ID = "MERCHANT_ID",
        /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
        PERSONAL_OPENID = "PERSONAL_OPENID",
    }
}

enumeration! {
    /// 车牌颜色 · Licence plate colour
    PlateColor {
        /// `BLUE`: 蓝色 · Blue
        BLUE = "BLUE",
        /// `GREEN`: 绿色 · Green
        GREEN = "GREEN",
        /// `YELLOW`: 黄色 · Yellow
        YELLOW = "YELLOW",
        /// `BLACK`: 黑色 · Black
        BLACK = "BLACK",
        /// `WHITE`: 白色 · White
        WHITE = "WHITE",
        /// `LIMEGREEN`: 黄绿色 · Yellow-green
        LIMEGREEN = "LIMEGREEN",
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
    PromotionDetailType {
        /// `CASH`: 充值型代金券 · Cash coupon with top-up
        CASH = "CASH",
        /// `NOCASH`: 免充值型代金券 · Cash coupon without top-up
        NOCASH = "NOCASH",
    }
}

enumeration! {
    /// 交易类型 · Transaction type
    SubOrdersTradeType {
        /// `NATIVE`: 扫码支付 · Payment by scanning a QR code
        NATIVE = "NATIVE",
        /// `JSAPI`: 公众号或小程序支付 · Payment in an Official Account or a Mini Program
        JSAPI = "JSAPI",
        /// `APP`: 应用（APP）支付 · App payment
        APP = "APP",
        /// `MWEB`: H5 支付 · H5 payment
        MWEB = "MWEB",
    }
}

enumeration! {
    /// 交易状态 · Transaction status
    SubOrdersTradeState {
        /// `SUCCESS`: 支付成功 · Paid
        SUCCESS = "SUCCESS",
        /// `REFUND`: 转入退款 · Refunded, at least in part
        REFUND = "REFUND",
        /// `NOTPAY`: 未支付 · Not paid
        NOTPAY = "NOTPAY",
        /// `CLOSED`: 已关闭 · Closed
        CLOSED = "CLOSED",
        /// `REVOKED`: 已撤销（仅付款码支付） · Reversed (payment code only)
        REVOKED = "REVOKED",
        /// `USERPAYING`: 用户支付中 · The user is paying
        USERPAYING = "USERPAYING",
        /// `PAYERROR`: 支付失败 · Payment failed
        PAYERROR = "PAYERROR",
        /// `ACCEPT`: 已接收，等待扣款 · Accepted, waiting for the debit
        ACCEPT = "ACCEPT",
    }
    final SUCCESS, REFUND, CLOSED, REVOKED, PAYERROR
}

/// 支付成功(TRANSACTION.SUCCESS)通知(JSON) · Payment succeeded
#[non_exhaustive]
pub struct Content {
    /// 商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 服务商应用ID · Partner app ID
    pub sp_appid: Option<String>,
    /// 交易类型 · Transaction type
    pub trade_type: TradeType,
    /// 交易状态描述 · Transaction status description
    pub trade_state_desc: Option<String>,
    /// 调用接口提交的商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 调用接口提交的子商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 微信支付系统生成的订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 微信分账/回退单号 · WeChat Pay profit-sharing or return number
    pub order_id: Option<String>,
    /// 分账方系统内部的分账/回退单号 · Merchant profit-sharing or return number
    pub out_order_no: Option<String>,
    /// 分账接收方对象 · Profit-sharing receiver
    pub receiver: Option<Receiver>,
    /// 订单支付完成时间 · Order payment completion time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub success_time: Option<crate::Time>,
    /// 调用接口提交的应用ID · App ID
    pub appid: Option<String>,
    /// 调用接口提交的商户服务订单号 · Merchant order number
    pub out_trade_no: Option<String>,
    /// 商户自定义字段 · Merchant custom field
    pub description: Option<String>,
    /// 订单成功创建时返回 · Order creation time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub create_time: Option<crate::Time>,
    /// 交易状态 · Transaction status
    pub trade_state: TradeState,
    /// 对当前订单状态的描述和下一步操作的指引 · Transaction status description
    pub trade_state_description: Option<String>,
    /// 银行类型 · Bank type
    pub bank_type: Option<String>,
    /// 附加数据 · Attached data
    pub attach: Option<String>,
    /// 用户是否已还款 · Whether the user has repaid
    pub user_repaid: UserRepaid,
    /// 交易场景值 · Transaction scenario value
    pub trade_scene: Option<String>,
    /// trade\_scene为PARKING时 · Parking scenario information
    pub parking_info: Option<ParkingInfo>,
    /// 支付者信息 · Payer information
    pub payer: Option<Payer>,
    /// 订单金额信息 · Order amount
    pub amount: Option<Amount>,
    /// 优惠功能信息 · Discount information
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 调用接口提交的子商户应用ID · Sub-merchant app ID
    pub sub_appid: Option<String>,
    /// 合单应用程序APPID · Combined order app ID
    pub combine_appid: Option<String>,
    /// 交易单发起方的商户号 · Combined order merchant ID
    pub combine_mchid: Option<String>,
    /// 商户系统内部对交易单定义的订单号 · Combined order merchant order number
    pub combine_out_trade_no: Option<String>,
    /// 微信支付系统生成的订单号 · Combined order transaction ID
    pub combine_transaction_id: Option<String>,
    /// 支付场景信息描述 · Payment scenario information
    pub scene_info: Option<SceneInfo>,
    /// 商品单列表 · Item orders
    pub sub_orders: Option<Vec<SubOrders>>,
    /// 支付者信息 · Payer information
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// 使用的商户贴息信息 · Merchant interest subsidy used
    pub installment_info: Option<InstallmentInfo>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 分账接收方对象 · Profit-sharing receiver
#[non_exhaustive]
pub struct Receiver {
    /// 分账接收方的类型 · Profit-sharing receiver type
    pub r#type: Type,
    /// 分账接收方的账号 · Profit-sharing receiver account
    pub account: Option<String>,
    /// 分账动账金额 · Profit-sharing amount moved
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 分账/回退描述 · Profit-sharing or return description
    pub description: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// trade\_scene为PARKING时 · Parking scenario information
#[non_exhaustive]
pub struct ParkingInfo {
    /// 车主服务为商户分配的入场ID · Parking entry ID assigned by vehicle services
    pub parking_id: Option<String>,
    /// 车牌号 · Licence plate number
    pub plate_number: Option<String>,
    /// 车牌颜色 · Licence plate colour
    pub plate_color: PlateColor,
    /// 用户入场时间 · User entry time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub start_time: Option<crate::Time>,
    /// 用户出场时间 · User exit time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub end_time: Option<crate::Time>,
    /// 所在停车位车场的名称 · Parking lot name
    pub parking_name: Option<String>,
    /// 计费的时间长 · Charged duration
    ///
    /// 单位为秒。In seconds.
    pub charging_duration: Option<i64>,
    /// 停车场设备ID · Parking lot device ID
    pub device_id: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 支付者信息 · Payer information
#[non_exhaustive]
pub struct Payer {
    /// 用户服务商标识 · User openid (partner)
    pub sp_openid: Option<String>,
    /// 用户在服务商的标识 · User openid (partner)
    pub openid: Option<String>,
    /// 用户在子商户的标识 · User openid (sub-merchant)
    pub sub_openid: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 订单金额信息 · Order amount
#[non_exhaustive]
pub struct Amount {
    /// 总金额 · Total amount
    ///
    /// 单位为分。In fen.
    pub total: Option<crate::Fen>,
    /// 符合ISO 4217标准的三位字母代码 · Currency code (ISO 4217)
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// 用户实际支付金额 · Amount paid by the user
    ///
    /// 单位为分。In fen.
    pub payer_total: Option<crate::Fen>,
    /// 用户支付币种 · User payment currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub payer_currency: Option<String>,
    /// 汇率信息 · Exchange rate information
    pub exchange_rate: Option<ExchangeRate>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 优惠功能信息 · Discount information
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券或者立减优惠ID · Coupon or instant discount ID
    pub coupon_id: Option<String>,
    /// 优惠名称 · Discount name
    pub name: Option<String>,
    /// 优惠范围 · Discount scope
    pub scope: Scope,
    /// 优惠类型 · Discount type
    pub r#type: PromotionDetailType,
    /// 在微信商户后台配置的批次ID · Batch ID
    pub activity_id: Option<String>,
    /// 优惠券面额 · Coupon face value
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 活动ID · Batch ID
    pub stock_id: Option<String>,
    /// 微信出资 · WeChat Pay contribution
    ///
    /// 单位为分。In fen.
    pub wechatpay_contribute: Option<crate::Fen>,
    /// 商户出资 · Merchant contribution
    ///
    /// 单位为分。In fen.
    pub merchant_contribute: Option<crate::Fen>,
    /// 其他出资 · Other contribution
    ///
    /// 单位为分。In fen.
    pub other_contribute: Option<crate::Fen>,
    /// 货币类型 · Currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// 单品列表 · Item list
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 支付场景信息描述 · Payment scenario information
#[non_exhaustive]
pub struct SceneInfo {
    /// 终端设备号 · Terminal device number
    pub device_id: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 商品单列表 · Item orders
#[non_exhaustive]
pub struct SubOrders {
    /// 商品单发起商户号 · Item order merchant ID
    pub mchid: Option<String>,
    /// 商品单个人收款方受理授权ID · Individual payee authorisation ID
    pub individual_auth_id: Option<String>,
    /// 商品单个人收款方平台昵称 · Individual payee platform nickname
    pub individual_name: Option<String>,
    /// 交易类型 · Transaction type
    pub trade_type: SubOrdersTradeType,
    /// 交易状态 · Transaction status
    pub trade_state: SubOrdersTradeState,
    /// 付款银行 · Paying bank
    pub bank_type: Option<String>,
    /// 附加数据 · Attached data
    pub attach: Option<String>,
    /// 订单金额 · Order amount
    pub amount: Option<SubOrdersAmount>,
    /// 支付完成时间 · Payment completion time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub success_time: Option<crate::Time>,
    /// 微信支付订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 商品单订单号 · Item order number
    pub out_trade_no: Option<String>,
    /// 优惠功能 · Discount details
    pub promotion_detail: Option<Vec<SubOrdersPromotionDetail>>,
    /// 子商户应用ID · Sub-merchant app ID
    pub sub_appid: Option<String>,
    /// 子商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 用户子标识 · User openid (sub-merchant)
    pub sub_openid: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 支付者信息 · Payer information
#[non_exhaustive]
pub struct CombinePayerInfo {
    /// 用户标识 · User openid
    pub openid: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 使用的商户贴息信息 · Merchant interest subsidy used
#[non_exhaustive]
pub struct InstallmentInfo {
    /// 是否使用了商户贴息 · Whether merchant interest subsidy applied
    pub use_subsidy: Option<bool>,
    /// 用户实际选择分期期数 · Instalments chosen by the user
    pub selected_installment_number: Option<i64>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 汇率信息 · Exchange rate information
#[non_exhaustive]
pub struct ExchangeRate {
    /// 汇率类型 · Exchange rate type
    pub r#type: Option<String>,
    /// 汇率值 · Exchange rate
    ///
    /// 汇率乘以 10⁸。The exchange rate, times 10⁸.
    pub rate: Option<i64>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 单品列表 · Item list
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码 · Item code
    pub goods_id: Option<String>,
    /// 商品数量 · Item quantity
    pub quantity: Option<i64>,
    /// 商品单价 · Item unit price
    ///
    /// 单位为分。In fen.
    pub unit_price: Option<crate::Fen>,
    /// 商品优惠金额 · Item discount amount
    ///
    /// 单位为分。In fen.
    pub discount_amount: Option<crate::Fen>,
    /// 商品备注 · Item remark
    pub goods_remark: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 订单金额 · Order amount
#[non_exhaustive]
pub struct SubOrdersAmount {
    /// 标价金额 · Listed amount
    ///
    /// 单位为分。In fen.
    pub total_amount: Option<crate::Fen>,
    /// 现金支付金额 · Cash amount paid
    ///
    /// 单位为分。In fen.
    pub payer_amount: Option<crate::Fen>,
    /// 标价币种 · Listed currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// 现金支付币种 · Cash payment currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub payer_currency: Option<String>,
    /// 结算汇率 · Settlement exchange rate
    ///
    /// 汇率乘以 10⁸。The exchange rate, times 10⁸.
    pub settlement_rate: Option<i64>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 优惠功能 · Discount details
#[non_exhaustive]
pub struct SubOrdersPromotionDetail {
    /// 券ID · Coupon ID
    pub coupon_id: Option<String>,
    /// 优惠名称 · Discount name
    pub name: Option<String>,
    /// 优惠范围 · Discount scope
    pub scope: Option<String>,
    /// 优惠类型 · Discount type
    pub r#type: Option<String>,
    /// 优惠券面额 · Coupon face value
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 活动ID · Batch ID
    pub stock_id: Option<String>,
    /// 微信出资 · WeChat Pay contribution
    ///
    /// 单位为分。In fen.
    pub wechatpay_contribute: Option<crate::Fen>,
    /// 商户出资 · Merchant contribution
    ///
    /// 单位为分。In fen.
    pub merchant_contribute: Option<crate::Fen>,
    /// 其他出资 · Other contribution
    ///
    /// 单位为分。In fen.
    pub other_contribute: Option<crate::Fen>,
    /// 优惠币种 · Discount currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// 单品列表 · Item list
    pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 单品列表 · Item list
#[non_exhaustive]
pub struct PromotionDetailGoodsDetail {
    /// 商品编码 · Item code
    pub goods_id: Option<String>,
    /// 商品数量 · Item quantity
    pub quantity: Option<i64>,
    /// 商品单价 · Item unit price
    ///
    /// 单位为分。In fen.
    pub unit_price: Option<crate::Fen>,
    /// 商品优惠金额 · Item discount amount
    ///
    /// 单位为分。In fen.
    pub discount_amount: Option<crate::Fen>,
    /// 商品备注 · Item remark
    pub goods_remark: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mchid: Optional "mchid",
        1 => sp_appid: Optional "sp_appid",
        2 => trade_type: Optional "trade_type",
        3 => trade_state_desc: Optional "trade_state_desc",
        4 => sp_mchid: Optional "sp_mchid",
        5 => sub_mchid: Optional "sub_mchid",
        6 => transaction_id: Optional "transaction_id",
        7 => order_id: Optional "order_id",
        8 => out_order_no: Optional "out_order_no",
        9 => receiver: Optional "receiver",
        10 => success_time: Optional "success_time",
        11 => appid: Optional "appid",
        12 => out_trade_no: Optional "out_trade_no",
        13 => description: Optional "description",
        14 => create_time: Optional "create_time",
        15 => trade_state: Optional "trade_state",
        16 => trade_state_description: Optional "trade_state_description",
        17 => bank_type: Optional "bank_type",
        18 => attach: Optional "attach",
        19 => user_repaid: Optional "user_repaid",
        20 => trade_scene: Optional "trade_scene",
        21 => parking_info: Optional "parking_info",
        22 => payer: Optional "payer",
        23 => amount: Optional "amount",
        24 => promotion_detail: Optional "promotion_detail",
        25 => sub_appid: Optional "sub_appid",
        26 => combine_appid: Optional "combine_appid",
        27 => combine_mchid: Optional "combine_mchid",
        28 => combine_out_trade_no: Optional "combine_out_trade_no",
        29 => combine_transaction_id: Optional "combine_transaction_id",
        30 => scene_info: Optional "scene_info",
        31 => sub_orders: Optional "sub_orders",
        32 => combine_payer_info: Optional "combine_payer_info",
        33 => installment_info: Optional "installment_info",
    }
    Receiver {
        0 => r#type: Optional "type",
        1 => account: Optional "account",
        2 => amount: Optional "amount",
        3 => description: Optional "description",
    }
    ParkingInfo {
        0 => parking_id: Optional "parking_id",
        1 => plate_number: Optional "plate_number",
        2 => plate_color: Optional "plate_color",
        3 => start_time: Optional "start_time",
        4 => end_time: Optional "end_time",
        5 => parking_name: Optional "parking_name",
        6 => charging_duration: Optional "charging_duration",
        7 => device_id: Optional "device_id",
    }
    Payer {
        0 => sp_openid: Optional "sp_openid",
        1 => openid: Optional "openid",
        2 => sub_openid: Optional "sub_openid",
    }
    Amount {
        0 => total: Optional "total",
        1 => currency: Optional "currency",
        2 => payer_total: Optional "payer_total",
        3 => payer_currency: Optional "payer_currency",
        4 => exchange_rate: Optional "exchange_rate",
    }
    PromotionDetail {
        0 => coupon_id: Optional "coupon_id",
        1 => name: Optional "name",
        2 => scope: Optional "scope",
        3 => r#type: Optional "type",
        4 => activity_id: Optional "activity_id",
        5 => amount: Optional "amount",
        6 => stock_id: Optional "stock_id",
        7 => wechatpay_contribute: Optional "wechatpay_contribute",
        8 => merchant_contribute: Optional "merchant_contribute",
        9 => other_contribute: Optional "other_contribute",
        10 => currency: Optional "currency",
        11 => goods_detail: Optional "goods_detail",
    }
    SceneInfo {
        0 => device_id: Optional "device_id",
    }
    SubOrders {
        0 => mchid: Optional "mchid",
        1 => individual_auth_id: Optional "individual_auth_id",
        2 => individual_name: Optional "individual_name",
        3 => trade_type: Optional "trade_type",
        4 => trade_state: Optional "trade_state",
        5 => bank_type: Optional "bank_type",
        6 => attach: Optional "attach",
        7 => amount: Optional "amount",
        8 => success_time: Optional "success_time",
        9 => transaction_id: Optional "transaction_id",
        10 => out_trade_no: Optional "out_trade_no",
        11 => promotion_detail: Optional "promotion_detail",
        12 => sub_appid: Optional "sub_appid",
        13 => sub_mchid: Optional "sub_mchid",
        14 => sub_openid: Optional "sub_openid",
    }
    CombinePayerInfo {
        0 => openid: Optional "openid",
    }
    InstallmentInfo {
        0 => use_subsidy: Optional "use_subsidy",
        1 => selected_installment_number: Optional "selected_installment_number",
    }
    ExchangeRate {
        0 => r#type: Optional "type",
        1 => rate: Optional "rate",
    }
    GoodsDetail {
        0 => goods_id: Optional "goods_id",
        1 => quantity: Optional "quantity",
        2 => unit_price: Optional "unit_price",
        3 => discount_amount: Optional "discount_amount",
        4 => goods_remark: Optional "goods_remark",
    }
    SubOrdersAmount {
        0 => total_amount: Optional "total_amount",
        1 => payer_amount: Optional "payer_amount",
        2 => currency: Optional "currency",
        3 => payer_currency: Optional "payer_currency",
        4 => settlement_rate: Optional "settlement_rate",
    }
    SubOrdersPromotionDetail {
        0 => coupon_id: Optional "coupon_id",
        1 => name: Optional "name",
        2 => scope: Optional "scope",
        3 => r#type: Optional "type",
        4 => amount: Optional "amount",
        5 => stock_id: Optional "stock_id",
        6 => wechatpay_contribute: Optional "wechatpay_contribute",
        7 => merchant_contribute: Optional "merchant_contribute",
        8 => other_contribute: Optional "other_contribute",
        9 => currency: Optional "currency",
        10 => goods_detail: Optional "goods_detail",
    }
    PromotionDetailGoodsDetail {
        0 => goods_id: Optional "goods_id",
        1 => quantity: Optional "quantity",
        2 => unit_price: Optional "unit_price",
        3 => discount_amount: Optional "discount_amount",
        4 => goods_remark: Optional "goods_remark",
    }
}

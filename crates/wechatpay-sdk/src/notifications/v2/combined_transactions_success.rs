//! `combined-transactions-success`: 合单支付通知(XML) · Combined order paid
//!
//! 合单订单支付完成后通知商户，包含合单商户订单号、用户标识和各子单的支付结果。模式：普通商户、服务商。
//!
//! Tells the merchant that a combined order was paid, with its merchant order number, the payer and the result of each sub-order. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [api/combine.php?chapter=24_4&index=5](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5)

enumeration! {
    /// 交易类型 · Transaction type
    TradeType {
        /// `JSAPI`: 公众号或小程序支付 · Payment in an Official Account or a Mini Program
        JSAPI = "JSAPI",
        /// `NATIVE`: 扫码支付 · Payment by scanning a QR code
        NATIVE = "NATIVE",
        /// `APP`: 应用（APP）支付 · App payment
        APP = "APP",
        /// `MWEB`: H5 支付 · H5 payment
        MWEB = "MWEB",
    }
}

/// 合单支付通知(XML) · Combined order paid
#[non_exhaustive]
pub struct Content {
    /// 返回状态码 · Return code
    pub return_code: Option<String>,
    /// 返回信息 · Return message
    pub return_msg: Option<String>,
    /// 合单APPID · Combined order app ID
    pub combine_appid: Option<String>,
    /// 合单商户号 · Combined order merchant ID
    pub combine_mch_id: Option<String>,
    /// 随机字符串 · Random string
    ///
    /// 随机串，每次不同。A random text, another one each time.
    pub nonce_str: Option<String>,
    /// 设备号 · Device number
    pub device_info: Option<String>,
    /// 合单用户标识 · User openid (combined order)
    pub combine_openid: Option<String>,
    /// 合单商户订单号 · Combined order merchant order number
    pub combine_out_trade_no: Option<String>,
    /// 交易类型 · Transaction type
    pub trade_type: TradeType,
    /// 付款银行 · Paying bank
    pub bank_type: Option<String>,
    /// 签名 · Signature
    ///
    /// 按 `sign_type` 的算法签名，大写十六进制。Signed as `sign_type` says, in upper-case hex.
    pub sign: Option<String>,
    /// 签名类型 · Signature type
    pub sign_type: Option<String>,
    /// 业务结果 · Result code
    pub result_code: Option<String>,
    /// 业务信息 · Business information
    pub result_msg: Option<String>,
    /// 错误代码 · Error code
    pub err_code: Option<String>,
    /// 错误信息 · Error message
    pub err_code_des: Option<String>,
    /// JSON 序列化的子订单集合 · Sub-orders (JSON string)
    ///
    /// JSON 文本。A text that holds JSON.
    pub sub_order_list: Option<crate::JsonText<SubOrderList>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// JSON 序列化的子订单集合 · Sub-orders (JSON string)
#[non_exhaustive]
pub struct SubOrderList {
    /// 子订单数 · Number of sub-orders
    pub order_num: Option<i64>,
    /// 子订单列表 · Sub-orders
    pub order_list: Option<Vec<OrderList>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 子订单列表 · Sub-orders
#[non_exhaustive]
pub struct OrderList {
    /// 公众账号ID · App ID
    pub appid: Option<String>,
    /// 商户号 · Merchant ID
    pub mch_id: Option<String>,
    /// 用户标识 · User openid
    pub openid: Option<String>,
    /// 标价金额 · Listed amount
    ///
    /// 单位为分。In fen.
    pub total_fee: Option<crate::Fen>,
    /// 现金支付金额 · Cash amount paid
    ///
    /// 单位为分。In fen.
    pub cash_fee: Option<crate::Fen>,
    /// 微信订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 子单商户订单号 · Sub-order merchant order number
    pub out_trade_no: Option<String>,
    /// 商家数据包 · Merchant data
    pub attach: Option<String>,
    /// 支付完成时间 · Payment completion time
    ///
    /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
    pub time_end: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => return_code: Optional "return_code",
        1 => return_msg: Optional "return_msg",
        2 => combine_appid: Optional "combine_appid",
        3 => combine_mch_id: Optional "combine_mch_id",
        4 => nonce_str: Optional "nonce_str",
        5 => device_info: Optional "device_info",
        6 => combine_openid: Optional "combine_openid",
        7 => combine_out_trade_no: Optional "combine_out_trade_no",
        8 => trade_type: Optional "trade_type",
        9 => bank_type: Optional "bank_type",
        10 => sign: Optional "sign",
        11 => sign_type: Optional "sign_type",
        12 => result_code: Optional "result_code",
        13 => result_msg: Optional "result_msg",
        14 => err_code: Optional "err_code",
        15 => err_code_des: Optional "err_code_des",
        16 => sub_order_list: Optional "sub_order_list",
    }
    SubOrderList {
        0 => order_num: Optional "order_num",
        1 => order_list: Optional "order_list",
    }
    OrderList {
        0 => appid: Optional "appid",
        1 => mch_id: Optional "mch_id",
        2 => openid: Optional "openid",
        3 => total_fee: Optional "total_fee",
        4 => cash_fee: Optional "cash_fee",
        5 => transaction_id: Optional "transaction_id",
        6 => out_trade_no: Optional "out_trade_no",
        7 => attach: Optional "attach",
        8 => time_end: Optional "time_end",
    }
}

//! `PAYSCORE.MCH_PREPAY`: 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON) · Score pre-order placed
//!
//! 商户在支付分预下单后通知从业机构，机构据此处理对应的订单。模式：服务商。
//!
//! Tells the licensed institution that a merchant has placed a WeChat Pay Score pre-order. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4012084127](https://pay.weixin.qq.com/doc/v3/partner/4012084127)

enumeration! {
    /// 交易类型 · Transaction type
    TradeType {
        /// `JSAPI`: 公众号或小程序支付 · Payment in an Official Account or a Mini Program
        JSAPI = "JSAPI",
        /// `NATIVE`: 扫码支付 · Payment by scanning a QR code
        NATIVE = "NATIVE",
    }
}

/// 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON) · Score pre-order placed
#[non_exhaustive]
pub struct Content {
    /// 调用创单接口时提交的服务ID · Service ID
    pub service_id: Option<String>,
    /// 调用创单接口时提交的应用ID · App ID
    pub appid: Option<String>,
    /// 调用创单接口时提交的商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 调用创单接口时传入的子商户应用ID · Sub-merchant app ID
    pub sub_appid: Option<String>,
    /// 调用创单接口时传入的子商户商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 调用创单接口时传入的渠道商商户号 · Channel partner ID
    pub channel_id: Option<String>,
    /// 调用创单接口时提交的商户服务订单号 · Merchant service order number
    pub out_order_no: Option<String>,
    /// 微信用户在商户对应AppID下的唯一标识 · User openid
    pub openid: Option<String>,
    /// 微信用户在商户对应sub\_appid下的唯一标识 · User openid (sub-merchant)
    pub sub_openid: Option<String>,
    /// 总金额 · Total amount
    ///
    /// 单位为分。In fen.
    pub total_amount: Option<crate::Fen>,
    /// 预下单请求部分输入参数 · Prepay request parameters
    pub prepay_req_body: Option<PrepayReqBody>,
    /// 预下单请求头 · Prepay request headers
    ///
    /// Base64 编码。In Base64.
    pub prepay_req_header_base64: Option<String>,
    /// 预下单请求体 · Prepay request body
    ///
    /// Base64 编码。In Base64.
    pub prepay_req_body_base64: Option<String>,
    /// 从业机构请求预下单接口时 · HTTP status code of the licensed institution's prepay response
    pub prepay_resp_http_code: Option<i64>,
    /// 预下单应答头 · Prepay response headers
    ///
    /// Base64 编码。In Base64.
    pub prepay_resp_header_base64: Option<String>,
    /// 预下单应答体 · Prepay response body
    ///
    /// Base64 编码。In Base64.
    pub prepay_resp_body_base64: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 预下单请求部分输入参数 · Prepay request parameters
#[non_exhaustive]
pub struct PrepayReqBody {
    /// 终端设备号 · Terminal device number
    pub device_info: Option<String>,
    /// 随机字符串 · Random string
    ///
    /// 随机串，每次不同。A random text, another one each time.
    pub nonce_str: Option<String>,
    /// 商品或支付单简要描述 · Brief item or payment description
    pub body: Option<String>,
    /// 附加数据 · Attached data
    pub attach: Option<String>,
    /// 符合ISO 4217标准的三位字母代码 · Currency code (ISO 4217)
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub fee_type: Option<String>,
    /// 订单生成时间 · Order creation time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub time_start: Option<crate::Time>,
    /// 订单失效时间 · Order expiry time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub time_expire: Option<crate::Time>,
    /// 商品标记 · Item tag
    pub goods_tag: Option<String>,
    /// 异步接收微信支付结果通知的回调地址 · Payment result notification URL
    ///
    /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
    pub notify_url: Option<String>,
    /// 交易类型 · Transaction type
    pub trade_type: TradeType,
    /// 指定支付方式 · Restricted payment methods
    pub limit_pay: Option<String>,
    /// 需要跟公众平台的发票功能联合使用 · Whether to show e-fapiao entry
    pub need_receipt: Option<bool>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => service_id: Optional "service_id",
        1 => appid: Optional "appid",
        2 => mchid: Optional "mchid",
        3 => sub_appid: Optional "sub_appid",
        4 => sub_mchid: Optional "sub_mchid",
        5 => channel_id: Optional "channel_id",
        6 => out_order_no: Optional "out_order_no",
        7 => openid: Optional "openid",
        8 => sub_openid: Optional "sub_openid",
        9 => total_amount: Optional "total_amount",
        10 => prepay_req_body: Optional "prepay_req_body",
        11 => prepay_req_header_base64: Optional "prepay_req_header_base64",
        12 => prepay_req_body_base64: Optional "prepay_req_body_base64",
        13 => prepay_resp_http_code: Optional "prepay_resp_http_code",
        14 => prepay_resp_header_base64: Optional "prepay_resp_header_base64",
        15 => prepay_resp_body_base64: Optional "prepay_resp_body_base64",
    }
    PrepayReqBody {
        0 => device_info: Optional "device_info",
        1 => nonce_str: Optional "nonce_str",
        2 => body: Optional "body",
        3 => attach: Optional "attach",
        4 => fee_type: Optional "fee_type",
        5 => time_start: Optional "time_start",
        6 => time_expire: Optional "time_expire",
        7 => goods_tag: Optional "goods_tag",
        8 => notify_url: Optional "notify_url",
        9 => trade_type: Optional "trade_type",
        10 => limit_pay: Optional "limit_pay",
        11 => need_receipt: Optional "need_receipt",
    }
}

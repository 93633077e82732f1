//! `refund-processed`: 退款结果通知(XML) · Refund processed
//!
//! 退款处理完成后通知商户，`req_info`是加密的退款详情，解密后得到退款状态与金额。模式：普通商户、服务商。
//!
//! Tells the merchant that a refund was processed. Decrypt `req_info` to read its state and amount. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4011940955](https://pay.weixin.qq.com/doc/v2/merchant/4011940955), [partner/4011941745](https://pay.weixin.qq.com/doc/v2/partner/4011941745), [global/4013634915](https://pay.weixin.qq.com/doc/global/v2/zh/4013634915)

enumeration! {
    /// 退款发起来源 · Refund request source
    RefundRequestSource {
        /// `API`: 通过接口 · By API
        API = "API",
        /// `VENDOR_PLATFORM`: 商户平台 · Merchant portal
        VENDOR_PLATFORM = "VENDOR_PLATFORM",
    }
}

enumeration! {
    /// 退款状态 · Refund status
    RefundStatus {
        /// `SUCCESS`: 退款成功 · Refunded
        SUCCESS = "SUCCESS",
        /// `CHANGE`: 退款异常 · Refund abnormal
        CHANGE = "CHANGE",
        /// `REFUNDCLOSE`: 退款关闭 · Refund closed
        REFUNDCLOSE = "REFUNDCLOSE",
    }
}

/// 退款结果通知(XML) · Refund processed
#[non_exhaustive]
pub struct Content {
    /// 返回状态码 · Return code
    pub return_code: Option<String>,
    /// 返回信息 · Return message
    pub return_msg: Option<String>,
    /// 公众平台APPID · App ID
    pub appid: Option<String>,
    /// 商户号 · Merchant ID
    pub mch_id: Option<String>,
    /// 子商户号 · Sub-merchant ID
    pub sub_mch_id: Option<String>,
    /// 子商户应用ID · Sub-merchant app ID
    pub sub_appid: Option<String>,
    /// 随机字符串 · Random string
    ///
    /// 随机串，每次不同。A random text, another one each time.
    pub nonce_str: Option<String>,
    /// 加密的XML信息 · Encrypted XML data
    ///
    /// 用 APIv2 密钥解密（AES-256-ECB，密钥取其 MD5 的小写十六进制），得到 XML。Decrypted with the APIv2 key (AES-256-ECB; the key is its MD5 in lower-case hex), it holds XML.
    pub req_info: Option<ReqInfo>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 加密的XML信息 · Encrypted XML data
#[non_exhaustive]
pub struct ReqInfo {
    /// 商户退款单号 · Merchant refund number
    pub out_refund_no: Option<String>,
    /// 商户订单号 · Merchant order number
    pub out_trade_no: Option<String>,
    /// 退款资金来源 · Refund funding source
    pub refund_account: Option<String>,
    /// 申请退款金额 · Requested refund amount
    ///
    /// 单位为分。In fen.
    pub refund_fee: Option<crate::Fen>,
    /// 微信退款单号 · WeChat Pay refund ID
    pub refund_id: Option<String>,
    /// 退款入账账户 · Refund receiving account
    pub refund_recv_accout: Option<String>,
    /// 退款发起来源 · Refund request source
    pub refund_request_source: RefundRequestSource,
    /// 退款状态 · Refund status
    pub refund_status: RefundStatus,
    /// 退款金额 · Refund amount
    ///
    /// 单位为分。In fen.
    pub settlement_refund_fee: Option<crate::Fen>,
    /// 应结订单金额 · Settlement order amount
    ///
    /// 单位为分。In fen.
    pub settlement_total_fee: Option<crate::Fen>,
    /// 退款成功时间 · Refund success time
    ///
    /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间。`yyyy-MM-dd HH:mm:ss`, Beijing time.
    pub success_time: Option<String>,
    /// 订单金额 · Order amount
    ///
    /// 单位为分。In fen.
    pub total_fee: Option<crate::Fen>,
    /// 微信支付订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 用户退款金额 · Amount refunded to the user
    ///
    /// 单位为分。In fen.
    pub cash_refund_fee: Option<crate::Fen>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => return_code: Optional "return_code",
        1 => return_msg: Optional "return_msg",
        2 => appid: Optional "appid",
        3 => mch_id: Optional "mch_id",
        4 => sub_mch_id: Optional "sub_mch_id",
        5 => sub_appid: Optional "sub_appid",
        6 => nonce_str: Optional "nonce_str",
        7 => req_info: Optional "req_info",
    }
    ReqInfo {
        0 => out_refund_no: Optional "out_refund_no",
        1 => out_trade_no: Optional "out_trade_no",
        2 => refund_account: Optional "refund_account",
        3 => refund_fee: Optional "refund_fee",
        4 => refund_id: Optional "refund_id",
        5 => refund_recv_accout: Optional "refund_recv_accout",
        6 => refund_request_source: Optional "refund_request_source",
        7 => refund_status: Optional "refund_status",
        8 => settlement_refund_fee: Optional "settlement_refund_fee",
        9 => settlement_total_fee: Optional "settlement_total_fee",
        10 => success_time: Optional "success_time",
        11 => total_fee: Optional "total_fee",
        12 => transaction_id: Optional "transaction_id",
        13 => cash_refund_fee: Optional "cash_refund_fee",
    }
}

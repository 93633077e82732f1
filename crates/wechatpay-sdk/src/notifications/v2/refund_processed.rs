//! `refund-processed`: 退款结果通知(XML) (direct and partner)

enumeration! {
    /// 退款发起来源
    RefundRequestSource {
        API = "API",
        VENDOR_PLATFORM = "VENDOR_PLATFORM",
    }
}

enumeration! {
    /// 退款状态
    RefundStatus {
        SUCCESS = "SUCCESS",
        CHANGE = "CHANGE",
        REFUNDCLOSE = "REFUNDCLOSE",
    }
}

/// 退款结果通知(XML)
#[non_exhaustive]
pub struct Content {
    /// 返回状态码
    pub return_code: Option<String>,
    /// 返回信息
    pub return_msg: Option<String>,
    /// 公众平台APPID
    pub appid: Option<String>,
    /// 商户号
    pub mch_id: Option<String>,
    /// 子商户号
    pub sub_mch_id: Option<String>,
    /// 子商户应用ID
    pub sub_appid: Option<String>,
    /// 随机字符串
    pub nonce_str: Option<String>,
    /// 加密的XML信息
    pub req_info: Option<ReqInfo>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 加密的XML信息
#[non_exhaustive]
pub struct ReqInfo {
    /// 商户退款单号
    pub out_refund_no: Option<String>,
    /// 商户订单号
    pub out_trade_no: Option<String>,
    /// 退款资金来源
    pub refund_account: Option<String>,
    /// 申请退款金额，单位为分
    pub refund_fee: Option<crate::Fen>,
    /// 微信退款单号
    pub refund_id: Option<String>,
    /// 退款入账账户
    pub refund_recv_accout: Option<String>,
    /// 退款发起来源
    pub refund_request_source: RefundRequestSource,
    /// 退款状态
    pub refund_status: RefundStatus,
    /// 退款金额，单位为分
    pub settlement_refund_fee: Option<crate::Fen>,
    /// 应结订单金额，单位为分
    pub settlement_total_fee: Option<crate::Fen>,
    /// 退款成功时间
    pub success_time: Option<String>,
    /// 订单金额，单位为分
    pub total_fee: Option<crate::Fen>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 用户退款金额，单位为分
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

//! `refund-processed`: 退款结果通知(XML) (direct and partner)

use crate::message::{Enumeration, Fen, Message, Named, enumeration, message};

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
#[derive(Clone, Default)]
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
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("return_code", &mut self.return_code),
            1 => Named("return_msg", &mut self.return_msg),
            2 => Named("appid", &mut self.appid),
            3 => Named("mch_id", &mut self.mch_id),
            4 => Named("sub_mch_id", &mut self.sub_mch_id),
            5 => Named("sub_appid", &mut self.sub_appid),
            6 => Named("nonce_str", &mut self.nonce_str),
            7 => Named("req_info", &mut self.req_info),
            _ => return None,
        })
    }
}

/// 加密的XML信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReqInfo {
    /// 商户退款单号
    pub out_refund_no: Option<String>,
    /// 商户订单号
    pub out_trade_no: Option<String>,
    /// 退款资金来源
    pub refund_account: Option<String>,
    /// 申请退款金额，单位为分
    pub refund_fee: Option<Fen>,
    /// 微信退款单号
    pub refund_id: Option<String>,
    /// 退款入账账户
    pub refund_recv_accout: Option<String>,
    /// 退款发起来源
    pub refund_request_source: Option<Enumeration<RefundRequestSource>>,
    /// 退款状态
    pub refund_status: Option<Enumeration<RefundStatus>>,
    /// 退款金额，单位为分
    pub settlement_refund_fee: Option<Fen>,
    /// 应结订单金额，单位为分
    pub settlement_total_fee: Option<Fen>,
    /// 退款成功时间
    pub success_time: Option<String>,
    /// 订单金额，单位为分
    pub total_fee: Option<Fen>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 用户退款金额，单位为分
    pub cash_refund_fee: Option<Fen>,
}

impl Message for ReqInfo {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("out_refund_no", &mut self.out_refund_no),
            1 => Named("out_trade_no", &mut self.out_trade_no),
            2 => Named("refund_account", &mut self.refund_account),
            3 => Named("refund_fee", &mut self.refund_fee),
            4 => Named("refund_id", &mut self.refund_id),
            5 => Named("refund_recv_accout", &mut self.refund_recv_accout),
            6 => Named("refund_request_source", &mut self.refund_request_source),
            7 => Named("refund_status", &mut self.refund_status),
            8 => Named("settlement_refund_fee", &mut self.settlement_refund_fee),
            9 => Named("settlement_total_fee", &mut self.settlement_total_fee),
            10 => Named("success_time", &mut self.success_time),
            11 => Named("total_fee", &mut self.total_fee),
            12 => Named("transaction_id", &mut self.transaction_id),
            13 => Named("cash_refund_fee", &mut self.cash_refund_fee),
            _ => return None,
        })
    }
}

message!(Content, ReqInfo);

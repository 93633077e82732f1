//! `REFUND.ABNORMAL`: 退款异常(REFUND.ABNORMAL)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Fen, Members, Message, Time, enumeration, message};

enumeration! {
    /// 退款状态
    RefundStatus {
        SUCCESS = "SUCCESS",
        CLOSED = "CLOSED",
        ABNORMAL = "ABNORMAL",
    }
}

enumeration! {
    /// 电商平台垫资退款专用参数
    RefundAccount {
        REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
        REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
    }
}

/// 退款异常(REFUND.ABNORMAL)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 服务商户号
    pub sp_mchid: Option<String>,
    /// 子商户的商户号
    pub sub_mchid: Option<String>,
    /// 返回的商户订单号
    pub out_trade_no: Option<String>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 商户退款单号
    pub out_refund_no: Option<String>,
    /// 微信退款单号
    pub refund_id: Option<String>,
    /// 退款状态
    pub refund_status: Option<Enumeration<RefundStatus>>,
    /// `success_time`
    pub success_time: Option<Time>,
    /// 取当前退款单的退款入账方
    pub user_received_account: Option<String>,
    /// 金额信息
    pub amount: Option<Amount>,
    /// 普通商户的商户号
    pub mchid: Option<String>,
    /// 电商平台垫资退款专用参数
    pub refund_account: Option<Enumeration<RefundAccount>>,
    /// 个人收款的微信支付账户
    pub individual_auth_id: Option<String>,
}

impl Message for Content {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("sp_mchid", &mut self.sp_mchid),
            ("sub_mchid", &mut self.sub_mchid),
            ("out_trade_no", &mut self.out_trade_no),
            ("transaction_id", &mut self.transaction_id),
            ("out_refund_no", &mut self.out_refund_no),
            ("refund_id", &mut self.refund_id),
            ("refund_status", &mut self.refund_status),
            ("success_time", &mut self.success_time),
            ("user_received_account", &mut self.user_received_account),
            ("amount", &mut self.amount),
            ("mchid", &mut self.mchid),
            ("refund_account", &mut self.refund_account),
            ("individual_auth_id", &mut self.individual_auth_id),
        ]);
    }
}

/// 金额信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 订单总金额，单位为分
    pub total: Option<Fen>,
    /// 退款金额，单位为分
    pub refund: Option<Fen>,
    /// 用户实际支付金额，单位为分
    pub payer_total: Option<Fen>,
    /// 退款给用户的金额，单位为分
    pub payer_refund: Option<Fen>,
}

impl Message for Amount {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("total", &mut self.total),
            ("refund", &mut self.refund),
            ("payer_total", &mut self.payer_total),
            ("payer_refund", &mut self.payer_refund),
        ]);
    }
}

message!(Content, Amount);

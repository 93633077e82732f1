//! `REFUND.ABNORMAL`: 退款异常(REFUND.ABNORMAL)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};

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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sp_mchid", &mut self.sp_mchid),
            1 => Named("sub_mchid", &mut self.sub_mchid),
            2 => Named("out_trade_no", &mut self.out_trade_no),
            3 => Named("transaction_id", &mut self.transaction_id),
            4 => Named("out_refund_no", &mut self.out_refund_no),
            5 => Named("refund_id", &mut self.refund_id),
            6 => Named("refund_status", &mut self.refund_status),
            7 => Named("success_time", &mut self.success_time),
            8 => Named("user_received_account", &mut self.user_received_account),
            9 => Named("amount", &mut self.amount),
            10 => Named("mchid", &mut self.mchid),
            11 => Named("refund_account", &mut self.refund_account),
            12 => Named("individual_auth_id", &mut self.individual_auth_id),
            _ => return None,
        })
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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("total", &mut self.total),
            1 => Named("refund", &mut self.refund),
            2 => Named("payer_total", &mut self.payer_total),
            3 => Named("payer_refund", &mut self.payer_refund),
            _ => return None,
        })
    }
}

message!(Content, Amount);

//! `WEBIZPAY.PAYMENTREFUNDSUCCESS`: 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON) (partner)

use crate::message::{Enumeration, Fen, Message, Named, enumeration, message};

enumeration! {
    /// 退款状态
    RefundState {
        SUCCESS = "SUCCESS",
    }
}

/// 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号
    pub sp_mchid: Option<String>,
    /// 出资子商户号
    pub sub_mchid: Option<String>,
    /// 企业支付额度卡卡号
    pub card_no: Option<String>,
    /// 微信授权关系ID
    pub employee_id: Option<String>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 商户订单号
    pub out_trade_no: Option<String>,
    /// 微信支付退款单号
    pub refund_id: Option<String>,
    /// 商户退款单号
    pub out_refund_no: Option<String>,
    /// 金额，单位为分
    pub amount: Option<Fen>,
    /// 支付完成时间
    pub pay_success_time: Option<i64>,
    /// 已退款金额，单位为分
    pub refunded_amount: Option<Fen>,
    /// 退款金额，单位为分
    pub refund_amount: Option<Fen>,
    /// 退款状态
    pub refund_state: Option<Enumeration<RefundState>>,
    /// 退款创建时间
    pub refund_create_time: Option<i64>,
    /// 退款成功时间
    pub refund_success_time: Option<i64>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sp_mchid", &mut self.sp_mchid),
            1 => Named("sub_mchid", &mut self.sub_mchid),
            2 => Named("card_no", &mut self.card_no),
            3 => Named("employee_id", &mut self.employee_id),
            4 => Named("transaction_id", &mut self.transaction_id),
            5 => Named("out_trade_no", &mut self.out_trade_no),
            6 => Named("refund_id", &mut self.refund_id),
            7 => Named("out_refund_no", &mut self.out_refund_no),
            8 => Named("amount", &mut self.amount),
            9 => Named("pay_success_time", &mut self.pay_success_time),
            10 => Named("refunded_amount", &mut self.refunded_amount),
            11 => Named("refund_amount", &mut self.refund_amount),
            12 => Named("refund_state", &mut self.refund_state),
            13 => Named("refund_create_time", &mut self.refund_create_time),
            14 => Named("refund_success_time", &mut self.refund_success_time),
            _ => return None,
        })
    }
}

message!(Content);

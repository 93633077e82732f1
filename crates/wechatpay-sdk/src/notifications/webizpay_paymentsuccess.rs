//! `WEBIZPAY.PAYMENTSUCCESS`: 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON) (partner)

use crate::message::{Enumeration, Fen, Message, Named, enumeration, message};

enumeration! {
    /// 交易状态
    TransactionState {
        SUCCESS = "SUCCESS",
        REFUND = "REFUND",
        NOTPAY = "NOTPAY",
        CLOSED = "CLOSED",
        REVOKED = "REVOKED",
        USERPAYING = "USERPAYING",
        PAYERROR = "PAYERROR",
    }
}

/// 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON)
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
    /// 收款商户简称
    pub receive_mch_name: Option<String>,
    /// 收款商户全称
    pub receive_mch_full_name: Option<String>,
    /// 收款商户对应社会组织代码
    pub receive_mch_organization_code: Option<String>,
    /// 收单机构
    pub acquirer: Option<String>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 商户订单号
    pub out_trade_no: Option<String>,
    /// 微信支付退款单号
    pub refund_id: Option<String>,
    /// 商户退款单号
    pub out_refund_no: Option<String>,
    /// 交易状态
    pub transaction_state: Option<Enumeration<TransactionState>>,
    /// 金额，单位为分
    pub amount: Option<Fen>,
    /// 商品名称
    pub goods_name: Option<i64>,
    /// 支付完成时间
    pub pay_success_time: Option<i64>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sp_mchid", &mut self.sp_mchid),
            1 => Named("sub_mchid", &mut self.sub_mchid),
            2 => Named("card_no", &mut self.card_no),
            3 => Named("employee_id", &mut self.employee_id),
            4 => Named("receive_mch_name", &mut self.receive_mch_name),
            5 => Named("receive_mch_full_name", &mut self.receive_mch_full_name),
            6 => Named("receive_mch_organization_code", &mut self.receive_mch_organization_code),
            7 => Named("acquirer", &mut self.acquirer),
            8 => Named("transaction_id", &mut self.transaction_id),
            9 => Named("out_trade_no", &mut self.out_trade_no),
            10 => Named("refund_id", &mut self.refund_id),
            11 => Named("out_refund_no", &mut self.out_refund_no),
            12 => Named("transaction_state", &mut self.transaction_state),
            13 => Named("amount", &mut self.amount),
            14 => Named("goods_name", &mut self.goods_name),
            15 => Named("pay_success_time", &mut self.pay_success_time),
            _ => return None,
        })
    }
}

message!(Content);

//! `CREDIT_REPAYMENT.DEDUCTION_PAY`: 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON) (partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 还款单状态
    OrderState {
        DEDUCT_ORDER_STATE_PAY_SUCCESS = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
    }
}

/// 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号
    pub sp_mchid: Option<String>,
    /// 子商户号
    pub sub_mchid: Option<String>,
    /// 服务商AppID
    pub appid: Option<String>,
    /// 子商户AppID
    pub sub_appid: Option<String>,
    /// 用户标识
    pub openid: Option<String>,
    /// 还款单状态
    pub order_state: Option<Enumeration<OrderState>>,
    /// 商户侧交易单号
    pub out_trade_no: Option<String>,
    /// 商户侧预约还款单号
    pub out_record_id: Option<String>,
    /// 还款协议ID
    pub contract_id: Option<String>,
    /// 还款金额
    pub deduct_amount: Option<String>,
    /// 实际还款金额
    pub pay_success_amount: Option<String>,
    /// 产品描述
    pub description: Option<String>,
    /// 商户数据包
    pub attach: Option<String>,
    /// 微信支付的支付单号
    pub transaction_id: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sp_mchid", &mut self.sp_mchid),
            1 => Named("sub_mchid", &mut self.sub_mchid),
            2 => Named("appid", &mut self.appid),
            3 => Named("sub_appid", &mut self.sub_appid),
            4 => Named("openid", &mut self.openid),
            5 => Named("order_state", &mut self.order_state),
            6 => Named("out_trade_no", &mut self.out_trade_no),
            7 => Named("out_record_id", &mut self.out_record_id),
            8 => Named("contract_id", &mut self.contract_id),
            9 => Named("deduct_amount", &mut self.deduct_amount),
            10 => Named("pay_success_amount", &mut self.pay_success_amount),
            11 => Named("description", &mut self.description),
            12 => Named("attach", &mut self.attach),
            13 => Named("transaction_id", &mut self.transaction_id),
            _ => return None,
        })
    }
}

message!(Content);

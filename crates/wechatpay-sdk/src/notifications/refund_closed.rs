//! `REFUND.CLOSED`: 退款关闭(REFUND.CLOSED)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Message, Named, Time, message};

pub use crate::notifications::refund_abnormal::{Amount, RefundAccount, RefundStatus};

/// 退款关闭(REFUND.CLOSED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 普通商户的商户号
    pub mchid: Option<String>,
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
    /// 服务商户号
    pub sp_mchid: Option<String>,
    /// 子商户的商户号
    pub sub_mchid: Option<String>,
    /// 电商平台垫资退款专用参数
    pub refund_account: Option<Enumeration<RefundAccount>>,
    /// 个人收款的微信支付账户
    pub individual_auth_id: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("out_trade_no", &mut self.out_trade_no),
            2 => Named("transaction_id", &mut self.transaction_id),
            3 => Named("out_refund_no", &mut self.out_refund_no),
            4 => Named("refund_id", &mut self.refund_id),
            5 => Named("refund_status", &mut self.refund_status),
            6 => Named("success_time", &mut self.success_time),
            7 => Named("user_received_account", &mut self.user_received_account),
            8 => Named("amount", &mut self.amount),
            9 => Named("sp_mchid", &mut self.sp_mchid),
            10 => Named("sub_mchid", &mut self.sub_mchid),
            11 => Named("refund_account", &mut self.refund_account),
            12 => Named("individual_auth_id", &mut self.individual_auth_id),
            _ => return None,
        })
    }
}

message!(Content);

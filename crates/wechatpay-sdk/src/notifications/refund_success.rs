//! `REFUND.SUCCESS`: 退款成功(REFUND.SUCCESS)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};

pub use crate::notifications::refund_abnormal::{RefundAccount, RefundStatus};

enumeration! {
    /// 退款资金来源
    FundSource {
        REFUND_SOURCE_UNSETTLED_FUNDS = "REFUND_SOURCE_UNSETTLED_FUNDS",
        REFUND_SOURCE_RECHARGE_FUNDS = "REFUND_SOURCE_RECHARGE_FUNDS",
    }
}

enumeration! {
    /// 汇率类型
    Type {
        USERPAYMENT_RATE = "USERPAYMENT_RATE",
        SETTLEMENT_RATE = "SETTLEMENT_RATE",
    }
}

/// 退款成功(REFUND.SUCCESS)通知(JSON)
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
    /// 退款入账账户
    pub recv_account: Option<String>,
    /// 退款资金来源
    pub fund_source: Option<Enumeration<FundSource>>,
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
            8 => Named("recv_account", &mut self.recv_account),
            9 => Named("fund_source", &mut self.fund_source),
            10 => Named("amount", &mut self.amount),
            11 => Named("sp_mchid", &mut self.sp_mchid),
            12 => Named("sub_mchid", &mut self.sub_mchid),
            13 => Named("refund_account", &mut self.refund_account),
            14 => Named("individual_auth_id", &mut self.individual_auth_id),
            _ => return None,
        })
    }
}

/// 金额信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 结算币种退款金额，单位为分
    pub settlement_refund: Option<Fen>,
    /// 结算币种
    pub settlement_currency: Option<String>,
    /// 订单总金额，单位为分
    pub total: Option<Fen>,
    /// 货币类型
    pub currency: Option<String>,
    /// 退款金额，单位为分
    pub refund: Option<Fen>,
    /// 用户实际支付金额，单位为分
    pub payer_total: Option<Fen>,
    /// 用户支付币种
    pub payer_currency: Option<String>,
    /// 退款给用户的金额，单位为分
    pub payer_refund: Option<Fen>,
    /// 汇率信息
    pub exchange_rate: Option<ExchangeRate>,
}

impl Message for Amount {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("settlement_refund", &mut self.settlement_refund),
            1 => Named("settlement_currency", &mut self.settlement_currency),
            2 => Named("total", &mut self.total),
            3 => Named("currency", &mut self.currency),
            4 => Named("refund", &mut self.refund),
            5 => Named("payer_total", &mut self.payer_total),
            6 => Named("payer_currency", &mut self.payer_currency),
            7 => Named("payer_refund", &mut self.payer_refund),
            8 => Named("exchange_rate", &mut self.exchange_rate),
            _ => return None,
        })
    }
}

/// 汇率信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// 汇率类型
    pub r#type: Option<Enumeration<Type>>,
    /// 汇率值
    pub rate: Option<i64>,
}

impl Message for ExchangeRate {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("type", &mut self.r#type),
            1 => Named("rate", &mut self.rate),
            _ => return None,
        })
    }
}

message!(Content, Amount, ExchangeRate);

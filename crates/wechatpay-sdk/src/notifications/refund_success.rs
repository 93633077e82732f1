//! `REFUND.SUCCESS`: 退款成功(REFUND.SUCCESS)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Fen, Members, Message, Time, enumeration, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("mchid", &mut self.mchid),
            ("out_trade_no", &mut self.out_trade_no),
            ("transaction_id", &mut self.transaction_id),
            ("out_refund_no", &mut self.out_refund_no),
            ("refund_id", &mut self.refund_id),
            ("refund_status", &mut self.refund_status),
            ("success_time", &mut self.success_time),
            ("user_received_account", &mut self.user_received_account),
            ("recv_account", &mut self.recv_account),
            ("fund_source", &mut self.fund_source),
            ("amount", &mut self.amount),
            ("sp_mchid", &mut self.sp_mchid),
            ("sub_mchid", &mut self.sub_mchid),
            ("refund_account", &mut self.refund_account),
            ("individual_auth_id", &mut self.individual_auth_id),
        ]);
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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("settlement_refund", &mut self.settlement_refund),
            ("settlement_currency", &mut self.settlement_currency),
            ("total", &mut self.total),
            ("currency", &mut self.currency),
            ("refund", &mut self.refund),
            ("payer_total", &mut self.payer_total),
            ("payer_currency", &mut self.payer_currency),
            ("payer_refund", &mut self.payer_refund),
            ("exchange_rate", &mut self.exchange_rate),
        ]);
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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [("type", &mut self.r#type), ("rate", &mut self.rate)]);
    }
}

message!(Content, Amount, ExchangeRate);

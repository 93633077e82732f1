//! What an order is: its terms, how far it has come, where its money is.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::key::key;
use crate::state::refusal::Refusal;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TradeType {
    Native,
    Jsapi,
    App,
    H5,
    /// The merchant reads a code from the payer's screen.
    Code,
    /// The merchant deducts under a contract.
    Deduction,
}

impl TradeType {
    /// `trade_type` as both protocols write it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Native => "NATIVE",
            Self::Jsapi => "JSAPI",
            Self::App => "APP",
            Self::H5 => "MWEB",
            Self::Code => "MICROPAY",
            Self::Deduction => "PAP",
        }
    }
}

/// Through what an order was placed. All doors lead to the same orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Door {
    V2,
    V3,
    /// v3 for merchants overseas, `/v3/global/…`.
    Global,
}

/// The sub-merchant of an order that a partner placed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Sub {
    pub(crate) mchid: String,
    pub(crate) appid: Option<String>,
}

/// What the merchant asked for; the same number with other terms is refused.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct OrderTerms {
    /// Who placed it: a merchant, or a partner for its sub-merchant.
    pub(crate) mchid: String,
    pub(crate) out_trade_no: String,
    pub(crate) appid: String,
    pub(crate) sub: Option<Sub>,
    pub(crate) trade_type: TradeType,
    pub(crate) description: String,
    /// Empty where nobody is told: as of an order that is answered at once.
    pub(crate) notify_url: String,
    pub(crate) attach: Option<String>,
    pub(crate) openid: Option<String>,
    pub(crate) total: i64,
    pub(crate) currency: String,
    /// When payment is no longer possible.
    pub(crate) expires: Option<i64>,
    /// Whether the money is frozen until its profit is shared.
    pub(crate) profit_sharing: bool,
    /// It is told of in the way in which it was placed.
    pub(crate) door: Door,
    /// The members that matter for sameness only.
    pub(crate) others: Vec<(String, Value)>,
}

impl OrderTerms {
    pub(crate) fn key(&self) -> String {
        key(&self.mchid, &self.out_trade_no)
    }

    /// What the partner means to add, in fen; it has no effect on an order that is not shared.
    pub(crate) fn subsidy(&self) -> i64 {
        let settle = self.others.iter().find(|(name, _)| name == "settle_info");
        let amount = settle.and_then(|(_, info)| info.get("subsidy_amount")?.as_i64());
        amount.filter(|_| self.profit_sharing).unwrap_or(0)
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Payment {
    pub(crate) transaction_id: String,
    pub(crate) at: i64,
    pub(crate) openid: String,
}

/// How far an order has come, refunds aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stage {
    Open,
    /// The payer is asked for the password.
    Paying,
    /// The payer could not pay; for a code that is the end.
    Failed,
    Paid,
    Closed,
    Revoked,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Order {
    pub(crate) terms: OrderTerms,
    pub(crate) prepay_id: String,
    pub(crate) code_url: String,
    pub(crate) payment: Option<Payment>,
    /// In fen, of refunds that succeeded or may still succeed.
    pub(crate) refunded: i64,
    /// The keys of its refunds, in the order in which they were made.
    pub(crate) refunds: Vec<String>,
    /// What is still on the merchant's unsettled account of this order, in fen.
    pub(crate) unsettled: i64,
    /// What is still frozen of it, in fen.
    pub(crate) frozen: i64,
    /// What was shared with others and not given back, in fen.
    pub(crate) shared: i64,
    /// What the partner has added to it and not taken back, in fen.
    pub(crate) subsidised: i64,
    /// It has added what it said, or cancelled it.
    pub(crate) subsidy_decided: bool,
    /// The key of the combined order that it is a part of.
    pub(crate) combined: Option<String>,
    pub(crate) placed: i64,
    /// Until when it can be paid with what the merchant was given.
    pub(in crate::state) link_until: i64,
    pub(in crate::state) stage: Stage,
}

impl Order {
    /// `trade_state` as both protocols write it.
    pub(crate) fn state(&self) -> &'static str {
        match self.stage {
            Stage::Paid if self.refunds.is_empty() => "SUCCESS",
            Stage::Paid => "REFUND",
            Stage::Closed => "CLOSED",
            Stage::Revoked => "REVOKED",
            Stage::Paying => "USERPAYING",
            Stage::Failed => "PAYERROR",
            Stage::Open if self.terms.trade_type == TradeType::Deduction => "ACCEPT",
            Stage::Open => "NOTPAY",
        }
    }

    pub(crate) fn state_description(&self) -> &'static str {
        match self.state() {
            "SUCCESS" => "支付成功",
            "REFUND" => "订单发生过退款，退款详情请查询退款单",
            "CLOSED" => "订单已关闭",
            "REVOKED" => "订单已撤销",
            "USERPAYING" => "需要用户输入支付密码",
            "ACCEPT" => "已接收，等待扣款",
            "PAYERROR" => "支付失败(其他原因，如银行返回失败)",
            _ => "订单未支付",
        }
    }

    pub(crate) fn sub_mchid(&self) -> Option<&str> {
        self.terms.sub.as_ref().map(|sub| sub.mchid.as_str())
    }

    /// Until when it can be paid with what the merchant was given.
    pub(crate) fn link_until(&self) -> i64 {
        self.link_until
    }

    /// Whose the money is.
    pub(crate) fn payee(&self) -> &str {
        self.sub_mchid().unwrap_or(&self.terms.mchid)
    }

    /// Whether the partner has to add what it said, or cancel it, before anything is shared.
    pub(in crate::state) fn awaits_subsidy(&self) -> bool {
        self.terms.subsidy() > 0 && !self.subsidy_decided
    }

    /// Whether the payer may still do something.
    pub(in crate::state) fn check_open(&self, now: i64) -> Result<(), Refusal> {
        match self.stage {
            Stage::Paid => Err(Refusal::OrderPaid),
            Stage::Closed => Err(Refusal::OrderClosed),
            Stage::Revoked => Err(Refusal::OrderRevoked),
            Stage::Failed => Err(Refusal::PayError),
            Stage::Open | Stage::Paying if now >= self.link_until => Err(Refusal::LinkExpired),
            Stage::Open | Stage::Paying => Ok(()),
        }
    }
}

//! Orders: their terms, their state, and the accounts that hold their money.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::contract::Contract;
use super::key::key;
use crate::keys::sha1;
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

/// The API through which an order was created. All APIs share the same orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Door {
    V2,
    V3,
    /// v3 for overseas merchants, `/v3/global/…`.
    Global,
}

/// The sub-merchant of an order that a partner placed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Sub {
    pub(crate) mchid: String,
    pub(crate) appid: Option<String>,
    /// The payer's openid for the sub-merchant's `appid`, if the request named it.
    #[serde(default)]
    pub(crate) openid: Option<String>,
}

/// The terms that the merchant requested. The same number with other terms is refused.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct OrderTerms {
    /// The merchant that created the order, or the partner that created it for its sub-merchant.
    pub(crate) mchid: String,
    pub(crate) out_trade_no: String,
    pub(crate) appid: String,
    pub(crate) sub: Option<Sub>,
    pub(crate) trade_type: TradeType,
    pub(crate) description: String,
    /// Empty if there is no notification, as for an order that is answered at once.
    pub(crate) notify_url: String,
    pub(crate) attach: Option<String>,
    /// The payer's openid for `appid`, if the request named it.
    pub(crate) openid: Option<String>,
    pub(crate) total: i64,
    pub(crate) currency: String,
    /// The time after which payment is no longer possible.
    pub(crate) expires: Option<i64>,
    /// Whether the money is frozen until its profit is shared.
    pub(crate) profit_sharing: bool,
    /// The API through which the order was created; its notifications have the same format.
    pub(crate) door: Door,
    /// Members that are only used to compare the terms of two requests.
    pub(crate) others: Vec<(String, Value)>,
}

impl OrderTerms {
    pub(crate) fn key(&self) -> String {
        key(&self.mchid, &self.out_trade_no)
    }

    /// The subsidy that the partner has announced, in fen. It has no effect on an order without
    /// profit sharing.
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
    /// The payer's openid for the `appid` of the order.
    pub(crate) openid: String,
    /// The payer's openid for the sub-merchant's `appid`, if the order has one.
    #[serde(default)]
    pub(crate) sub_openid: Option<String>,
}

impl Payment {
    /// The openids of an order's payer: for the `appid` of the order, and for the sub-merchant's. `guest` is
    /// the first one, unless the request named the payer.
    pub(in crate::state) fn openids(terms: &OrderTerms, guest: String) -> (String, Option<String>) {
        let sub = terms.sub.as_ref();
        let named = sub.and_then(|sub| sub.openid.clone());
        let openid = match (&terms.openid, &named) {
            (Some(openid), _) => openid.clone(),
            (None, Some(named)) => same_user(named, &terms.appid),
            (None, None) => guest,
        };
        let of_sub = |appid: &String| same_user(&openid, appid);
        let sub_openid = named.or_else(|| sub?.appid.as_ref().map(of_sub));
        (openid, sub_openid)
    }
}

/// The openid that a user has for another application: always the same one, 28 characters long.
fn same_user(openid: &str, appid: &str) -> String {
    let digest: String = sha1(format!("{appid}/{openid}").as_bytes()).chars().take(24).collect();
    format!("oSim{digest}")
}

/// The state of an order, apart from refunds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stage {
    Open,
    /// The payer is asked for the password.
    Paying,
    /// The payment failed. For a payment by code this is final.
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
    /// The sum of the refunds that succeeded or may still succeed, in fen.
    pub(crate) refunded: i64,
    /// The keys of its refunds, in the order in which they were created.
    pub(crate) refunds: Vec<String>,
    /// The part of its money that is still on the merchant's unsettled account, in fen.
    pub(crate) unsettled: i64,
    /// The part of its money that is still frozen, in fen.
    pub(crate) frozen: i64,
    /// The amount shared with others and not returned, in fen.
    pub(crate) shared: i64,
    /// The amount that the partner has added and not taken back, in fen.
    pub(crate) subsidised: i64,
    /// Whether the partner has added or cancelled the announced subsidy.
    pub(crate) subsidy_decided: bool,
    /// The key of the combined order that it is a part of.
    pub(crate) combined: Option<String>,
    /// The contract that the payer signs with the payment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) contract: Option<Box<Contract>>,
    pub(crate) placed: i64,
    /// The time until which the order can be paid with its current link.
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

    /// The merchant's number of the combined order that it is a part of.
    pub(crate) fn combined_number(&self) -> Option<&str> {
        self.combined.as_deref()?.split_once('/').map(|(_, number)| number)
    }

    /// The time until which the order can be paid with its current link.
    pub(crate) fn link_until(&self) -> i64 {
        self.link_until
    }

    /// The merchant that receives the money.
    pub(crate) fn payee(&self) -> &str {
        self.sub_mchid().unwrap_or(&self.terms.mchid)
    }

    /// Whether the partner must add or cancel the announced subsidy before any profit is shared.
    pub(in crate::state) fn awaits_subsidy(&self) -> bool {
        self.terms.subsidy() > 0 && !self.subsidy_decided
    }

    /// Checks that the payer may still act on the order.
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

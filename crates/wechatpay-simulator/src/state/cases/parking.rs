//! Parking: cars that have entered, and deductions for their stay.

use serde_json::{Map, Value, json};

use crate::clock::rfc3339;
use crate::keys::OPENID;
use crate::state::magic::Magic;
use crate::state::queue::Act;
use crate::state::rows::case::{Case, Matter};
use crate::state::rows::order::OrderTerms;
use crate::state::{Refusal, State};

/// Time from the acceptance of a deduction until it is carried out, in seconds.
const UNDER_WAY: i64 = 1;

impl State {
    /// Registers that a car has entered. The same request again finds the same entry.
    pub(crate) fn park(
        &mut self,
        mchid: &str,
        number: &str,
        asked: Map<String, Value>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let (key, _) = self.begin_once(Matter::Parking, mchid, number, asked, ("NORMAL", now))?;
        self.kept_case(&key)
    }

    /// Blocks deductions for a car, or allows them again.
    pub(super) fn block_parking(
        &mut self,
        case: &Case,
        blocked: bool,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let state = if blocked { "BLOCKED" } else { "NORMAL" };
        if case.state == state {
            return Err(Refusal::CaseState);
        }
        let mut news = Map::new();
        if blocked {
            news.insert("block_reason".to_owned(), json!("PAUSE"));
            news.insert("blocked_state_description".to_owned(), json!("PAUSE"));
        }
        self.move_case(&case.key(), state, news, now)
    }

    /// Accepts a deduction, or finds the deduction of the same request. `terms` are the terms of
    /// its order.
    pub(crate) fn deduct_for_parking(
        &mut self,
        terms: OrderTerms,
        asked: Map<String, Value>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let (mchid, number) = (terms.mchid.clone(), terms.out_trade_no.clone());
        let known = self.known_case(Matter::ParkingOrder, &mchid, &number, &asked);
        if let Some(key) = known.map_err(|_| Refusal::OrderUsed)?.map(Case::key) {
            return self.kept_case(&key);
        }
        let parking = asked.get("parking_info").and_then(|info| info.get("parking_id")?.as_str());
        if let Some(id) = parking {
            let car = self.case(Matter::Parking, &mchid, id)?;
            let sub_mchid = terms.sub.as_ref().map(|sub| sub.mchid.as_str());
            if car.id != id || car.text("sub_mchid") != sub_mchid {
                return Err(Refusal::CaseUnknown);
            }
            if car.state == "BLOCKED" {
                return Err(Refusal::CaseState);
            }
        }
        self.place(terms, now)?;
        let state = ("ACCEPTED", now);
        let key = self.begin_case(Matter::ParkingOrder, &mchid, &number, asked, state)?.key();
        self.look_at_case(&key, now, UNDER_WAY);
        self.kept_case(&key)
    }

    pub(super) fn parking_order_is_due(&mut self, case: &Case, now: i64) {
        let order = crate::state::key(&case.mchid, &case.number);
        let Some(terms) = self.order_of_key(&order).map(|order| order.terms.clone()) else {
            return;
        };
        let fails = Magic::of_order(&terms) == Some(Magic::Fails);
        let act = if fails { Act::Fail } else { Act::Pay };
        // A magic amount may already have paid the order or made the payment fail.
        let _ = self.act(&order, act, now).map(drop);
        let payment = self.order_of_key(&order).and_then(|order| order.payment.clone());
        let mut news = Map::new();
        let state = match payment {
            Some(payment) => {
                news.insert("transaction_id".to_owned(), json!(payment.transaction_id));
                news.insert("success_time".to_owned(), json!(rfc3339(payment.at)));
                news.insert("bank_type".to_owned(), json!("OTHERS"));
                let total = terms.total;
                let amount = json!({
                    "total": total, "currency": terms.currency, "payer_total": total,
                    "discount_total": 0,
                });
                news.insert("amount".to_owned(), amount);
                "SUCCESS"
            }
            None => "PAY_FAIL",
        };
        let _ = self.move_case(&case.key(), state, news, now).map(drop);
    }
}

/// The members that describe the payer.
pub(crate) fn payer() -> Value {
    json!({ "openid": OPENID })
}

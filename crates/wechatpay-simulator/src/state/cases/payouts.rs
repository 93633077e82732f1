//! Payouts other than single transfers: batches of transfers, and withdrawals to the merchant's bank. The money
//! leaves the merchant at once. It arrives, or is returned, some seconds later.

use serde_json::{Map, Value, json};

use crate::clock::rfc3339;
use crate::state::ledger::{Kind, Pocket, TRANSIT, WORLD, account, moved};
use crate::state::rows::case::{Case, Matter};
use crate::state::{Refusal, State};

/// Time until a payout ends, in seconds.
const UNDER_WAY: i64 = 5;

/// The amount, in fen, of a withdrawal or of a transfer in a batch that always fails.
const FAILS: i64 = 99_921;

impl State {
    /// Withdraws money to the merchant's bank, or finds the withdrawal of the same request.
    pub(crate) fn withdraw(
        &mut self,
        mchid: &str,
        number: &str,
        asked: Map<String, Value>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let known = self.known_case(Matter::Withdrawal, mchid, number, &asked)?;
        if let Some(key) = known.map(Case::key) {
            return self.kept_case(&key);
        }
        let payer = asked.get("sub_mchid").and_then(Value::as_str).unwrap_or(mchid);
        let from = pocket(asked.get("account_type").and_then(Value::as_str));
        // All other accounts are empty.
        let from = account(payer, from.ok_or(Refusal::NotEnough)?);
        let amount = asked.get("amount").and_then(Value::as_i64).unwrap_or(0);
        if self.ledger.balance(&from) < amount {
            return Err(Refusal::NotEnough);
        }
        let state = ("CREATE_SUCCESS", now);
        let case = self.begin_case(Matter::Withdrawal, mchid, number, asked, state)?.clone();
        self.ledger.post(now, Kind::Withdrawal, &case.id, vec![moved(from, TRANSIT, amount)])?;
        self.look_at_case(&case.key(), now, UNDER_WAY);
        self.kept_case(&case.key())
    }

    /// The bank accepts or rejects a withdrawal.
    pub(super) fn end_withdrawal(
        &mut self,
        case: &Case,
        succeeds: bool,
        now: i64,
    ) -> Result<&Case, Refusal> {
        if case.state != "CREATE_SUCCESS" {
            return Err(Refusal::CaseState);
        }
        if succeeds {
            let out = vec![moved(TRANSIT, WORLD, case.integer("amount"))];
            self.ledger.post(now, Kind::Withdrawal, &case.id, out)?;
            return self.move_case(&case.key(), "SUCCESS", Map::new(), now);
        }
        self.return_withdrawal(case, TRANSIT, "FAIL", now)
    }

    /// The bank returns a withdrawal that it had accepted.
    pub(super) fn send_back_withdrawal(&mut self, case: &Case, now: i64) -> Result<&Case, Refusal> {
        if case.state != "SUCCESS" {
            return Err(Refusal::CaseState);
        }
        self.return_withdrawal(case, WORLD, "REFUND", now)
    }

    fn return_withdrawal(
        &mut self,
        case: &Case,
        from: &str,
        state: &str,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let pocket = pocket(case.text("account_type")).ok_or(Refusal::CaseState)?;
        let to = account(case.owner(), pocket);
        let back = vec![moved(from, to, case.integer("amount"))];
        self.ledger.post(now, Kind::WithdrawalReturn, &case.id, back)?;
        let news = Map::from_iter([("reason".to_owned(), json!("收款银行账户异常"))]);
        self.move_case(&case.key(), state, news, now)
    }

    /// Accepts a batch of transfers, or finds the batch of the same request.
    pub(crate) fn transfer_batch(
        &mut self,
        mchid: &str,
        number: &str,
        asked: Map<String, Value>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let known = self.known_case(Matter::Batch, mchid, number, &asked)?;
        if let Some(key) = known.map(Case::key) {
            return self.kept_case(&key);
        }
        let payer = asked.get("sub_mchid").and_then(Value::as_str).unwrap_or(mchid);
        let from = account(payer, Pocket::Operation);
        let total = asked.get("total_amount").and_then(Value::as_i64).unwrap_or(0);
        if self.ledger.balance(&from) < total {
            return Err(Refusal::NotEnough);
        }
        let state = ("ACCEPTED", now);
        let case = self.begin_case(Matter::Batch, mchid, number, asked, state)?.clone();
        self.ledger.post(now, Kind::Transfer, &case.id, vec![moved(from, TRANSIT, total)])?;
        let mut details = Vec::new();
        for mut detail in details_of(&case) {
            detail.insert("detail_id".to_owned(), json!(self.numbers.receipt(now)));
            detail.insert("initiate_time".to_owned(), json!(rfc3339(now)));
            details.push(detail);
        }
        let key = case.key();
        if let Some(case) = self.tables.cases.get_mut(&key) {
            case.since.extend(with_state(details, |_| ("PROCESSING", None), now));
        }
        self.look_at_case(&key, now, UNDER_WAY);
        self.kept_case(&key)
    }

    /// Carries out the transfers of a batch, each independently.
    pub(super) fn end_batch(&mut self, case: &Case, now: i64) -> Result<&Case, Refusal> {
        if case.state != "ACCEPTED" {
            return Err(Refusal::CaseState);
        }
        let end = |amount: i64| match amount {
            FAILS => ("FAIL", Some("ACCOUNT_FROZEN")),
            _ => ("SUCCESS", None),
        };
        let details = details_of(case);
        let amount = |detail: &Map<String, Value>| {
            detail.get("transfer_amount").and_then(Value::as_i64).unwrap_or(0)
        };
        let (failed, arrived): (Vec<i64>, Vec<i64>) =
            details.iter().map(amount).partition(|amount| *amount == FAILS);
        let sum = |amounts: &[i64]| amounts.iter().fold(0_i64, |sum, one| sum.saturating_add(*one));
        self.ledger.post(
            now,
            Kind::Transfer,
            &case.id,
            vec![moved(TRANSIT, WORLD, sum(&arrived))],
        )?;
        let back = account(case.owner(), Pocket::Operation);
        self.ledger.post(
            now,
            Kind::TransferReturn,
            &case.id,
            vec![moved(TRANSIT, back, sum(&failed))],
        )?;
        let mut news = with_state(details, end, now);
        for (name, value) in [
            ("success_amount", json!(sum(&arrived))),
            ("success_num", json!(arrived.len())),
            ("fail_amount", json!(sum(&failed))),
            ("fail_num", json!(failed.len())),
        ] {
            news.insert(name.to_owned(), value);
        }
        self.move_case(&case.key(), "FINISHED", news, now)
    }

    /// The merchant closes a batch before it is carried out.
    pub(super) fn close_batch(&mut self, case: &Case, now: i64) -> Result<&Case, Refusal> {
        if case.state != "ACCEPTED" {
            return Err(Refusal::CaseState);
        }
        let back = account(case.owner(), Pocket::Operation);
        let moves = vec![moved(TRANSIT, back, case.integer("total_amount"))];
        self.ledger.post(now, Kind::TransferReturn, &case.id, moves)?;
        let mut news = with_state(details_of(case), |_| ("FAIL", Some("BATCH_CLOSED")), now);
        news.insert("close_reason".to_owned(), json!("OVERDUE_CLOSE"));
        self.move_case(&case.key(), "CLOSED", news, now)
    }

    pub(super) fn payout_is_due(&mut self, case: &Case, now: i64) {
        // A change in the meantime may have made this impossible.
        let _ = match case.matter {
            Matter::Batch => self.end_batch(case, now).map(drop),
            _ => {
                let succeeds = case.integer("amount") != FAILS;
                self.end_withdrawal(case, succeeds, now).map(drop)
            }
        };
    }
}

/// The account from which a withdrawal takes its money.
fn pocket(account_type: Option<&str>) -> Option<Pocket> {
    match account_type {
        None | Some("BASIC") => Some(Pocket::Available),
        Some("OPERATION") => Some(Pocket::Operation),
        Some(_) => None,
    }
}

fn details_of(case: &Case) -> Vec<Map<String, Value>> {
    let details = case.get("transfer_detail_list").and_then(Value::as_array);
    details.into_iter().flatten().filter_map(Value::as_object).cloned().collect()
}

/// The details of a batch, each with the state that its amount decides.
fn with_state(
    details: Vec<Map<String, Value>>,
    state: impl Fn(i64) -> (&'static str, Option<&'static str>),
    now: i64,
) -> Map<String, Value> {
    let details: Vec<Value> = details
        .into_iter()
        .map(|mut detail| {
            let amount = detail.get("transfer_amount").and_then(Value::as_i64).unwrap_or(0);
            let (status, reason) = state(amount);
            detail.insert("detail_status".to_owned(), json!(status));
            detail.insert("update_time".to_owned(), json!(rfc3339(now)));
            if let Some(reason) = reason {
                detail.insert("fail_reason".to_owned(), json!(reason));
            }
            Value::Object(detail)
        })
        .collect();
    Map::from_iter([("transfer_detail_list".to_owned(), details.into())])
}

//! The funds of merchants (`/v3/merchant/fund`, `/v3/ecommerce/fund`): balances, and withdrawals to their
//! banks.

use serde_json::{Map, Value, json};

use super::call::{Call, Operation, at_least_one, check_sub_mchid, optional_text, text};
use crate::clock::{DAY, parse_date};
use crate::state::{Case, Matter, Pocket, Refusal, account};
use crate::views::cases::describe;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::kept("GET", "/v3/merchant/fund/balance/{account_type}", balance),
    Operation::kept("GET", "/v3/merchant/fund/dayendbalance/{account_type}", balance_of_day),
    Operation::kept("POST", "/v3/merchant/fund/withdraw", withdraw),
    Operation::kept("GET", "/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}", query),
    Operation::kept("GET", "/v3/merchant/fund/withdraw/out-request-no/{out_request_no}", query),
    Operation::kept("GET", "/v3/ecommerce/fund/balance/{sub_mchid}", balance),
    Operation::kept("GET", "/v3/ecommerce/fund/enddaybalance/{sub_mchid}", balance_of_day),
    Operation::kept("POST", "/v3/ecommerce/fund/withdraw", withdraw),
    Operation::kept("GET", "/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}", query),
    Operation::kept("GET", "/v3/ecommerce/fund/withdraw/{withdraw_id}", query),
];

/// The accounts with available money, those with pending money, and the members that identify them.
type Accounts = (Vec<String>, Vec<String>, Map<String, Value>);

/// The accounts with available and with pending money, of the requested account type.
fn accounts(call: &Call<'_>) -> Result<Accounts, Fault> {
    let sub_mchid = optional_text(&call.path, "sub_mchid");
    check_sub_mchid(call, sub_mchid)?;
    let owner = sub_mchid.unwrap_or_else(|| call.identity.mchid());
    let kind = optional_text(&call.path, "account_type");
    let kind = kind.or_else(|| optional_text(&call.query, "account_type")).unwrap_or("BASIC");
    let (available, pending): (&[Pocket], &[Pocket]) = match kind {
        "BASIC" => (&[Pocket::Available], &[Pocket::Unsettled, Pocket::Frozen]),
        "OPERATION" => (&[Pocket::Operation], &[]),
        // All other accounts are empty.
        _ => (&[], &[]),
    };
    let of = |pockets: &[Pocket]| pockets.iter().map(|one| account(owner, *one)).collect();
    let mut told = Map::from_iter([("account_type".to_owned(), json!(kind))]);
    if let Some(sub_mchid) = sub_mchid {
        told.insert("sub_mchid".to_owned(), json!(sub_mchid));
    }
    Ok((of(available), of(pending), told))
}

fn balance(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let (available, pending, told) = accounts(call)?;
    let ledger = &call.state.ledger;
    let sum = |accounts: &[String]| -> i64 {
        accounts.iter().map(|account| ledger.balance(account)).fold(0, i64::saturating_add)
    };
    Ok(amounts(told, sum(&available), sum(&pending)))
}

/// The balance at the end of a past day.
fn balance_of_day(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let (available, pending, told) = accounts(call)?;
    let date = text(&call.query, "date");
    let wrong = |issue| Fault::member("date", &date.into(), issue, "query");
    let end = parse_date(date).ok_or_else(|| wrong("is not a date"))?.saturating_add(DAY);
    if end > call.now {
        return Err(wrong("is not over yet"));
    }
    let ledger = &call.state.ledger;
    let sum = |accounts: &[String]| -> i64 {
        accounts.iter().map(|account| ledger.balance_at(account, end)).fold(0, i64::saturating_add)
    };
    Ok(amounts(told, sum(&available), sum(&pending)))
}

fn amounts(mut told: Map<String, Value>, available: i64, pending: i64) -> Reply {
    told.insert("available_amount".to_owned(), json!(available));
    told.insert("pending_amount".to_owned(), json!(pending));
    Reply::Json(told.into())
}

fn withdraw(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    check_sub_mchid(call, optional_text(body, "sub_mchid"))?;
    at_least_one(body, "", "amount")?;
    let number = text(body, "out_request_no");
    let case = call.state.withdraw(call.identity.mchid(), number, body.clone(), call.now)?;
    Ok(Reply::Json(describe(case).into()))
}

fn find(call: &Call<'_>) -> Result<Case, Fault> {
    let sub = optional_text(&call.query, "sub_mchid");
    check_sub_mchid(call, sub)?;
    let number = ["withdraw_id", "out_request_no"];
    let number = number.iter().find_map(|name| optional_text(&call.path, name)).unwrap_or("");
    let case = call.state.case(Matter::Withdrawal, call.identity.mchid(), number);
    let case = case.map_err(|_| Refusal::WithdrawalUnknown)?;
    if case.text("sub_mchid") == sub {
        Ok(case.clone())
    } else {
        Err(Refusal::WithdrawalUnknown.into())
    }
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    Ok(Reply::Json(describe(&find(call)?).into()))
}

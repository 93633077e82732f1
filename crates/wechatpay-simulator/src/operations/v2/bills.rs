//! Bills, made from the same orders and the same ledger as in v3, and returned directly.

use super::call::{Call, Fault};
use crate::bills::{self, Availability, Fund, Rows};
use crate::clock::parse_compact;
use crate::state::Refusal;

// The platform writes `No`, its documentation `NO`. The `error_code` of the other errors is
// unknown.
const NO_BILL: Fault = Fault::Bill("No Bill Exist", "20002");

/// The midnight at which the day of the bill begins, from a date such as `20140603`, and the
/// availability of the bill.
fn day(call: &Call<'_>) -> Result<(i64, Availability), Fault> {
    let text = call.required("bill_date")?;
    let begin = parse_compact(&format!("{text}000000"));
    let begin = begin.ok_or_else(|| Fault::Form("bill_date参数格式错误".to_owned()))?;
    Ok((begin, bills::availability(begin, call.now)))
}

pub(super) fn trade(call: &mut Call<'_>) -> Result<Vec<u8>, Fault> {
    let rows = match call.request.get("bill_type") {
        None | Some("ALL") => Some(Rows::All),
        Some("SUCCESS") => Some(Rows::Success),
        Some("REFUND") => Some(Rows::Refund),
        // Recharges do not exist here.
        Some("RECHARGE_REFUND") => None,
        Some(_) => return Err(Fault::Form("invalid bill_type".to_owned())),
    };
    let (begin, availability) = day(call)?;
    match availability {
        Availability::Ready => {}
        Availability::Creating => return Err(Fault::Form("Bill Creating".to_owned())),
        Availability::None => return Err(NO_BILL),
    }
    let sub_mchid = call.request.get("sub_mch_id");
    let (state, mchid) = (&*call.state, call.identity.mchid());
    let bill = rows.and_then(|rows| bills::trade(state, mchid, sub_mchid, begin, rows));
    packed(call, bill.ok_or(NO_BILL)?)
}

pub(super) fn fund(call: &mut Call<'_>) -> Result<Vec<u8>, Fault> {
    let fund = match call.required("account_type")? {
        "Basic" => Some(Fund::Basic),
        "Operation" => Some(Fund::Operation),
        // The simulator charges no fees.
        "Fees" => None,
        _ => return Err(Fault::Business("PARAM_ERROR".into(), "account_type参数错误")),
    };
    let (begin, availability) = day(call)?;
    let none = || Fault::from(Refusal::StatementUnknown);
    match availability {
        Availability::Ready => {}
        Availability::Creating => return Err(Refusal::StatementCreating.into()),
        Availability::None => return Err(none()),
    }
    let (state, mchid) = (&*call.state, call.identity.mchid());
    let bill = fund.and_then(|fund| bills::fund(state, mchid, fund, begin));
    packed(call, bill.ok_or_else(none)?)
}

/// The file as it is sent.
fn packed(call: &Call<'_>, bill: String) -> Result<Vec<u8>, Fault> {
    match call.request.get("tar_type") {
        None => Ok(bill.into_bytes()),
        Some("GZIP") => Ok(bills::gzip(bill.as_bytes())),
        Some(_) => Err(Fault::Form("tar_type参数格式错误".to_owned())),
    }
}

//! Contracts for the renewal of insurances (`/v3/papay/insurance-…`): prepare a contract for signing, query and end
//! it, deduct. The periods of a policy are not simulated.

use super::call::{Call, Operation};
use super::contracts::{MINI_PROGRAM, WEB, deduct_under, find, prepare_as, terminate};
use crate::state::{ContractKind, Refusal};
use crate::views::contracts::describe;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::documented(
        "POST",
        "/v3/papay/insurance-sign/contracts/pre-entrust-sign/app",
        |call| prepare_as(call, ContractKind::Insurance, &["pre_entrustweb_id"]),
    ),
    Operation::documented(
        "POST",
        "/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5",
        |call| prepare_as(call, ContractKind::Insurance, WEB),
    ),
    Operation::documented(
        "POST",
        "/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi",
        |call| prepare_as(call, ContractKind::Insurance, WEB),
    ),
    Operation::documented(
        "POST",
        "/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program",
        |call| prepare_as(call, ContractKind::Insurance, MINI_PROGRAM),
    ),
    Operation::kept(
        "GET",
        "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        query,
    ),
    Operation::kept(
        "POST",
        "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        end,
    ),
    Operation::documented("POST", "/v3/papay/insurance-pay/transactions/apply", |call| {
        deduct_under(call, ContractKind::Insurance)
    }),
];

fn check(call: &Call<'_>) -> Result<(), Fault> {
    match find(call, &call.query)?.kind {
        ContractKind::Insurance => Ok(()),
        _ => Err(Refusal::ContractUnknown.into()),
    }
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    check(call)?;
    Ok(Reply::Json(describe(find(call, &call.query)?)))
}

fn end(call: &mut Call<'_>) -> Result<Reply, Fault> {
    check(call)?;
    terminate(call)
}

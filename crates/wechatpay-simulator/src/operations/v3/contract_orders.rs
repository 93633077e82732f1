//! Orders with a contract (`…-with-contract`): the payer pays, and signs the contract with the payment. They are
//! queried, closed and refunded like other orders.

use serde_json::json;

use super::call::{Call, Operation, object, optional_text, owned_text, text};
use super::orders::{link, terms};
use crate::keys::OPENID;
use crate::state::{Contract, ContractKind, OrderTerms, TradeType};
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::documented("POST", "/v3/pay/transactions/app-with-contract", app),
    Operation::documented("POST", "/v3/pay/transactions/jsapi-with-contract", jsapi),
    Operation::documented("POST", "/v3/pay/partner/transactions/app-with-contract", app),
    Operation::documented("POST", "/v3/pay/partner/transactions/jsapi-with-contract", jsapi),
];

fn app(call: &mut Call<'_>) -> Result<Reply, Fault> {
    place(call, TradeType::App)
}

fn jsapi(call: &mut Call<'_>) -> Result<Reply, Fault> {
    place(call, TradeType::Jsapi)
}

fn place(call: &mut Call<'_>, trade_type: TradeType) -> Result<Reply, Fault> {
    let terms = terms(call, trade_type)?;
    let contract = contract(call, &terms)?;
    let order = call.state.place_with_contract(terms, contract, call.now)?;
    Ok(link(call.identity, order, "h5_url"))
}

/// The contract that the payer signs. There is none if the order names a signed contract or a token instead.
fn contract(call: &Call<'_>, terms: &OrderTerms) -> Result<Option<Contract>, Fault> {
    let Some(info) = object(&call.body, "contract_info") else { return Ok(None) };
    let named = optional_text(info, "plan_id").zip(optional_text(info, "contract_code"));
    let Some((plan_id, code)) = named else { return Ok(None) };
    if plan_id.parse::<i64>().is_err() {
        let (field, issue) = ("/contract_info/plan_id", "is not a whole number");
        return Err(Fault::member(field, &json!(plan_id), issue, "body"));
    }
    Ok(Some(Contract {
        mchid: terms.mchid.clone(),
        appid: terms.appid.clone(),
        sub: terms.sub.clone(),
        plan_id: plan_id.to_owned(),
        out_contract_code: code.to_owned(),
        contract_id: String::new(),
        openid: OPENID.to_owned(),
        display_account: text(info, "contract_display_account").to_owned(),
        out_user_code: None,
        request_serial: text(info, "request_serial").to_owned(),
        notify_url: owned_text(info, "contract_notify_url"),
        kind: ContractKind::V3,
        signed: call.now,
        ended: None,
    }))
}

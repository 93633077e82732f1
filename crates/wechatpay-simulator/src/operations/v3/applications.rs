//! Applications of sub-merchants, by a partner (`/v3/applyment4sub`) or an e-commerce platform
//! (`/v3/ecommerce/applyments`): submit, query, revoke.

use serde_json::json;

use super::call::{Call, Operation, optional_text, text};
use crate::state::{Case, Matter, Refusal};
use crate::views::cases::describe;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::kept("POST", "/v3/applyment4sub/applyment/", |call| {
        submit(call, Matter::Application, "business_code")
    }),
    Operation::kept("GET", "/v3/applyment4sub/applyment/business_code/{business_code}", of_partner),
    Operation::kept("GET", "/v3/applyment4sub/applyment/applyment_id/{applyment_id}", of_partner),
    Operation::kept("POST", "/v3/ecommerce/applyments/", of_platform),
    Operation::kept(
        "POST",
        "/v3/ecommerce/applyments/submit-account-hosting-applyment",
        of_platform,
    ),
    Operation::kept("GET", "/v3/ecommerce/applyments/{applyment_id}", query),
    Operation::kept("GET", "/v3/ecommerce/applyments/out-request-no/{out_request_no}", query),
    Operation::kept("POST", "/v3/ecommerce/applyments/{applyment_id}/revoke", revoke),
    Operation::kept(
        "POST",
        "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",
        revoke,
    ),
];

fn submit(call: &mut Call<'_>, matter: Matter, name: &str) -> Result<Reply, Fault> {
    let (mchid, number) = (call.identity.mchid(), text(&call.body, name));
    let case = call.state.apply(matter, mchid, number, call.body.clone(), call.now)?;
    Ok(answer(case))
}

fn of_platform(call: &mut Call<'_>) -> Result<Reply, Fault> {
    submit(call, Matter::PlatformApplication, "out_request_no")
}

/// The response for an application. It contains the reasons only while the application is rejected,
/// and the signing page only when signing is due or done.
fn answer(case: &Case) -> Reply {
    let mut told = describe(case);
    if !case.state.ends_with("REJECTED") {
        told.remove("audit_detail");
    }
    if !case.state.ends_with("SIGN") && !case.state.ends_with("SIGNED") {
        told.remove("sign_url");
    }
    Reply::Json(json!(told))
}

fn find(call: &Call<'_>, matter: Matter) -> Result<Case, Refusal> {
    let names = ["applyment_id", "business_code", "out_request_no"];
    let number = names.iter().find_map(|name| optional_text(&call.path, name)).unwrap_or("");
    call.state.case(matter, call.identity.mchid(), number).cloned()
}

fn of_partner(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = find(call, Matter::Application).map_err(|_| Refusal::ApplicationUnknown)?;
    Ok(answer(&case))
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    Ok(answer(&find(call, Matter::PlatformApplication)?))
}

fn revoke(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = find(call, Matter::PlatformApplication)?;
    Ok(answer(call.state.revoke_application(&case, call.now)?))
}

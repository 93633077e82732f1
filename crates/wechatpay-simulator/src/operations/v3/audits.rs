//! Upload of refunds for the audit of government subsidies (`/v3/gov/subsidy/audit`).

use std::collections::BTreeMap;

use serde_json::json;

use super::call::{Call, Operation, text};
use crate::catalogue::fields::{self, Field};
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] =
    &[Operation::post("/v3/gov/subsidy/audit/cup/refund/sync", SYNC, sync)];

/// The lengths are not published; these only bound what is kept.
const SYNC: &[Field] = &[
    fields::text("org_no"),
    fields::text("mchnt_order_id"),
    fields::text("upload_time"),
    fields::text("refund_at"),
    fields::text("refund_dt"),
];

fn sync(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let record: BTreeMap<String, String> = SYNC
        .iter()
        .map(|field| (field.name.to_owned(), text(&call.body, field.name).to_owned()))
        .collect();
    let order = text(&call.body, "mchnt_order_id");
    call.state.keep_audit(call.identity.mchid(), order, record)?;
    // The values of `code` are not published.
    Ok(Reply::Json(json!({ "code": "SUCCESS", "msg": "成功" })))
}

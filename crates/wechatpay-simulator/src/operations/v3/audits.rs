//! Uploads of refunds for the audit of government subsidies (`/v3/gov/subsidy/audit`).

use std::collections::BTreeMap;

use serde_json::json;

use super::call::{Call, Operation, text};
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] =
    &[Operation::post("/v3/gov/subsidy/audit/cup/refund/sync", sync)];

/// The members that are stored.
const KEPT: [&str; 5] = ["org_no", "mchnt_order_id", "upload_time", "refund_at", "refund_dt"];

fn sync(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let kept = |name: &str| (name.to_owned(), text(&call.body, name).to_owned());
    let record: BTreeMap<String, String> = KEPT.into_iter().map(kept).collect();
    let order = text(&call.body, "mchnt_order_id");
    call.state.keep_audit(call.identity.mchid(), order, record)?;
    // The values of `code` are not published.
    Ok(Reply::Json(json!({ "code": "SUCCESS", "msg": "成功" })))
}

//! Transfers, as queries and the notification show them.

use serde_json::{Map, Value, json};

use crate::clock::rfc3339;
use crate::state::Transfer;

/// A transfer, as the notification shows it. Queries also return its `appid`, `transfer_remark` and
/// `user_name`.
pub(crate) fn describe(transfer: &Transfer) -> Map<String, Value> {
    let terms = &transfer.terms;
    let mut told = Map::new();
    let mut put = |name: &str, value: Value| told.insert(name.to_owned(), value);
    match &terms.sub_mchid {
        Some(sub_mchid) => {
            put("mchid", json!(terms.mchid));
            put("sub_mchid", json!(sub_mchid));
        }
        None => drop(put("mch_id", json!(terms.mchid))),
    }
    put("out_bill_no", json!(terms.out_bill_no));
    put("transfer_bill_no", json!(transfer.transfer_bill_no));
    put("state", json!(transfer.state()));
    put("transfer_amount", json!(terms.amount));
    put("openid", json!(terms.openid));
    put("create_time", json!(rfc3339(transfer.created)));
    put("update_time", json!(rfc3339(transfer.updated)));
    if transfer.state() == "FAIL" {
        put("fail_reason", json!("OVERDUE_CLOSE"));
    }
    told
}

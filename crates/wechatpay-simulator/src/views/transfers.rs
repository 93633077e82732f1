//! Transfers, as queries and the notification show them.

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::state::Transfer;

/// A transfer as queries answer it and the notification shows it.
pub(crate) fn describe(transfer: &Transfer) -> Value {
    let terms = &transfer.terms;
    let mut answer = json!({
        "mch_id": terms.mchid,
        "out_bill_no": terms.out_bill_no,
        "transfer_bill_no": transfer.transfer_bill_no,
        "appid": terms.appid,
        "state": transfer.state(),
        "transfer_amount": terms.amount,
        "transfer_remark": terms.remark,
        "openid": terms.openid,
        "create_time": rfc3339(transfer.created),
        "update_time": rfc3339(transfer.updated),
    });
    if let (Some(answer), "FAIL") = (answer.as_object_mut(), transfer.state()) {
        answer.insert("fail_reason".to_owned(), json!("OVERDUE_CLOSE"));
    }
    answer
}

//! Compares the record that a query has found with the request, by the members that the
//! catalogue compares, object by object.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;

use crate::operation::Compared;

/// Whether `record` has the values that were sent, by the members in `compared`. A member that the request leaves
/// out is not compared; if no member is left to compare, the record is not known to be the same. `owner` is the
/// merchant that receives the rest of a share, if a rest may be paid out.
pub(super) fn is_same(
    compared: impl Iterator<Item = Compared>,
    sent: &Value,
    record: &Value,
    owner: Option<&str>,
) -> bool {
    let compared: Vec<_> = compared.collect();
    same_members(&compared, sent, record, owner).is_some_and(|count| count > 0)
}

/// The number of equal members of an object; `None` if one member differs.
fn same_members(
    compared: &[Compared],
    sent: &Value,
    record: &Value,
    owner: Option<&str>,
) -> Option<usize> {
    let (sent, record) = (opened(sent), opened(record));
    if let Value::Array(items) = &*sent {
        let found = record.as_array().map_or(&[][..], Vec::as_slice);
        return same_items(compared, items, found, owner);
    }
    let mut count = 0;
    // The members of one object belong together: the members of a list item are compared with a single item.
    let mut objects: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for one in compared {
        match (one.in_record.split_once('.'), one.in_request.split_once('.')) {
            (Some((record, in_record)), Some((request, in_request))) => {
                let inner = Compared { in_record, in_request, ..*one };
                objects.entry((record, request)).or_default().push(inner);
            }
            _ => count += same_value(one, &sent, &record)?,
        }
    }
    for ((in_record, in_request), inner) in objects {
        let Some(sent) = sent.get(in_request) else { continue };
        let found = record.get(in_record).unwrap_or(&Value::Null);
        count += same_members(&inner, sent, found, owner)?;
    }
    Some(count)
}

/// Whether the record has each item that was sent, and at most one more: the rest of a share.
fn same_items(
    compared: &[Compared],
    sent: &[Value],
    record: &[Value],
    owner: Option<&str>,
) -> Option<usize> {
    let mut left: Vec<_> = record.iter().collect();
    let mut count = 0;
    for item in sent {
        let same = left.iter().enumerate().filter_map(|(at, found)| {
            same_members(compared, item, found, owner).map(|count| (count, at))
        });
        let (same, at) = same.max()?;
        left.swap_remove(at);
        count += same;
    }
    match left.as_slice() {
        [] => Some(count),
        [rest] if owner.is_some_and(|owner| is_rest(rest, owner)) => Some(count),
        _ => None,
    }
}

/// Whether a receiver is the merchant whose order is shared. With `unfreeze_unsplit`, this merchant receives the
/// rest of a share (`docs/protocol.md` §4).
fn is_rest(receiver: &Value, owner: &str) -> bool {
    let mut accounts = ["account", "receiver_account", "receiver_mchid"]
        .into_iter()
        .filter_map(|name| text(receiver.get(name)?));
    text(receiver.get("type").unwrap_or(&Value::Null)).is_some_and(|kind| kind == "MERCHANT_ID")
        && accounts.any(|account| account == owner)
}

/// 1 if a plain member is equal, 0 if it is not compared, `None` if it differs.
fn same_value(one: &Compared, sent: &Value, record: &Value) -> Option<usize> {
    let sent = match at(sent, one.in_request) {
        None | Some(Value::Null) => return Some(0),
        Some(Value::String(text)) if text.is_empty() => return Some(0),
        Some(sent) => text(sent)?,
    };
    match at(record, one.in_record).and_then(text) {
        Some(found) => (found == sent).then_some(1),
        None => one.is_optional.then_some(0),
    }
}

/// The member at a path such as `amount.total_amount`, through objects only.
fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(value, |value, step| value.get(step))
}

/// The text of a plain value that is not empty. v2 writes numbers as texts.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(is_so) => Some(is_so.to_string()),
        _ => None,
    }
}

/// The list in a text: v2 sends lists as JSON texts.
fn opened(value: &Value) -> Cow<'_, Value> {
    let inner = value.as_str().and_then(|text| serde_json::from_str(text).ok());
    match inner {
        Some(inner @ (Value::Array(_) | Value::Object(_))) => Cow::Owned(inner),
        _ => Cow::Borrowed(value),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::operation::Query;

    const OWN: &str = "1900000109";

    fn same(members: &'static [&'static str], sent: Value, record: Value) -> bool {
        let query = Query { same: members, ..Query::NONE };
        is_same(query.compared(), &sent, &record, Some(OWN))
    }

    #[test]
    fn plain_members_are_the_same_as_numbers_and_as_texts() {
        let amount = |amount: Value| json!({"amount": {"refund": amount}});
        let of = |sent: Value, record| same(&["amount.refund"], amount(sent), record);
        assert!(of(1.into(), amount(1.into())));
        assert!(of(1.into(), amount("1".into())));
        assert!(!of(1.into(), amount(2.into())));
        assert!(!of(1.into(), json!({})));
        assert!(!of(1.into(), json!({"amount": 1})));
        let renamed = &["fee_0=fee"];
        assert!(same(renamed, json!({"fee": "7"}), json!({"fee_0": "7", "fee": "8"})));
        let deeper = &["batch.total=total"];
        assert!(same(deeper, json!({"total": 7}), json!({"batch": {"total": 7}, "total": 8})));
        assert!(!same(deeper, json!({"total": 7}), json!({"batch": {"total": 8}, "total": 7})));
    }

    #[test]
    fn nothing_is_the_same_as_nothing() {
        assert!(!same(&[], json!({"amount": 1}), json!({"amount": 1})));
        assert!(!same(&["amount"], json!({}), json!({})));
        assert!(!same(&["amount"], json!({"amount": ""}), json!({"amount": ""})));
        assert!(!same(&["amount?"], json!({"amount": 1}), json!({})));
        assert!(!same(&["items.a"], json!({"items": []}), json!({"items": []})));
    }

    /// A refund names its order by one of two numbers; the record has both.
    #[test]
    fn what_the_request_leaves_out_is_not_compared() {
        let members = &["amount", "out_trade_no", "transaction_id"];
        let record = json!({"amount": 1, "out_trade_no": "a", "transaction_id": "4200"});
        let of = |sent| same(members, sent, record.clone());
        assert!(of(json!({"amount": 1, "out_trade_no": "a"})));
        assert!(of(json!({"amount": 1, "transaction_id": "4200", "out_trade_no": ""})));
        assert!(!of(json!({"amount": 1, "out_trade_no": "b"})));
        assert!(!of(json!({"amount": 1, "transaction_id": "4201"})));
    }

    #[test]
    fn a_member_that_records_may_lack_is_compared_if_it_is_there() {
        let of = |record| same(&["amount", "openid?"], json!({"amount": 1, "openid": "o"}), record);
        assert!(of(json!({"amount": 1})));
        assert!(of(json!({"amount": 1, "openid": "o"})));
        assert!(!of(json!({"amount": 1, "openid": "x"})));
    }

    #[test]
    fn the_members_of_an_item_belong_together() {
        let members = &["subs.no", "subs.amount.total"];
        let subs = |of: &[(&str, i64)]| {
            let sub = |(no, total): &(&str, i64)| json!({"no": no, "amount": {"total": total}});
            json!({"subs": of.iter().map(sub).collect::<Vec<_>>()})
        };
        let sent = [("a", 100), ("b", 200)];
        assert!(same(members, subs(&sent), subs(&[("b", 200), ("a", 100)])));
        assert!(!same(members, subs(&sent), subs(&[("a", 200), ("b", 100)])));
        assert!(!same(members, subs(&sent), subs(&[("a", 100)])));
        assert!(!same(members, subs(&sent), subs(&[("a", 100), ("b", 200), ("c", 1)])));
        assert!(!same(members, subs(&[("a", 1), ("a", 1)]), subs(&[("a", 1), ("b", 1)])));
        assert!(!same(members, subs(&sent), json!({})));
        // The list is written as a text.
        let text = |value: Value| json!({"subs": value["subs"].to_string()});
        assert!(same(members, text(subs(&sent)), text(subs(&sent))));
        assert!(!same(members, text(subs(&sent)), text(subs(&[("a", 200), ("b", 100)]))));
        assert!(!same(members, text(subs(&sent)), json!({"subs": "[[["})));
    }

    #[test]
    fn a_share_may_have_the_rest_for_the_merchant_and_nobody_else() {
        let members = &["receivers.account", "receivers.amount"];
        let receiver =
            |kind: &str, account: &str| json!({"type": kind, "account": account, "amount": 7});
        let sent = json!({"receivers": [receiver("PERSONAL_OPENID", "o1")]});
        let with = |kind: &str, account: &str| {
            let receivers = [receiver("PERSONAL_OPENID", "o1"), receiver(kind, account)];
            same(members, sent.clone(), json!({"receivers": receivers}))
        };
        assert!(with("MERCHANT_ID", OWN));
        assert!(!with("MERCHANT_ID", "1900000110"));
        assert!(!with("PERSONAL_OPENID", OWN));
        assert!(!with("PERSONAL_OPENID", "o1"));
        let another_number = json!({"type": "MERCHANT_ID", "receiver_mchid": OWN, "amount": 7});
        let record = json!({"receivers": [another_number, receiver("PERSONAL_OPENID", "o1")]});
        assert!(same(members, sent.clone(), record));
        // A share has only one rest.
        let (paid, rest) = (receiver("PERSONAL_OPENID", "o1"), receiver("MERCHANT_ID", OWN));
        let twice = json!({"receivers": [paid, rest, rest]});
        assert!(!same(members, sent.clone(), twice));
        // No rest is paid out: the merchant is one of the receivers.
        let query = Query { same: members, ..Query::NONE };
        let record = json!({"receivers": [paid, rest]});
        assert!(is_same(query.compared(), &sent, &record, Some(OWN)));
        assert!(!is_same(query.compared(), &sent, &record, None));
    }
}

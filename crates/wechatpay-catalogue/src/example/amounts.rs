//! Makes amounts and counts of example responses add up.

use serde_json::{Map, Value};

/// Parts of names of amounts that are paid by another party, or that do not belong to the total.
const PAID_OTHERWISE: [&str; 14] = [
    "discount",
    "coupon",
    "advance",
    "contribute",
    "reduce",
    "subsid",
    "_add_",
    "gov_fee",
    "self_fee",
    "other_fee",
    "fail",
    "poundage",
    "pending",
    "paying",
];

/// Prefixes of names of amounts that equal the total.
const ALL: [&str; 9] =
    ["payer_", "settlement_", "cash_", "pay_", "paid_", "success_", "actual_", "order_", "net"];

/// Names of a total, and names of a part that equals the total if it is the only one.
const TOTALS: [&str; 4] = ["total", "total_amount", "total_fee", "order_fee"];
const REFUNDS: [&str; 3] = ["refund", "refund_amount", "refund_fee"];
const PARTS: [&str; 4] = ["amount", "transfer_amount", "refund_amount", "pay_amount"];

/// Names of the member that counts the items of the list next to it.
const COUNTS: [&str; 5] = ["total_count", "count", "total_num", "total_size", "current_total_num"];

/// Makes the members of one object consistent: there is no discount, so the payer paid the total
/// and gets back the refund amount; counts equal the lengths of the lists. Values `repeated` from
/// the request stay unchanged.
pub(super) fn add_up(
    members: &mut Map<String, Value>,
    repeated: &[String],
    is_required: impl Fn(&str) -> bool,
) {
    let is_said = |name: &str| repeated.iter().any(|one| one == name);
    let of = |members: &Map<String, Value>, names: &[&str]| {
        names.iter().find_map(|name| members.get(*name).and_then(Value::as_i64))
    };
    let total = sum_of_parts(members, &is_said).or_else(|| of(members, &TOTALS));
    let refund = of(members, &REFUNDS);
    for (name, value) in members.iter_mut().filter(|(name, value)| value.is_i64() && !is_said(name))
    {
        let is_refund = name.contains("refund");
        let whole = if is_refund { refund } else { total };
        let is_known = total.is_some() || refund.is_some();
        if is_known && PAID_OTHERWISE.iter().any(|word| name.contains(word)) {
            *value = 0.into();
        } else if let Some(whole) = whole
            && (ALL.iter().any(|start| name.starts_with(start)) || TOTALS.contains(&name.as_str()))
            && !name.ends_with("_id")
            && !name.ends_with("count")
        {
            *value = whole.into();
        }
    }
    count(members, &is_said);
    // Without the list, every item has succeeded.
    if let Some(total) = members.get("total_num").cloned()
        && let Some(success) = members.get_mut("success_num").filter(|_| !is_said("success_num"))
    {
        *success = total;
        members.entry("fail_num").and_modify(|failed| *failed = 0.into());
    }
    without_coupons(members, is_required);
}

/// The sum of the amounts in a list of parts, if the request does not contain the total. If it
/// does, the only part equals the total.
fn sum_of_parts(members: &mut Map<String, Value>, is_said: &impl Fn(&str) -> bool) -> Option<i64> {
    let own = *TOTALS.iter().find(|name| members.get(**name).is_some_and(Value::is_i64))?;
    let (list, part) = members.iter().find_map(|(name, list)| {
        let parts = list.as_array().filter(|list| !list.is_empty())?;
        let has = |part: &str| parts.iter().all(|one| one.get(part).is_some_and(Value::is_i64));
        Some((name.clone(), *PARTS.iter().find(|part| has(part))?))
    })?;
    let (total, is_total_said) = (members.get(own).cloned()?, is_said(own));
    let parts = members.get_mut(&list)?.as_array_mut()?;
    if !is_total_said {
        return Some(parts.iter().filter_map(|one| one.get(part)?.as_i64()).sum());
    }
    if let ([one], false) = (parts.as_mut_slice(), is_said(&list)) {
        one[part] = total;
    }
    None
}

/// Sets counts to the number of items.
fn count(members: &mut Map<String, Value>, is_said: &impl Fn(&str) -> bool) {
    let lengths = members.values().filter_map(Value::as_array).map(Vec::len);
    let Some(length) = lengths.max() else { return };
    for (name, value) in members.iter_mut().filter(|(name, value)| value.is_i64() && !is_said(name))
    {
        if COUNTS.contains(&name.as_str()) || name == "success_num" || name == "success_count" {
            *value = length.into();
        } else if name.starts_with("fail") {
            *value = 0.into();
        }
    }
}

/// Removes members about v2 coupons if there are no coupons.
fn without_coupons(members: &mut Map<String, Value>, is_required: impl Fn(&str) -> bool) {
    for (count, about) in [("coupon_count", "coupon_"), ("coupon_refund_count", "coupon_refund_")] {
        let is_paid_with = members.get("total_fee").or(members.get("refund_fee")).is_some();
        if !is_paid_with {
            continue;
        }
        if let Some(count) = members.get_mut(count) {
            *count = 0.into();
        }
        members.retain(|name, _| {
            !(name.starts_with(about) && name.contains("$n")) || is_required(name)
        });
    }
    // These belong to a refund in a list, whose names have a number.
    if members.contains_key("refund_count") {
        members.insert("refund_count".to_owned(), 1.into());
        for name in ["coupon_refund_count_$n", "coupon_refund_fee_$n"] {
            members.entry(name).and_modify(|count| *count = 0.into());
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn added(members: Value, repeated: &[&str]) -> Value {
        let mut members = members.as_object().cloned().unwrap();
        let repeated: Vec<_> = repeated.iter().map(|name| (*name).to_owned()).collect();
        add_up(&mut members, &repeated, |_| false);
        members.into()
    }

    #[test]
    fn what_is_paid_is_the_total() {
        let members = json!({"total_fee": 888, "cash_fee": 100, "settlement_total_fee": 100, "coupon_fee": 100,
            "coupon_count": 1, "coupon_id_$n": "1", "bank_type": "OTHERS"});
        let expected = json!({"total_fee": 888, "cash_fee": 888, "settlement_total_fee": 888, "coupon_fee": 0,
            "coupon_count": 0, "bank_type": "OTHERS"});
        assert_eq!(added(members, &["total_fee"]), expected);
    }

    #[test]
    fn a_total_is_the_sum_of_its_parts() {
        let members = json!({"total_amount": 100, "total_num": 7, "success_amount": 1, "fail_amount": 1, "fail_num": 1,
            "detail_list": [{"transfer_amount": 3}, {"transfer_amount": 4}]});
        let expected = json!({"total_amount": 7, "total_num": 2, "success_amount": 7, "fail_amount": 0, "fail_num": 0,
            "detail_list": [{"transfer_amount": 3}, {"transfer_amount": 4}]});
        assert_eq!(added(members, &[]), expected);
    }

    #[test]
    fn coupons_stay_as_they_are() {
        let coupon = json!({"coupon_amount": 100, "transaction_minimum": 1000});
        assert_eq!(added(coupon.clone(), &[]), coupon);
    }
}

//! Recognises v2 notifications. Most of them have no event type.

/// The member whose text is encrypted with the APIv2 key.
pub(super) const REQ_INFO: &str = "req_info";

/// The name of the refund notification in the catalogue.
pub(super) const REFUND: &str = "refund-processed";

/// The name of the notification of a payment.
pub(super) const PAYMENT: &str = "transaction-success";

/// The name of the notification of a combined order's payment.
pub(super) const COMBINED_PAYMENT: &str = "combined-transactions-success";

/// The notifications without an event type, with the members that identify them. All these members must be there. The
/// names come from the catalogue (`v2-notifications`). The first match counts.
const BY_MEMBERS: [(&str, &[&str]); 6] = [
    (REFUND, &[REQ_INFO]),
    (COMBINED_PAYMENT, &["return_code", "combine_out_trade_no", "sub_order_list"]),
    ("transactions-risk-occurred", &["return_code", "event_code", "transaction_id_list"]),
    ("vehicle-state-changed-for-parking", &["plate_number", "vehicle_event_createtime"]),
    ("pap-contract-state-changed", &["change_type", "contract_code", "plan_id"]),
    // A signed order of the merchant has no `return_code`.
    (PAYMENT, &["return_code", "out_trade_no", "total_fee"]),
];

/// Members that answers about refunds have in addition to those of a payment. Answers and notifications are signed
/// alike, so an attacker could present such an answer as the payment of the order.
const OF_REFUNDS: [&str; 4] = ["out_refund_no", "refund_count", "refund_fee", "refund_id"];

/// The event of a document: its `event_type`, or the event that its members identify. Empty if the document has none.
pub(super) fn event<'a>(get: impl Fn(&str) -> Option<&'a str>) -> &'a str {
    let has = |name: &&str| get(name).is_some_and(|text| !text.is_empty());
    if let Some(event) = get("event_type").filter(|event| !event.is_empty()) {
        return event;
    }
    let is_of_refunds = OF_REFUNDS.iter().any(&has);
    let mut rules = BY_MEMBERS.iter().filter(|(event, _)| *event != PAYMENT || !is_of_refunds);
    rules.find(|(_, members)| members.iter().all(&has)).map_or("", |(event, _)| event)
}

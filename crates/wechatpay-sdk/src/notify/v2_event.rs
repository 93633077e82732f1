//! Which notification of v2 a document is: most of them do not say.

/// The member whose text is encrypted with the APIv2 key.
pub(super) const REQ_INFO: &str = "req_info";

/// The name of the refund notification in the catalogue.
pub(super) const REFUND: &str = "refund-processed";

/// The notifications without an event type, by the members that no other one
/// has, all of which have to be there. The names are the catalogue's
/// (`v2-notifications`). The first that fits is taken.
const BY_MEMBERS: [(&str, &[&str]); 6] = [
    (REFUND, &[REQ_INFO]),
    ("combined-transactions-success", &["return_code", "combine_out_trade_no", "sub_order_list"]),
    ("transactions-risk-occurred", &["return_code", "event_code", "transaction_id_list"]),
    ("vehicle-state-changed-for-parking", &["plate_number", "vehicle_event_createtime"]),
    ("pap-contract-state-changed", &["change_type", "contract_code", "plan_id"]),
    // With `return_code`, which a signed order of the merchant's own has not.
    ("transaction-success", &["return_code", "out_trade_no", "total_fee"]),
];

/// The event of a document: its `event_type`, or what its members tell. Empty
/// if they tell nothing.
pub(super) fn event<'a>(get: impl Fn(&str) -> Option<&'a str>) -> &'a str {
    let has = |name: &&str| get(name).is_some_and(|text| !text.is_empty());
    if let Some(event) = get("event_type").filter(|event| !event.is_empty()) {
        return event;
    }
    let mut rules = BY_MEMBERS.iter();
    rules.find(|(_, members)| members.iter().all(&has)).map_or("", |(event, _)| event)
}

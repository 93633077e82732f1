//! The subjects of a request by which the platform counts: an order, a receiver of money, a
//! sub-merchant.

use serde_json::{Map, Value};

use crate::catalogue::Operation;
use crate::state::State;

/// The position of a limit in the operation, and the subject it counts.
pub(crate) type Subject = (usize, String);

/// The subjects of a request, from its members. In v2 they are texts.
///
/// A repeated request for the same refund does not count as another refund of its order.
pub(crate) fn subjects(
    operation: &Operation,
    members: &Map<String, Value>,
    mchid: &str,
    state: &State,
) -> Vec<Subject> {
    let mut subjects = Vec::new();
    for (at, limit) in operation.rate_limits.iter().flatten().enumerate() {
        let names = match limit.scope.as_deref() {
            Some("order") => order(members, mchid, state).into_iter().collect(),
            Some("receiving-merchant") => receivers(members),
            Some("sub-merchant") => {
                text(members, "sub_mchid").map(str::to_owned).into_iter().collect()
            }
            _ => Vec::new(),
        };
        subjects.extend(names.into_iter().map(|name| (at, name)));
    }
    subjects
}

/// The order of a new refund.
fn order(members: &Map<String, Value>, mchid: &str, state: &State) -> Option<String> {
    let number = text(members, "out_refund_no")?;
    if state.refund_as_it_is(mchid, number).is_some() {
        return None;
    }
    let of = |transaction: &str| {
        state.transaction(mchid, transaction).map(|order| order.terms.out_trade_no.clone())
    };
    let transaction = text(members, "transaction_id").and_then(of);
    transaction.or_else(|| text(members, "out_trade_no").map(str::to_owned))
}

/// The merchants among the receivers of a share.
fn receivers(members: &Map<String, Value>) -> Vec<String> {
    let listed = match members.get("receivers") {
        // A JSON list inside XML.
        Some(Value::String(text)) => serde_json::from_str(text).unwrap_or_default(),
        Some(list) => list.clone(),
        None => Value::Null,
    };
    let mut names: Vec<String> = Vec::new();
    for receiver in listed.as_array().into_iter().flatten() {
        let member = |name: &str| receiver.get(name).and_then(Value::as_str);
        let name = member("account").or_else(|| member("receiver_account"));
        if let Some(name) = name.filter(|_| member("type") == Some("MERCHANT_ID"))
            && !names.iter().any(|known| known == name)
        {
            names.push(name.to_owned());
        }
    }
    names
}

fn text<'m>(members: &'m Map<String, Value>, name: &str) -> Option<&'m str> {
    members.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::catalogue;
    use crate::keys::Seed;
    use crate::state::Numbers;

    fn of(path: &str, members: Value) -> Vec<Subject> {
        let operation = catalogue::get("POST", path).unwrap();
        let members = members.as_object().cloned().unwrap();
        subjects(&operation, &members, "1", &State::new(Numbers::new(Seed(0))))
    }

    #[test]
    fn a_request_is_about_what_the_limits_of_its_operation_count() {
        let of_v3 = json!({"receivers": [
            {"type": "MERCHANT_ID", "account": "2"},
            {"type": "PERSONAL_OPENID", "account": "o"},
            {"type": "MERCHANT_ID", "account": "3"},
            {"type": "MERCHANT_ID", "account": "2"},
        ]});
        let names = |found: Vec<Subject>| {
            found.into_iter().map(|(_, name)| name).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(names(of("/v3/profitsharing/orders", of_v3)), "2 3");
        let of_ecommerce = json!({"receivers": [{"type": "MERCHANT_ID", "receiver_account": "2"}]});
        assert_eq!(names(of("/v3/ecommerce/profitsharing/orders", of_ecommerce)), "2");
        let of_v2 = json!({"receivers": "[{\"type\": \"MERCHANT_ID\", \"account\": \"2\"}]"});
        assert_eq!(names(of("/secapi/pay/profitsharing", of_v2)), "2");
        let settlement = "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement";
        assert_eq!(names(of(settlement, json!({"sub_mchid": "5"}))), "5");
        let refund = json!({"out_trade_no": "a", "out_refund_no": "r"});
        assert_eq!(of("/v3/refund/domestic/refunds", refund), [(3, "a".to_owned())]);
        // Malicious members, or members without a subject.
        for members in [json!({}), json!({"receivers": "x"}), json!({"receivers": [1, {}]})] {
            assert_eq!(of("/v3/profitsharing/orders", members), []);
        }
        assert_eq!(of("/v3/pay/transactions/jsapi", json!({"out_trade_no": "a"})), []);
    }
}

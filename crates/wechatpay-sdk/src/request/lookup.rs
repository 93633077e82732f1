//! The status query of a request, made before the request is sent again.

use http::Method;
use serde_json::{Map, Value};

use super::body::Payload;
use super::members::text_of;
use super::same;
use super::sends::Patience;
use super::spec::RequestSpec;
use crate::error::{Error, ErrorKind, FailedCheck};
use crate::operation::{Checks, Effect, Protocol, Query, Source, catalogued, effect};
use crate::sign::v3::is_signed;

/// A status query of a request: its operation, and its members, taken from the request.
pub(super) struct Lookup {
    protocol: Protocol,
    number: &'static str,
    query: Query,
    members: Vec<(String, String)>,
    /// The merchant whose order is shared: the rest of the share goes to this merchant.
    owner: String,
    base_url: Option<String>,
}

/// The members of queries that name the merchant of a share. A partner's order belongs to the sub-merchant.
const OWNERS: &[&str] = &["sub_mchid", "sub_mch_id", "mchid", "mch_id"];

/// The members of shares that decide whether the rest is paid out.
const PAY_OUT: &[&str] = &["unfreeze_unsplit", "finish"];

impl Lookup {
    /// The query about a request: `member` returns the request's members, `mchid` is the client's.
    ///
    /// # Errors
    /// The name of the member that prevents the query: the number, if the request has none, or a member that is
    /// neither a text nor a number. A query without that member could find another merchant's record.
    pub(super) fn of(
        (number, query): (&'static str, Query),
        protocol: Protocol,
        base_url: Option<String>,
        mchid: &str,
        member: impl Fn(&str) -> Option<Value>,
    ) -> Result<Self, &'static str> {
        let text = member(number).and_then(|value| text_of(&value)).ok_or(number)?;
        let mut members = vec![(number.to_owned(), text)];
        for (name, source) in query.members() {
            let value = match source {
                Source::Member(source) => match member(source) {
                    None | Some(Value::Null) => continue,
                    Some(Value::String(text)) if text.is_empty() => continue,
                    Some(Value::String(text)) => text,
                    Some(Value::Number(number)) => number.to_string(),
                    Some(_) => return Err(source),
                },
                Source::Mchid => mchid.to_owned(),
                Source::Fixed(value) => value.to_owned(),
            };
            members.push((name.to_owned(), value));
        }
        let find = |owner: &&str| members.iter().find(|(name, _)| name == owner);
        let owner = OWNERS.iter().find_map(find).map_or(mchid, |(_, value)| value).to_owned();
        Ok(Self { protocol, number, query, members, owner, base_url })
    }

    /// The specification of the query's call.
    pub(super) fn spec(&self) -> RequestSpec {
        let method = match self.protocol {
            Protocol::V3 | Protocol::Brand => Method::GET,
            Protocol::V2 => Method::POST,
        };
        let mut spec = RequestSpec::new(self.protocol, method, self.query.path.into());
        // The request was sent with these values, so the query does not check them.
        spec.checks = Some(Checks::Off);
        spec.base_url.clone_from(&self.base_url);
        match self.protocol {
            Protocol::V3 | Protocol::Brand => {
                let in_path = self.query.path.contains(&format!("{{{}}}", self.number));
                let (number, rest): (Vec<_>, Vec<_>) = self
                    .members
                    .iter()
                    .cloned()
                    .partition(|(name, _)| in_path && name == self.number);
                spec.variables = number;
                spec.query = rest.into_iter().map(|(name, text)| (name, text.into())).collect();
            }
            Protocol::V2 => {
                let members = self.members.iter().cloned();
                let mut object = Map::new();
                object.extend(members.map(|(name, text)| (name, Value::from(text))));
                spec.payload = Payload::Json(object.into());
            }
        }
        spec
    }

    /// Whether an error of the query is the platform's documented answer that it has no record under the
    /// number.
    pub(super) fn is_absent(&self, error: &Error) -> bool {
        let Some(status) = error.status() else { return false };
        let query = self.spec();
        let operation = catalogued(self.protocol, &query.method, self.query.path);
        error.kind() == ErrorKind::Api
            && !is_forged(error)
            && error.code().is_some_and(|code| {
                code == self.query.absent
                    && effect(self.protocol, operation, status.as_u16(), code) == Some(Effect::None)
            })
    }

    /// Whether a record belongs to the request, by the members that the catalogue compares.
    pub(super) fn is_same(&self, sent: &Value, record: &Value) -> bool {
        let mut pays_out = PAY_OUT.iter().filter_map(|name| sent.get(*name));
        let has_rest = pays_out.all(|value| *value == Value::Bool(true));
        let owner = has_rest.then_some(self.owner.as_str());
        same::is_same(self.query.compared(), sent, record, owner)
    }

    /// The time during which an empty result of the query is a proof.
    pub(super) fn patience(&self) -> Patience {
        Patience::of(self.protocol, &self.query)
    }
}

/// Whether somebody has changed the answer: its signature is wrong, or leaves two readings of the answer
/// possible. A refusal without any signature is still the documented one.
fn is_forged(error: &Error) -> bool {
    let has_wrong_header = !error.authenticated() && error.headers().is_some_and(is_signed);
    let check = error.failed_check();
    has_wrong_header
        || matches!(check, Some(FailedCheck::WrongSign | FailedCheck::Ambiguous { .. }))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn lookup(request: &Value) -> Result<Lookup, &'static str> {
        let query = Query {
            path: "/v3/x/{out_bill_no}",
            with: &["sub_mchid", "appid=wxappid", "mchid=@mchid", "bill_type:MCHT"],
            absent: "NOT_FOUND",
            ..Query::NONE
        };
        let member = |name: &str| request.get(name).cloned();
        Lookup::of(("out_bill_no", query), Protocol::V3, None, "1900000109", member)
    }

    #[test]
    fn members_come_from_the_request_the_client_and_the_catalogue() {
        let request = json!({"out_bill_no": "b1", "wxappid": "wx1", "sub_mchid": null});
        let spec = lookup(&request).ok().unwrap().spec();
        assert_eq!(spec.variables, [("out_bill_no".to_owned(), "b1".to_owned())]);
        let query: Vec<_> =
            spec.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(query, [r#"appid="wx1""#, r#"mchid="1900000109""#, r#"bill_type="MCHT""#]);
    }

    /// A partner's client belongs to the service provider, which is often one of the receivers.
    #[test]
    fn the_rest_of_a_share_goes_to_the_merchant_whose_order_it_is() {
        const PROVIDER: &str = "1900000109";
        const SUB: &str = "1900000200";
        let query = Query {
            path: "/v3/x/{out_order_no}",
            with: &["sub_mchid"],
            same: &["receivers.type", "receivers.account", "receivers.amount"],
            ..Query::NONE
        };
        let receiver = |kind: &str, account: &str, amount: i64| json!({"type": kind, "account": account, "amount": amount});
        let paid = receiver("PERSONAL_OPENID", "o1", 100);
        let is_same = |request: &Value, other: &str| {
            let member = |name: &str| request.get(name).cloned();
            let of = ("out_order_no", query);
            let lookup = Lookup::of(of, Protocol::V3, None, PROVIDER, member).ok().unwrap();
            let record = json!({"receivers": [paid, receiver("MERCHANT_ID", other, 9_900)]});
            lookup.is_same(request, &record)
        };
        let mut request = json!({"out_order_no": "s1", "receivers": [paid], "sub_mchid": SUB});
        for (member, value, expected) in [
            ("unfreeze_unsplit", json!(true), true),
            ("unfreeze_unsplit", json!(false), false),
            ("unfreeze_unsplit", json!("false"), false),
            ("finish", json!(true), true),
            ("finish", json!(false), false),
        ] {
            request[member] = value;
            assert_eq!(is_same(&request, SUB), expected, "{request}");
            assert!(!is_same(&request, PROVIDER), "{request}");
            request.as_object_mut().unwrap().remove(member);
        }
        // Some shares do not have the member.
        assert!(is_same(&request, SUB) && !is_same(&request, PROVIDER));
        request.as_object_mut().unwrap().remove("sub_mchid");
        assert!(is_same(&request, PROVIDER) && !is_same(&request, SUB));
    }

    /// Without the number, the query would be about the client's own merchant.
    #[test]
    fn a_number_is_asked_with_and_what_is_neither_number_nor_text_is_an_error() {
        let request = |sub_mchid: Value| json!({"out_bill_no": "b1", "sub_mchid": sub_mchid});
        let members = |request: &Value| lookup(request).map(|lookup| lookup.members);
        let with = members(&request(1_900_000_200.into())).unwrap();
        assert!(with.contains(&("sub_mchid".to_owned(), "1900000200".to_owned())), "{with:?}");
        for unusable in [json!(["1900000200"]), json!({}), json!(true)] {
            assert_eq!(members(&request(unusable)), Err("sub_mchid"));
        }
        assert_eq!(members(&json!({"sub_mchid": "1900000200"})), Err("out_bill_no"));
        assert_eq!(members(&json!({"out_bill_no": ""})), Err("out_bill_no"));
    }
}

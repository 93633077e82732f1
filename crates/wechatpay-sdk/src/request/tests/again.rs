//! The parts of a request that stay the same in every attempt, and the conditions for a retry.

use serde_json::{Value, json};

use super::{attempt, client, header, request, spec_of};
use crate::answer;
use crate::message::{Extra, Message, Named};
use crate::operation::{Operation, Query, Repeat};
use crate::request::body::Payload;
use crate::request::call::Call;
use crate::request::pending::PendingCall;
use crate::request::prepare::prepare;
use crate::transport::block_on;

/// Encryption and nonces are random, so a retry must send the same bytes.
#[test]
fn another_attempt_has_another_signature_over_the_same_bytes() {
    let client = client();
    for (operation, is_v3) in
        [(Operation::v3_post("/v3/orders"), true), (Operation::v2_post("/orders"), false)]
    {
        let mut spec = spec_of(operation);
        let request = if is_v3 { request().contact("13800138000") } else { request() };
        spec.payload = Payload::Message(Box::new(request));
        let mut prepared = block_on(prepare(&client, spec.into())).unwrap();
        let [one, other] = [0, 1].map(|_| attempt(&client, &mut prepared).unwrap());
        assert!(!one.body.is_empty());
        assert_eq!((&one.target, &one.body), (&other.target, &other.body));
        if is_v3 {
            assert_ne!(header(&one, "authorization"), header(&other, "authorization"));
        }
    }
}

struct Inner {
    no: Option<String>,
    extra: Extra,
}

/// A request whose members are plain.
struct Order {
    no: Option<String>,
    b: Option<String>,
    c: Option<String>,
    r#in: Option<Inner>,
    extra: Extra,
}

message! {
    Inner {
        0 => no: Optional "no",
    }
    Order {
        0 => no: Optional "no",
        1 => b: Optional "b",
        2 => c: Optional "c",
        3 => r#in: Optional "in",
    }
}

/// The condition under which a request may be sent again, and the path of its status query.
fn repeat(operation: Operation, payload: Payload) -> (Repeat, Option<String>) {
    let mut spec = spec_of(operation);
    spec.variables = vec![("id".to_owned(), "1".to_owned())];
    spec.payload = payload;
    let prepared = block_on(prepare(&client(), spec.into())).unwrap();
    let query = prepared.lookup_before_retry("1900000109").map(|lookup| {
        let prepared = block_on(prepare(&client(), lookup.spec().into())).unwrap();
        format!("{} {}", prepared.outgoing.method, prepared.outgoing.target)
    });
    (prepared.repeat, query)
}

#[test]
fn without_its_number_a_request_is_not_sent_again() {
    let post = || Operation::v3_post("/v3/orders/{id}");
    let query = Query { path: "/v3/orders/{no}", with: &["a", "b"], absent: "NONE", ..Query::NONE };
    let queried = Repeat::Queried("no", query);
    for (operation, body, expected, asked) in [
        (post(), json!({"no": "1"}), Repeat::Never, None),
        (post().idempotent_by("no"), json!({"no": "1"}), Repeat::Idempotent("no"), None),
        (post().idempotent_by("no"), json!({}), Repeat::Never, None),
        (post().idempotent_by("no"), json!({"no": ""}), Repeat::Never, None),
        (post().idempotent_by("no"), json!({"no": 1}), Repeat::Never, None),
        (post().idempotent_by("no"), json!({"in": {"no": "1"}}), Repeat::Never, None),
        (post().idempotent_by("id"), json!({}), Repeat::Idempotent("id"), None),
        (post().numbered_by("no"), json!({"no": "1"}), Repeat::Refused("no"), None),
        (post().reads(), json!({}), Repeat::Reads, None),
        (
            post().queried_by("no", query),
            json!({"no": "1/2", "b": "x", "c": "y"}),
            queried,
            Some("GET /v3/orders/1%2F2?b=x"),
        ),
        (post().queried_by("no", query), json!({"b": "x"}), Repeat::Never, None),
    ] {
        let what = body.to_string();
        let order: Order = serde_json::from_value(body.clone()).unwrap();
        let payloads = [
            Payload::Json(body.clone()),
            // In a typed request, a business number is a text.
            Payload::Message(Box::new(order)),
        ];
        for payload in payloads.into_iter().take(if body["no"].is_number() { 1 } else { 2 }) {
            let (repeat, query) = repeat(operation.clone(), payload);
            assert_eq!((repeat, query.as_deref()), (expected, asked), "{what}");
        }
    }
}

/// A partner's `sub_mchid` can be in the query.
#[test]
fn a_query_asks_with_members_of_the_requests_query() {
    let query = Query { path: "/v3/orders/{no}", with: &["a", "b"], ..Query::NONE };
    let mut spec = spec_of(Operation::v3_post("/v3/orders").queried_by("no", query));
    spec.payload = Payload::Json(json!({"no": "1", "b": ""}));
    spec.query = vec![("b".to_owned(), json!("x&y z"))];
    let prepared = block_on(prepare(&client(), spec.into())).unwrap();
    let lookup = prepared.lookup_before_retry("1900000109").unwrap();
    let asked = block_on(prepare(&client(), lookup.spec().into())).unwrap();
    assert_eq!(asked.outgoing.target, "/v3/orders/1?b=x%26y%20z");
}

/// A plain message gives the same request and the same expectations as its members without a type.
#[test]
fn a_plain_message_is_sent_as_its_members_are() {
    let body = json!({"no": "1", "b": "\"中\n", "in": {"no": "2"}});
    let order: Order = serde_json::from_value(body.clone()).unwrap();
    let [plain, other] =
        [Payload::Message(Box::new(order)), Payload::Json(body.clone())].map(|payload| {
            let mut spec = spec_of(Operation::v3_post("/v3/orders").idempotent_by("no"));
            spec.payload = payload;
            let mut prepared = block_on(prepare(&client(), spec.into())).unwrap();
            attempt(&client(), &mut prepared).unwrap()
        });
    for sent in [&plain, &other] {
        assert_eq!(serde_json::from_slice::<Value>(&sent.body).unwrap(), body);
    }
    let names = |sent: &crate::transport::Outgoing| {
        let mut names: Vec<_> = sent.headers.keys().map(|name| name.as_str().to_owned()).collect();
        names.sort();
        names
    };
    assert_eq!(names(&plain), names(&other));
    assert_eq!((&plain.method, &plain.target), (&other.method, &other.target));
}

/// A request of any size that detects copies.
struct Uncopied(Extra);

impl Clone for Uncopied {
    fn clone(&self) -> Self {
        panic!("the request was copied");
    }
}

impl Message for Uncopied {
    fn member(&mut self, _: usize) -> Named<'_> {
        Named::Extra(&mut self.0)
    }
}

#[test]
fn the_condition_of_a_retry_is_told_without_a_copy_of_the_request() {
    let query = Query { path: "/v3/orders/{no}", within_days: 30, ..Query::NONE };
    for (operation, is_repeatable, days) in [
        (Operation::v3_post("/v3/orders"), false, None),
        (Operation::v3_post("/v3/orders").idempotent_by("no"), true, None),
        (Operation::v3_post("/v3/orders").queried_by("no", query), true, Some(29)),
    ] {
        let mut spec = spec_of(operation);
        spec.payload = Payload::Message(Box::new(Uncopied(Extra::default())));
        let pending = PendingCall::new(Ok(client()), spec);
        let call = Call::<crate::Untyped>::pending(pending, answer::read_later);
        assert_eq!(call.is_repeatable(), is_repeatable);
        let window = call.query_window().map(|window| window.as_secs() / 86_400);
        assert_eq!(window, days);
    }
}

//! What is the same each time a request is sent, and when it may be sent again.

use serde_json::{Value, json};

use super::{attempt, client, header, request, spec_of};
use crate::operation::{Operation, Query, Repeat};
use crate::request::body::Payload;
use crate::request::prepare::prepare;
use crate::transport::block_on;

/// Encryption and nonces are chance: what is sent again is what was sent.
#[test]
fn another_attempt_has_another_signature_over_the_same_bytes() {
    let client = client();
    for (operation, is_v3) in
        [(Operation::v3_post("/v3/orders"), true), (Operation::v2_post("/orders"), false)]
    {
        let mut spec = spec_of(operation);
        let request = if is_v3 { request().contact("13800138000") } else { request() };
        spec.payload = Payload::Message(Box::new(request));
        let mut prepared = block_on(prepare(&client, spec)).unwrap();
        let [one, other] = [0, 1].map(|_| attempt(&client, &mut prepared).unwrap());
        assert!(!one.body.is_empty());
        assert_eq!((&one.target, &one.body), (&other.target, &other.body));
        if is_v3 {
            assert_ne!(header(&one, "authorization"), header(&other, "authorization"));
        }
    }
}

/// When the request of an operation may be sent again, and what asks for it.
fn repeat(operation: Operation, body: Value) -> (Repeat, Option<String>) {
    let mut spec = spec_of(operation);
    spec.variables = vec![("id".to_owned(), "1".to_owned())];
    spec.payload = Payload::Json(body);
    let prepared = block_on(prepare(&client(), spec)).unwrap();
    let query = prepared.lookup.map(|lookup| {
        let prepared = block_on(prepare(&client(), lookup.spec())).unwrap();
        format!("{} {}", prepared.outgoing.method, prepared.outgoing.target)
    });
    (prepared.repeat, query)
}

#[test]
fn without_its_number_a_request_is_not_sent_again() {
    let post = || Operation::v3_post("/v3/orders/{id}");
    let query = Query { path: "/v3/orders/{no}", with: &["a", "b"], absent: "NONE" };
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
        let (repeat, query) = repeat(operation, body);
        assert_eq!((repeat, query.as_deref()), (expected, asked), "{what}");
    }
}

//! No input from outside causes a panic: each parser of untrusted text is tested with arbitrary
//! text.

use proptest::prelude::*;
use serde_json::Value;
use wechatpay_catalogue::example::{Request, Scene};

use crate::catalogue;
use crate::clock::{compact, parse_compact, parse_rfc3339, rfc3339};
use crate::gate::authorization::Authorization;
use crate::operations::v3;
use crate::wire::target;
use crate::wire::xml::{self, Members};

/// Texts that resemble the expected input, so that parsing passes the first check.
fn near(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    let piece = prop_oneof![prop::sample::select(pieces).prop_map(String::from), ".{0,4}"];
    prop::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

const XML: &[&str] = &[
    "<xml>",
    "</xml>",
    "<a>",
    "</a>",
    "<a/>",
    "<![CDATA[",
    "]]>",
    "&amp;",
    "&#x41;",
    "&#",
    "<!--",
    "-->",
    "<!DOCTYPE x>",
    "<?x?>",
    "x=\"1\"",
];
const AUTHORIZATION: &[&str] = &[
    "WECHATPAY2-SHA256-RSA2048 ",
    "mchid=\"",
    "nonce_str=\"",
    "serial_no=\"",
    "\"",
    ",",
    "=",
    " ",
];
const TARGET: &[&str] = &["/v3/", "pay", "/", "%", "%41", "%ff", "&", "=", "+", "{", "}"];
const TIME: &[&str] = &["2024-07-22T", "17:03:32", "+08:00", "Z", "-", ":", ".", "T", "９"];

/// Any JSON of small depth.
fn json_near_an_example() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    let value = leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,12}", inner, 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    });
    prop::collection::btree_map("[a-z_]{1,12}", value, 0..6)
        .prop_map(|members| Value::Object(members.into_iter().collect()))
}

proptest! {
    #[test]
    fn xml_that_is_written_is_read(
        members in prop::collection::btree_map("[a-z_]{1,8}", "[^\u{0}-\u{1f}\u{fffe}\u{ffff}]{0,20}", 1..8)
    ) {
        let members: Members = members;
        prop_assert_eq!(xml::parse(xml::write(&members).as_bytes()), Some(members));
    }

    #[test]
    fn any_xml_is_read_or_refused(text in near(XML), bytes: Vec<u8>) {
        // The parsed document has no duplicate name and can be written again.
        if let Some(members) = xml::parse(text.as_bytes()) {
            prop_assert_eq!(xml::parse(xml::write(&members).as_bytes()), Some(members));
        }
        let _ = xml::parse(&bytes);
    }

    #[test]
    fn any_authorization_is_read_or_refused(text in near(AUTHORIZATION)) {
        if let Some(read) = Authorization::parse(&text) {
            prop_assert!(text.contains(read.serial) && !read.nonce.is_empty());
        }
    }

    #[test]
    fn any_target_is_read_or_refused(path in near(TARGET)) {
        let _ = v3::find("GET", &path);
        let _ = target::query(Some(&path));
        let _ = target::variable("name", &path);
    }

    #[test]
    fn an_encoded_text_is_decoded(text in ".{0,20}") {
        let encoded: String = text.bytes().map(|byte| format!("%{byte:02x}")).collect();
        prop_assert_eq!(target::variable("name", &encoded).unwrap(), Value::String(text));
    }

    #[test]
    fn a_time_is_read_as_it_was_written(seconds in 0_i64..253_402_200_000) {
        prop_assert_eq!(parse_rfc3339(&rfc3339(seconds)), Some(seconds));
        prop_assert_eq!(parse_compact(&compact(seconds)), Some(seconds));
    }

    #[test]
    fn any_time_is_read_or_refused(text in near(TIME)) {
        let _ = parse_rfc3339(&text);
        let _ = parse_compact(&text);
    }

    #[test]
    fn any_body_of_any_operation_is_taken_or_refused(
        which: prop::sample::Index,
        body in json_near_an_example(),
    ) {
        let all: Vec<_> = catalogue::operations().collect();
        let (method, path) = *which.get(&all);
        let operation = catalogue::get(method, path).unwrap();
        let Some(schema) = &operation.body else { return Ok(()) };
        let mut body = body.as_object().cloned().unwrap_or_default();
        // An example of the operation itself, with its values replaced by arbitrary ones.
        if let Some(Value::Object(sample)) = &operation.sample {
            let values: Vec<Value> = body.values_mut().map(Value::take).collect();
            body.clear();
            for (name, value) in sample.keys().cloned().zip(values) {
                body.insert(name, value);
            }
        }
        let taken = catalogue::check_body(&body, schema).is_ok();
        let request = Request { body: Some(body.clone().into()), ..Request::default() };
        let scene = Scene { is_v2: operation.v2, is_whole: true, ..Scene::default() };
        if let Some(result) = &operation.result {
            let _ = catalogue::make(&operation.result_document, result, &request, &scene, &|_| None);
        }
        // `null` is never accepted.
        prop_assert!(!taken || !body.values().any(Value::is_null));
    }
}

//! v2 answers that have a valid `sign` but are refused: documents rewritten without the key, and documents that
//! do not say whether the call succeeded.

use http::Response;
use md5::{Digest, Md5};
use serde_json::{Value, json};
use wechatpay_sdk::{Answer, Delivery, Error, ErrorKind, FailedCheck, Retry};

use crate::platform::Platform;

/// How the platform's samples of this operation look.
const QUERIED: [(&str, &str); 13] = [
    ("appid", "wx8888888888888888"),
    ("attach", "table 7"),
    ("bank_type", "CFT"),
    ("cash_fee", "1"),
    ("fee_type", "CNY"),
    ("mch_id", "1900000109"),
    ("nonce_str", "5K8264ILTKCH16CQ2502SI8ZNMTM67VS"),
    ("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ("out_trade_no", "1217752501201407033233368018"),
    ("result_code", "SUCCESS"),
    ("return_code", "SUCCESS"),
    ("total_fee", "1"),
    ("trade_state", "SUCCESS"),
];

/// The text that is signed, of members in their order.
fn text(members: &[(&str, &str)]) -> String {
    let parts: Vec<_> = members.iter().map(|(name, value)| format!("{name}={value}")).collect();
    parts.join("&")
}

/// The element of a member, in each way that XML has for an ampersand.
fn element(name: &str, value: &str, way: usize) -> String {
    let value = match way {
        0 => value.replace('&', "&amp;").replace('<', "&lt;"),
        1 => value.replace('&', "&#38;"),
        2 => format!("<![CDATA[{value}]]>"),
        _ => value.replace('&', "<!-- --><![CDATA[&]]>"),
    };
    format!("<{name}>{value}</{name}>")
}

/// The answer of `path` to these members, under the signature of `text`.
fn ask(
    platform: &Platform,
    path: &'static str,
    members: &[(&str, &str)],
    text: &str,
    way: usize,
) -> Result<Answer, Error> {
    let key = platform.credentials().api_v2_key();
    let digest = Md5::digest(format!("{text}&key={key}"));
    let sign: String = digest.iter().map(|byte| format!("{byte:02X}")).collect();
    let elements: String = members.iter().map(|(name, value)| element(name, value, way)).collect();
    let xml = format!("<xml>{elements}<sign>{sign}</sign></xml>");
    platform.simulator.alter(move |_, _| Response::new(xml.clone().into()));
    let order = json!({"out_trade_no": "1217752501201407033233368018"});
    platform.client.chain(path).post(order).retry(Retry::none()).wait()
}

fn query(platform: &Platform, members: &[(&str, &str)]) -> Result<Answer, Error> {
    ask(platform, "v2/pay/orderquery", members, &text(members), 0)
}

#[test]
fn a_member_within_its_neighbour_is_refused() {
    let platform = Platform::start();
    assert!(query(&platform, &QUERIED).unwrap().http().authenticated());
    let signed = text(&QUERIED);
    for at in 1..QUERIED.len() {
        let ((outer, value), (inner, inner_value)) = (QUERIED[at - 1], QUERIED[at]);
        let folded = format!("{value}&{inner}={inner_value}");
        let mut members = QUERIED.to_vec();
        members.splice(at - 1..=at, [(outer, folded.as_str())]);
        assert_eq!(text(&members), signed);
        for way in 0..4 {
            let error = ask(&platform, "v2/pay/orderquery", &members, &signed, way).unwrap_err();
            let is_ambiguous = matches!(error.failed_check(), Some(FailedCheck::Ambiguous { member, .. })
                if member == outer);
            assert!(is_ambiguous, "{outer} {inner} {way}: {error}");
            assert!(!error.authenticated() && error.delivery() == Delivery::NoEffect, "{error}");
        }
        let name = format!("{outer}={value}&{inner}");
        members.splice(at - 1..at, [(name.as_str(), inner_value)]);
        assert_eq!(text(&members), signed);
        let error = ask(&platform, "v2/pay/orderquery", &members, &signed, 0).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Answer, "{error}");
    }
    // A part of a merchant's text as a member, with what lies between in its value.
    let mut members = QUERIED.to_vec();
    members[1].1 = "table 7&openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
    let signed = text(&members);
    let between = signed.split_once("7&openid=").unwrap().1.split_once("&out_trade_no").unwrap().0;
    let mut split = QUERIED.to_vec();
    split.splice(2..8, [("openid", between)]);
    assert_eq!(text(&split), signed);
    let error = ask(&platform, "v2/pay/orderquery", &split, &signed, 0).unwrap_err();
    assert!(matches!(error.failed_check(), Some(FailedCheck::Ambiguous { .. })), "{error}");
}

#[test]
fn a_merchants_own_text_arrives() {
    let platform = Platform::start();
    for attach in [
        "a=1&b=2",
        "&",
        "uid=1&openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "x&trade_state=NOTPAY&sign=1",
        "1\n2 <3>; \"4\" &amp;",
    ] {
        let mut members = QUERIED.to_vec();
        members[1].1 = attach;
        for way in [0, 2] {
            let answer = ask(&platform, "v2/pay/orderquery", &members, &text(&members), way);
            let answer: Value = answer.unwrap().json().unwrap();
            assert_eq!(answer["attach"], attach);
        }
    }
}

/// The failure of a payment by code is signed. Its `result_code` could be hidden.
#[test]
fn an_answer_that_does_not_say_whether_it_succeeded_is_no_success() {
    let platform = Platform::start();
    let failed = [
        ("appid", "wx8888888888888888"),
        ("err_code", "NOTENOUGH"),
        ("mch_id", "1900000109"),
        ("nonce_str", "n"),
        ("return_code", "SUCCESS"),
    ];
    // Signed without `result_code`, which the platform would not do.
    let with_code = ask(&platform, "v2/pay/micropay", &failed, &text(&failed), 0).unwrap_err();
    assert_eq!((with_code.kind(), with_code.code()), (ErrorKind::Api, Some("NOTENOUGH")));
    assert_eq!(with_code.delivery(), Delivery::Unknown, "{with_code}");
    let bare: Vec<_> = failed.into_iter().filter(|(name, _)| *name != "err_code").collect();
    let error = ask(&platform, "v2/pay/micropay", &bare, &text(&bare), 0).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Answer, Delivery::Unknown));
    assert!(error.to_string().contains("no `result_code`"), "{error}");
    // The catalogue knows no `result_code` of the first, and nothing of the second.
    for path in ["v2/pay/queryexchagerate", "v2/in/no/catalogue"] {
        assert!(ask(&platform, path, &bare, &text(&bare), 0).is_ok(), "{path}");
        assert!(ask(&platform, path, &failed, &text(&failed), 0).is_err(), "{path}");
    }
    // Hidden in the text that is signed.
    let hidden = [
        ("appid", "wx8888888888888888&err_code=NOTENOUGH"),
        ("mch_id", "1900000109"),
        ("nonce_str", "n&result_code=FAIL"),
        ("return_code", "SUCCESS"),
    ];
    for path in ["v2/pay/micropay", "v2/in/no/catalogue"] {
        let error = ask(&platform, path, &hidden, &text(&hidden), 0).unwrap_err();
        assert_eq!(error.delivery(), Delivery::Unknown, "{error}");
        assert!(!error.authenticated());
    }
}

#[test]
fn a_document_with_two_readings_is_no_refusal_and_no_unsigned_success() {
    let platform = Platform::start();
    let refused = [
        ("err_code", "NOTENOUGH"),
        ("nonce_str", "n"),
        ("result_code", "FAIL"),
        ("return_code", "SUCCESS"),
    ];
    let refund = "v2/secapi/pay/refund";
    let error = ask(&platform, refund, &refused, &text(&refused), 0).unwrap_err();
    assert_eq!(error.delivery(), Delivery::NoEffect, "{error}");
    let mut folded = refused;
    folded[1].1 = "n&refund_id=50000000382019052709732678859";
    let error = ask(&platform, refund, &folded, &text(&folded), 0).unwrap_err();
    assert_eq!((error.code(), error.delivery()), (Some("NOTENOUGH"), Delivery::Unknown));
    // Answers of this operation need no `sign`. If there is one, it must be valid.
    let mut success = refused;
    success[0] = ("mch_id", "1900000109");
    success[2].1 = "SUCCESS";
    let red_packet = "v2/mmpaymkttransfers/sendredpack";
    assert!(ask(&platform, red_packet, &success, &text(&success), 0).is_ok());
    success[0].1 = "1900000109&mch_billno=1";
    let error = ask(&platform, red_packet, &success, &text(&success), 0).unwrap_err();
    assert!(matches!(error.failed_check(), Some(FailedCheck::Ambiguous { .. })), "{error}");
}

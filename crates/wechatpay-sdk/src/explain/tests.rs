//! Compares the text that the platform read with the signed text, for each kind of difference.

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde_json::json;

use super::{Signed, decoded, explain};

const TARGET: &str = "/v3/pay/a%20b?mchid=1900000109&x=%E4%B8%80";
const BODY: &str =
    r#"{"description":"一杯茶 a/b","amount":{"total":100},"notify_url":"https://shop.example/n"}"#;

fn signed() -> Signed {
    let authorization = "WECHATPAY2-SHA256-RSA2048 mchid=\"1900000109\",nonce_str=\"NONCE\",\
                         signature=\"a+b/c==\",timestamp=\"1721639012\",serial_no=\"0A1B\"";
    Signed {
        method: Method::POST,
        target: TARGET.to_owned(),
        body: Bytes::from_static(BODY.as_bytes()),
        authorization: authorization.parse().unwrap(),
    }
}

/// The explanation, if the platform read these values and showed `cut` bytes of the body.
fn of(method: &str, target: &str, time: &str, nonce: &str, body: &str, cut: usize) -> String {
    let head = format!("{method}\n{target}\n{time}\n{nonce}\n");
    let shown = String::from_utf8_lossy(&body.as_bytes()[..cut.min(body.len())]).into_owned();
    let detail = json!({
        "detail": {"issue": "sign not match"}, "field": "signature", "location": "authorization",
        "sign_information": {
            "method": method, "url": target,
            "truncated_sign_message": format!("{head}{shown}\n"),
            "sign_message_length": head.len() + body.len() + 1,
        },
    });
    explain(&signed(), Some(&detail.to_string()), &HeaderMap::new()).unwrap()
}

fn of_target(target: &str) -> String {
    of("POST", target, "1721639012", "NONCE", BODY, 32)
}

fn of_body(body: &str) -> String {
    let text = of("POST", TARGET, "1721639012", "NONCE", body, 24);
    assert!(!text.contains("茶") && !text.contains("shop.example"), "{text}");
    text
}

#[test]
fn the_same_message_means_another_key() {
    // Cut off within a character, and not at all.
    for cut in [17, 24, 1000] {
        let text = of("POST", TARGET, "1721639012", "NONCE", BODY, cut);
        assert!(text.contains("the platform read what was signed"), "{text}");
        assert!(text.contains("certificate `0A1B`"), "{text}");
    }
}

#[test]
fn method_time_and_nonce() {
    for (text, expected) in [
        (
            of("PUT", TARGET, "1721639012", "NONCE", BODY, 24),
            "the method is `PUT`, but `POST` was signed",
        ),
        (
            of("POST", TARGET, "1721639013", "NONCE", BODY, 24),
            "the time is `1721639013`, but `1721639012` was signed",
        ),
        (
            of("POST", TARGET, "1721639012", "OTHER", BODY, 24),
            "the nonce is `OTHER`, but `NONCE` was signed",
        ),
    ] {
        assert_eq!(
            text,
            format!(
                "the request was changed on its way to the platform, by a proxy or a gateway: {expected}"
            )
        );
    }
    let all = of("PUT", "/x", "1", "2", "", 24);
    assert_eq!(all.matches(';').count(), 4, "{all}");
}

#[test]
fn path_and_query() {
    for (target, expected) in [
        (
            "/gateway/v3/pay/a%20b?mchid=1900000109&x=%E4%B8%80",
            "8 bytes were added before the path",
        ),
        ("/v3/pay/a+b?mchid=1900000109&x=%E4%B8%80", "the path is percent-encoded differently"),
        ("/v3/pax/a%20b?mchid=1900000109&x=%E4%B8%80", "the path differs from byte 6 on"),
        ("/v3/pay/a%20b", "the query is missing"),
        ("/v3/pay/a%20b?mchid=1900000109&x=一", "the query is percent-encoded differently"),
        ("/v3/pay/a%20b?x=%E4%B8%80&mchid=1900000109", "the query parameters are in another order"),
        ("/v3/pay/a%20b?mchid=1900000108&x=%E4%B8%80", "the query differs from byte 15 on"),
    ] {
        let text = of_target(target);
        assert!(text.ends_with(expected) || text.contains(expected), "{text}");
        assert!(!text.contains("1900000109"), "{text}");
    }
}

#[test]
fn only_two_digits_after_a_percent_sign_are_decoded() {
    assert_eq!(decoded("a%2Fb+%e4%B8%80"), "a/b 一".as_bytes());
    // A sign is not a digit, although Rust's integer parser accepts it.
    assert_eq!(decoded("%+1%zz%2%"), b"% 1%zz%2%");
}

#[test]
fn the_body() {
    let value: serde_json::Value = serde_json::from_str(BODY).unwrap();
    let reordered = serde_json::to_string(&value).unwrap();
    assert_ne!(reordered, BODY, "its members are sorted");
    let sorted = |body: &str| {
        // The signed body as a program that sorts would write it.
        let mut signed = signed();
        signed.body = Bytes::from(reordered.clone());
        let head = format!("POST\n{TARGET}\n1721639012\nNONCE\n");
        let detail = json!({"sign_information": {
            "method": "POST", "url": TARGET,
            "truncated_sign_message": format!("{head}{}\n", body.get(..11).unwrap()),
            "sign_message_length": head.len() + body.len() + 1,
        }});
        explain(&signed, Some(&detail.to_string()), &HeaderMap::new()).unwrap()
    };
    let python = r#"{"amount": {"total": 100}, "description": "一杯茶 a/b", "notify_url": "https://shop.example/n"}"#;
    let php = r#"{"amount":{"total":100},"description":"\u4e00\u676f\u8336 a\/b","notify_url":"https:\/\/shop.example\/n"}"#;
    for (text, expected) in [
        (of_body(""), "the body did not arrive (it has 0 bytes, but 92 were signed)"),
        (of_body(&format!("{BODY}\n")), "one more byte, probably an added line end"),
        (of_body(&reordered), "the body was parsed and serialised again, without white space"),
        (sorted(python), "parsed and serialised again, with white space"),
        (sorted(php), "with `\\u` instead of characters and `\\/` instead of `/`"),
        (sorted(&reordered.replace('/', "\\/")), "with `\\/` instead of `/`"),
    ] {
        assert!(text.contains(expected), "{text}\ndoes not contain: {expected}");
    }
    let other = |length| format!("{{\"description\":\"{}\"}}", "x".repeat(length));
    let text = of_body(&other(74));
    assert!(text.contains("has the same length but differs"), "{text}");
    let text = of_body(&other(80));
    assert!(text.contains("is a different one (it has 98 bytes, but 92 were signed)"), "{text}");
}

#[test]
fn without_an_explanation_the_clock_is_looked_at() {
    let date = |date: &str| {
        let mut headers = HeaderMap::new();
        headers.insert("date", date.parse().unwrap());
        explain(&signed(), None, &headers)
    };
    // 1721639012 is Mon, 22 Jul 2024 09:03:32 GMT.
    assert_eq!(date("Mon, 22 Jul 2024 09:08:32 GMT"), None);
    let behind = date("Mon, 22 Jul 2024 09:08:33 GMT").unwrap();
    assert!(behind.contains("is 301 s behind the platform's"), "{behind}");
    let ahead = date("Mon, 22 Jul 2024 08:58:31 GMT").unwrap();
    assert!(ahead.contains("is 301 s ahead of the platform's"), "{ahead}");
    for none in ["", "x", "Mon, 22 Jul 2024", "Mon, 22 Juli 2024 09:08:33 GMT"] {
        assert_eq!(date(none), None, "{none}");
    }
    for detail in ["", "{}", "null", r#"{"sign_information":{"method":1}}"#] {
        assert_eq!(explain(&signed(), Some(detail), &HeaderMap::new()), None, "{detail}");
    }
}

proptest::proptest! {
    /// No bytes of an answer make it panic.
    #[test]
    fn any_answer_is_read(
        method in ".{0,8}", url in ".{0,24}", message in "(?s).{0,64}", length in proptest::prelude::any::<usize>(),
    ) {
        let detail = json!({"sign_information": {
            "method": method, "url": url, "truncated_sign_message": message, "sign_message_length": length,
        }});
        let text = explain(&signed(), Some(&detail.to_string()), &HeaderMap::new()).unwrap();
        proptest::prop_assert!(!text.contains('\n'));
    }
}

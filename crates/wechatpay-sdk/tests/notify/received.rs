//! Notifications: which are accepted and which are refused, with the name, the log line and the answer of each
//! refusal.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Response};
use proptest::prelude::*;
use serde_json::{Value, json};
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::notify::{Received, Rejection, RejectionKind, Reply};
use wechatpay_sdk::{ApiV2Key, ApiV3Key, Client, Fen, MerchantPrivateKey};
use wechatpay_simulator::{PlatformKeys, Simulator};

use crate::log::logged;
use crate::sender::{self, MCHID, V2_KEY, V3_KEY, client, envelope, headers, now};

fn content() -> Value {
    json!({
        "mchid": MCHID, "appid": "wx8888888888888888", "out_trade_no": "order-1",
        "transaction_id": "1217752501201407033233368018", "trade_state": "SUCCESS",
        "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
        "amount": {"total": 100, "payer_total": 90, "currency": "CNY"}, "a_new_member": [1.50],
    })
}

fn receive(client: &Client, notification: &(HeaderMap, Vec<u8>)) -> Result<Received, Rejection> {
    client.notification(&notification.0, &notification.1).wait()
}

fn response(reply: Reply) -> Response<Bytes> {
    reply.into_response()
}

/// The notification is refused with this kind, one log line gives the reason, and the answer reports a failure.
/// None of them contains any content.
fn assert_refused(
    client: &Client,
    notification: &(HeaderMap, Vec<u8>),
    kind: RejectionKind,
    status: u16,
    why: &str,
) {
    let (result, log) = logged(|| receive(client, notification));
    let rejection = result.map(|received| format!("{received:?}")).unwrap_err();
    assert_eq!(rejection.kind(), kind, "{rejection}");
    assert!(rejection.to_string().contains(why), "{rejection}");
    assert_eq!(log.lines().count(), 1, "{log}");
    assert!(log.contains(why) && log.contains(&format!("{kind:?}")), "{log}");
    let reply = response(Reply::from(&rejection));
    assert_eq!(reply.status().as_u16(), status);
    let body = String::from_utf8(reply.body().to_vec()).unwrap();
    assert!(body.contains("FAIL") && !body.contains("SUCCESS"), "{body}");
    for text in [log, format!("{rejection:?} {rejection}"), body] {
        for secret in [V2_KEY, V3_KEY, "oUpF8uMuAJO", "order-1", "1217752501201407033233368018"] {
            assert!(!text.contains(secret), "{text}");
        }
    }
}

#[test]
fn a_notification_of_v3_comes_out_typed() {
    let (client, sent) = (client(), sender::v3("TRANSACTION.SUCCESS", &content()));
    let received = receive(&client, &sent).unwrap();
    assert_eq!(received.id(), Some("EV-2018022511223320873"));
    assert_eq!(received.create_time().unwrap().unix(), Some(1_432_099_775));
    assert_eq!((received.event(), received.summary()), ("TRANSACTION.SUCCESS", Some("支付成功")));
    assert!(received.is_signed() && !received.is_v2());
    let Notification::TransactionSuccess(paid) = received.notification() else {
        panic!("{received:?}")
    };
    assert_eq!(paid.out_trade_no.as_deref(), Some("order-1"));
    let amount = paid.amount.as_ref().unwrap();
    assert_eq!((amount.payer_total, amount.currency.as_deref()), (Some(Fen::new(90)), Some("CNY")));
    assert_eq!(received.json::<Value>().unwrap(), content());
    assert_eq!(received.plain(), content().to_string().as_bytes());
    // 204 without a body, or a failure that the platform sends again.
    let reply = response(received.accept());
    assert_eq!((reply.status().as_u16(), reply.body().len()), (204, 0));
    let reply = response(received.refuse("no stock"));
    assert_eq!(reply.status().as_u16(), 500);
    assert_eq!(reply.headers()["content-type"], "application/json");
    let body: Value = serde_json::from_slice(reply.body()).unwrap();
    assert_eq!(body, json!({"code": "FAIL", "message": "no stock"}));
}

#[tokio::test]
async fn awaiting_is_the_same() {
    let (headers, body) = sender::v3("REFUND.SUCCESS", &json!({"refund_status": "SUCCESS"}));
    let client = client();
    let received = client.notification(&headers, &body).await.unwrap();
    assert!(matches!(received.notification(), Notification::RefundSuccess(_)));
}

#[test]
fn an_unknown_event_keeps_its_content() {
    let received = receive(&client(), &sender::v3("SOMETHING.NEW", &content())).unwrap();
    let Notification::Unknown { event, content: raw } = received.notification() else {
        panic!("{received:?}")
    };
    assert_eq!((event.as_str(), raw.as_value()), ("SOMETHING.NEW", &content()));
    // Without the members that are for people.
    let mut bare = envelope("REFUND.SUCCESS", b"{}");
    let members = bare.as_object_mut().unwrap();
    for name in ["id", "create_time", "summary", "resource_type"] {
        members.remove(name);
    }
    let body = bare.to_string().into_bytes();
    let received = receive(&client(), &(headers(&body, now()), body)).unwrap();
    assert_eq!((received.id(), received.event()), (None, "REFUND.SUCCESS"));
}

#[test]
fn what_is_not_proven_to_be_the_platforms_is_refused() {
    let client = client();
    let sent = sender::v3("TRANSACTION.SUCCESS", &content());
    let (good, body) = sent.clone();
    let with = |name: &'static str, value: &str| {
        let mut headers = good.clone();
        headers.insert(name, HeaderValue::from_str(value).unwrap());
        (headers, body.clone())
    };
    for name in
        ["wechatpay-timestamp", "wechatpay-nonce", "wechatpay-signature", "wechatpay-serial"]
    {
        let mut headers = good.clone();
        headers.remove(name);
        let sent = (headers, body.clone());
        assert_refused(&client, &sent, RejectionKind::Unsigned, 401, "it has no `Wechatpay-");
    }
    let mut twice = good.clone();
    twice.append("wechatpay-serial", HeaderValue::from_static("F00D"));
    let twice = (twice, body.clone());
    assert_refused(&client, &twice, RejectionKind::Unsigned, 401, "several `Wechatpay-Serial`");
    let no_base64 = with("wechatpay-signature", "not base64");
    assert_refused(&client, &no_base64, RejectionKind::Unsigned, 401, "not base64");
    for probe in ["WECHATPAY/SIGNTEST/abc", "WECHATPAY/SIGNTEST/Zm9v????"] {
        let probe = with("wechatpay-signature", probe);
        assert_refused(&client, &probe, RejectionKind::Probe, 401, "a probe of the platform");
    }
    let unknown = with("wechatpay-serial", "PUB_KEY_ID_F00D");
    assert_refused(&client, &unknown, RejectionKind::UnknownKey, 401, "the key `PUB_KEY_ID_F00D`");
    for seconds in [-301 - 60, 301 + 60] {
        let stale = (headers(&body, now() + seconds), body.clone());
        assert_refused(&client, &stale, RejectionKind::Clock, 401, "check the clock");
    }
    // Signed, and for another body.
    let mut other = body.clone();
    let place = other.len() / 2;
    other[place] ^= 1;
    let other = (good.clone(), other);
    assert_refused(&client, &other, RejectionKind::WrongSignature, 401, "under the key");
}

#[test]
fn a_body_that_was_written_again_is_told_apart() {
    let (good, body) = sender::v3("TRANSACTION.SUCCESS", &content());
    let value: Value = serde_json::from_slice(&body).unwrap();
    let pretty = serde_json::to_vec_pretty(&value).unwrap();
    let escaped = String::from_utf8(body.clone()).unwrap().replace('支', "\\u652f").into_bytes();
    let longer = [body.as_slice(), b"\n"].concat();
    for written in [pretty, escaped, longer] {
        let sent = (good.clone(), written);
        let why = "parsed the body and wrote it again";
        assert_refused(&client(), &sent, RejectionKind::Reserialised, 401, why);
    }
}

#[test]
fn what_does_not_open_is_refused() {
    let sent = sender::v3("TRANSACTION.SUCCESS", &content());
    let other = ApiV3Key::new("another-key-of-32-bytes-of-ascii").unwrap();
    let client_with = |key| sender::builder().api_v3_key(key).build().unwrap();
    let why = "the client's APIv3 key is not the merchant's";
    assert_refused(&client_with(other), &sent, RejectionKind::WrongKey, 500, why);
    let signed = |body: &[u8]| (headers(body, now()), body.to_vec());
    for (body, why) in [
        ("{}", "not JSON with an encrypted `resource`"),
        ("[1,2]", "not JSON"),
        ("order-1", "not JSON"),
        (r#"{"resource":{"nonce":1,"ciphertext":"x"}}"#, "not JSON"),
        (
            r#"{"resource":{"algorithm":"AEAD_SM4_GCM","nonce":"","ciphertext":""}}"#,
            "`AEAD_SM4_GCM`",
        ),
    ] {
        assert_refused(&client(), &signed(body.as_bytes()), RejectionKind::Form, 400, why);
    }
    let no_json = envelope("TRANSACTION.SUCCESS", b"order-1").to_string();
    assert_refused(&client(), &signed(no_json.as_bytes()), RejectionKind::Form, 400, "content is");
}

#[test]
fn size_is_bounded_to_both_sides() {
    let headers = headers(b"", now());
    let of = |length: usize| (headers.clone(), vec![b'x'; length]);
    let client = client();
    assert_refused(&client, &of(0), RejectionKind::Form, 400, "no body");
    assert_refused(&client, &of(1_000_000), RejectionKind::WrongSignature, 401, "its signature");
    assert_refused(&client, &of(1 << 20), RejectionKind::WrongSignature, 401, "its signature");
    assert_refused(&client, &of((1 << 20) + 1), RejectionKind::TooLarge, 413, "longer than");
}

/// A client without any platform key fetches the certificate that the first
/// notification is signed with, and then knows it.
#[test]
fn a_notification_brings_the_certificate_that_it_is_signed_with() {
    let simulator = Simulator::builder().platform_keys(PlatformKeys::Certificate).start_blocking();
    let simulator = simulator.unwrap();
    let credentials = simulator.credentials();
    let client = Client::builder()
        .mchid(credentials.mchid())
        .certificate_serial(credentials.certificate_serial())
        .private_key(MerchantPrivateKey::from_pem(credentials.private_key()).unwrap())
        .api_v3_key(ApiV3Key::new(credentials.api_v3_key()).unwrap())
        .base_url(simulator.base_url())
        .build()
        .unwrap();
    let mut envelope = envelope("REFUND.SUCCESS", b"");
    envelope["resource"]["ciphertext"] =
        sender::seal(credentials.api_v3_key(), "transaction", b"{}").into();
    let body = envelope.to_string().into_bytes();
    let mut headers = headers(&body, now());
    let time = headers["wechatpay-timestamp"].to_str().unwrap().to_owned();
    let nonce = headers["wechatpay-nonce"].to_str().unwrap().to_owned();
    let signature = simulator.sign_with(&time, &nonce, &body);
    headers.insert("wechatpay-signature", signature.parse().unwrap());
    let serial = credentials.platform_certificate_serial();
    headers.insert("wechatpay-serial", serial.parse().unwrap());
    for _ in 0..2 {
        let received = client.notification(&headers, &body).wait().unwrap();
        assert_eq!(received.event(), "REFUND.SUCCESS");
        assert_eq!(simulator.request_count(), 1);
    }
}

#[test]
fn a_client_without_the_key_says_so() {
    let bare = sender::without_api_keys().build().unwrap();
    let v3 = sender::v3("TRANSACTION.SUCCESS", &content());
    assert_refused(
        &bare,
        &v3,
        RejectionKind::MissingKey,
        500,
        "APIv3 key, but the client has none",
    );
    let v2 = (HeaderMap::new(), sender::v2(&PAID));
    assert_refused(&bare, &v2, RejectionKind::MissingKey, 500, "no APIv2 key");
}

const PAID: [(&str, &str); 10] = [
    ("appid", "wx8888888888888888"),
    ("mch_id", MCHID),
    ("nonce_str", "5K8264ILTKCH16CQ2502SI8ZNMTM67VS"),
    ("return_code", "SUCCESS"),
    ("result_code", "SUCCESS"),
    ("out_trade_no", "order-1"),
    ("transaction_id", "1217752501201407033233368018"),
    ("total_fee", "100"),
    ("attach", ""),
    ("coupon_id_0", "10000"),
];

fn v2(members: &[(&str, &str)]) -> (HeaderMap, Vec<u8>) {
    (HeaderMap::new(), sender::v2(members))
}

#[test]
fn a_notification_of_v2_comes_out_typed_whatever_signs_it() {
    let hmac = [PAID.as_slice(), &[("sign_type", "HMAC-SHA256")]].concat();
    let md5 = [PAID.as_slice(), &[("sign_type", "MD5")]].concat();
    let silent = sender::signed_v2(&PAID, true);
    for body in [sender::v2(&PAID), sender::v2(&hmac), sender::v2(&md5), silent] {
        let received = receive(&client(), &(HeaderMap::new(), body)).unwrap();
        assert!(received.is_v2() && received.is_signed());
        assert_eq!((received.id(), received.event()), (None, "transaction-success"));
        let Notification::V2TransactionSuccess(paid) = received.notification() else {
            panic!("{received:?}")
        };
        assert_eq!(paid.out_trade_no.as_deref(), Some("order-1"));
        assert_eq!(received.json::<Value>().unwrap()["total_fee"], "100");
        let reply = response(received.accept());
        assert_eq!(reply.status().as_u16(), 200);
        assert_eq!(reply.headers()["content-type"], "text/xml");
        assert_eq!(
            reply.body(),
            "<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>"
        );
        let reply = response(received.refuse("a <b> & \u{0}"));
        assert_eq!(
            reply.body(),
            "<xml><return_code>FAIL</return_code><return_msg>a &lt;b&gt; &amp; </return_msg></xml>"
        );
    }
}

#[test]
fn a_notification_of_v2_that_is_changed_or_unsigned_is_refused() {
    let client = client();
    let good = String::from_utf8(sender::v2(&PAID)).unwrap();
    let refused = |xml: String, kind, status, why| {
        assert_refused(&client, &(HeaderMap::new(), xml.into_bytes()), kind, status, why);
    };
    let wrong = |xml| refused(xml, RejectionKind::WrongSignature, 401, "`sign` does not match");
    wrong(good.replace("[100]", "[1]"));
    wrong(good.replace("</xml>", "<a_new_member>1</a_new_member></xml>"));
    wrong(good.replace("</xml>", "<list><item>1</item></list></xml>"));
    wrong(good.replace("</xml>", "<sign_type>HMAC-SHA256</sign_type></xml>"));
    wrong(good.replace("</xml>", "<sign_type>NONE</sign_type></xml>"));
    let named = [PAID.as_slice(), &[("sign_type", "MD5")]].concat();
    wrong(String::from_utf8(sender::signed_v2(&named, true)).unwrap());
    let sign = good.split("<sign>").nth(1).unwrap();
    let sign = sign.split("</sign>").next().unwrap().trim_start_matches("<![CDATA[");
    wrong(good.replace(sign.trim_end_matches("]]>"), &"0".repeat(64)));
    let unsigned = |xml| refused(xml, RejectionKind::Unsigned, 401, "no `sign`");
    unsigned(good.replace(sign.trim_end_matches("]]>"), ""));
    unsigned(String::from_utf8(sender::xml(&PAID)).unwrap());
    let form = |xml| refused(xml, RejectionKind::Form, 400, "it is not valid XML");
    form(good.replace("</xml>", "<total_fee>1</total_fee></xml>"));
    form(format!("<!DOCTYPE xml>{good}"));
    // What it is called does not fill the log, nor write to a terminal.
    let long = format!("<a\u{1b}[31m{0}/><a\u{1b}[31m{0}/>", "a".repeat(1000));
    let sent = (HeaderMap::new(), format!("<xml>{long}</xml>").into_bytes());
    let (rejection, log) = logged(|| receive(&client, &sent).unwrap_err());
    assert_eq!(rejection.kind(), RejectionKind::Form);
    assert!(log.len() < 400 && !log.contains('\u{1b}'), "{log}");
    form("<".to_owned());
    // Signed under another APIv2 key.
    let other = ApiV2Key::new("another-key-of-32-bytes-of-ascii").unwrap();
    let other = sender::builder().api_v2_key(other).build().unwrap();
    let sent = (HeaderMap::new(), good.into_bytes());
    assert_refused(&other, &sent, RejectionKind::WrongSignature, 401, "check the APIv2 key");
}

/// By `openssl`.
const REQ_INFO: &str = include_str!("../vectors/req_info.ciphertext");

fn refund(req_info: &str, more: &[(&str, &str)]) -> (HeaderMap, Vec<u8>) {
    let members = [
        ("return_code", "SUCCESS"),
        ("appid", "wx8888888888888888"),
        ("mch_id", MCHID),
        ("nonce_str", "a"),
        ("req_info", req_info.trim_end()),
    ];
    (HeaderMap::new(), sender::xml(&[members.as_slice(), more].concat()))
}

/// Sent to a v3 endpoint, where it comes without signature headers.
#[test]
fn the_refund_notification_of_v2_is_decrypted_and_marked_unsigned() {
    let (first, second) = REQ_INFO.split_at(76);
    for req_info in [REQ_INFO.to_owned(), format!("{first}\n{second}")] {
        let received = receive(&client(), &refund(&req_info, &[])).unwrap();
        assert!(received.is_v2() && !received.is_signed());
        assert_eq!(received.event(), "refund-processed");
        let Notification::V2RefundProcessed(refund) = received.notification() else {
            panic!("{received:?}")
        };
        let inner = refund.req_info.as_ref().unwrap();
        assert_eq!(inner.refund_id.as_deref(), Some("50000408942018111907145868882"));
        assert_eq!(inner.refund_recv_accout.as_deref(), Some("支付用户零钱"));
        assert_eq!(received.json::<Value>().unwrap()["req_info"]["refund_fee"], "3960");
        assert_eq!(response(received.accept()).status().as_u16(), 200);
    }
}

#[test]
fn a_refund_notification_that_does_not_decrypt_to_a_refund_is_refused() {
    let why = "cannot be decrypted to a refund";
    let refused = |sent: &_| assert_refused(&client(), sent, RejectionKind::WrongKey, 500, why);
    let refund_xml = include_bytes!("../vectors/req_info.xml");
    refused(&refund(&sender::req_info("another-key-of-32-bytes-of-ascii", refund_xml), &[]));
    refused(&refund("not base64!", &[]));
    refused(&refund("AAAA", &[]));
    for plain in ["order-1", "<root></root>", "<root><refund_id>1</refund_id></root>"] {
        refused(&refund(&sender::req_info(V2_KEY, plain.as_bytes()), &[]));
    }
    // A signature is not demanded, and one that is there has to be right; and
    // no other event goes without one for having a `req_info`.
    for more in [("sign", "00"), ("event_type", "TRANSACTION.SUCCESS")] {
        let rejection = receive(&client(), &refund(REQ_INFO, &[more])).unwrap_err();
        let kinds = [RejectionKind::WrongSignature, RejectionKind::Unsigned];
        assert!(kinds.contains(&rejection.kind()), "{rejection}");
    }
}

#[test]
fn an_event_of_v2_is_decrypted_in_its_place() {
    let ciphertext = sender::seal(V3_KEY, "event", r#"{"state":"USER_ACCEPTED"}"#.as_bytes());
    let members = [
        ("mch_id", MCHID),
        ("algorithm", "HMAC-SHA256"),
        ("event_id", "123e4567"),
        ("event_create_time", "20190101000000"),
        ("event_type", "CHECK.SUCCESS"),
        ("event_algorithm", "AEAD_AES_256_GCM"),
        ("event_nonce", "fdasflkja484"),
        ("event_associated_data", "event"),
        ("event_ciphertext", &ciphertext),
    ];
    let received = receive(&client(), &v2(&members)).unwrap();
    assert_eq!((received.id(), received.event()), (Some("123e4567"), "CHECK.SUCCESS"));
    assert_eq!(received.create_time().unwrap().as_str(), "20190101000000");
    let Notification::V2EventCheckSuccess(check) = received.notification() else {
        panic!("{received:?}")
    };
    assert_eq!(check.event_ciphertext.as_ref().unwrap().state.as_deref(), Some("USER_ACCEPTED"));
    let mut other = members;
    other[6].1 = "fdasflkja485";
    let why = "the client's APIv3 key";
    assert_refused(&client(), &v2(&other), RejectionKind::WrongKey, 500, why);
}

proptest! {
    /// No bytes cause a panic, and none are accepted.
    #[test]
    fn nothing_else_is_believed(
        body in prop::collection::vec(any::<u8>(), 0..200),
        header in prop::collection::vec(any::<u8>(), 0..40),
        which in 0_usize..5,
        xml in "(<|>|/|xml|sign|req_info|return_code|\\[CDATA\\[|!|\\]\\]|=|A){0,30}",
    ) {
        let client = shared();
        let mut headers = headers(&body, now());
        let name = ["timestamp", "nonce", "signature", "serial", "signature-type"][which];
        if let Ok(value) = HeaderValue::from_bytes(&header) {
            let name: http::HeaderName = format!("wechatpay-{name}").parse().unwrap();
            headers.insert(name, value);
        }
        prop_assert!(client.notification(&headers, &body).wait().is_err());
        prop_assert!(client.notification(&HeaderMap::new(), xml.as_bytes()).wait().is_err());
        let nested = format!("<xml><return_code>SUCCESS</return_code><req_info>{xml}</req_info></xml>");
        prop_assert!(client.notification(&headers, nested.as_bytes()).wait().is_err());
    }

    /// Signed content never causes a panic, whatever it holds.
    #[test]
    fn no_signed_content_panics(plain in prop::collection::vec(any::<u8>(), 0..100), json in any::<String>()) {
        let client = shared();
        let content = json!({"amount": json, "payer": [json], "out_trade_no": {"a": json}});
        for plain in [plain, content.to_string().into_bytes()] {
            let body = envelope("TRANSACTION.SUCCESS", &plain).to_string().into_bytes();
            let _ = client.notification(&headers(&body, now()), &body).wait();
        }
    }
}

fn shared() -> Client {
    static CLIENT: std::sync::OnceLock<Client> = std::sync::OnceLock::new();
    CLIENT.get_or_init(client).clone()
}

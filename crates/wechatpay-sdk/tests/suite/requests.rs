//! The requests that the client sends, and those that it refuses to send.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wechatpay_sdk::{Call, Delivery, ErrorKind, Sensitive};

use crate::platform::{Platform, builder, without_platform_keys};

/// The text of the error that refuses a call; nothing was sent.
fn refused(platform: &Platform, call: Call) -> String {
    let before = platform.simulator.request_count();
    let error = call.wait().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Request | ErrorKind::Configuration), "{error}");
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert!(!error.may_have_taken_effect());
    assert_eq!(platform.simulator.request_count(), before);
    error.to_string()
}

#[test]
fn what_the_platform_would_refuse_is_not_sent() {
    let platform = Platform::start();
    let client = &platform.client;
    let post = |body: Value| client.chain("v3/new/things").post(body);
    let v2 = |body: Value| client.chain("v2/new/things").post(body);
    let cases = [
        (post(json!({"reason": "great 🎉"})), "`reason` has `🎉` (U+1F389)"),
        (post(json!({"amount": {"total": null}})), "`amount.total` is `null`"),
        (post(json!("text")), "is not a JSON object"),
        (client.chain("v3/a").get().query([("name", "😀")]), "`name` has `😀` (U+1F600)"),
        (
            post(json!({"name": 1})).encrypt(&["name"]),
            "`name` that must be encrypted but is not a string",
        ),
        (post(json!({})).encrypt(&["a.b"]), "no member `a.b`, which must be encrypted"),
        (
            post(json!({"name": "x".repeat(215)})).encrypt(&["name"]),
            "`name`, which has 215 bytes, but at most 214",
        ),
        (post(json!({})).header("Authorization", "x"), "`Authorization` is set by the client"),
        (post(json!({})).header("X-Y", "a\nb"), "a value that is not allowed"),
        (post(json!({})).query(["a"]), "the query is not a list of pairs"),
        (post(json!({})).base_url("https://evil.example"), "neither a configured base URL"),
        (v2(json!({"detail": {"a": 1}})), "list or an object as its member `detail`"),
        (v2(json!({"a b": "1"})), "whose name is not allowed in XML: `a b`"),
        (v2(json!({"a": "\u{1}"})), "U+0001 in its member `a`"),
        (v2(json!({"a": null})), "`null` as its member `a`"),
        (v2(json!({"sign": "1"})), "which the client adds itself"),
        (v2(json!({"sign_type": "SHA1"})), "`sign_type` `SHA1`"),
        (v2(json!({"a": "1"})).encrypt(&["a"]), "encrypt the members yourself"),
        (v2(json!({"a": Sensitive::new("x")})), "no platform key to encrypt it with"),
        (client.chain("pay/orderquery").get(), "does not begin with `v3/`, `v2/` or `brand/`"),
        (client.chain("v3/a/{b}").get(), "variable `b` of `/v3/a/{b}` is not bound"),
        (client.chain("v3/a").bind("b", "1").get(), "has no path variable `b`"),
        (client.chain("v3/a/{b}").bind("b", "").get(), "variable `b` is empty"),
        (client.chain("v3/a/{b}").bind("b", "..").get(), "reads as a directory"),
        (client.chain("v3/a?b=c").get(), "use `.query(…)`"),
    ];
    for (call, why) in cases {
        let text = refused(&platform, call);
        assert!(text.contains(why), "{text}");
    }
}

#[test]
fn a_missing_required_member_is_named() {
    use wechatpay_sdk::v3::refund::domestic::refunds::refund_id::apply_abnormal_refund::post;
    let platform = Platform::start();
    let request = post::Request::new().out_refund_no("1");
    let refunds = platform.client.v3().refund().domestic().refunds();
    let error = refunds.refund_id("1").apply_abnormal_refund().post(request).wait().unwrap_err();
    assert!(error.to_string().contains("`type` is required and missing"), "{error}");
    assert_eq!(platform.simulator.request_count(), 0);
}

#[test]
fn a_client_that_could_not_verify_does_not_send() {
    let platform = Platform::start();
    let keyless = without_platform_keys(&platform.simulator).fetch_certificates(false);
    let keyless = keyless.build().unwrap();
    let text = refused(&platform, keyless.chain("v3/certificates").get());
    assert!(text.contains("could not verify the answer"), "{text}");
    // The answers of this operation are never signed, but the rule still applies.
    refused(&platform, keyless.chain("v3/billdownload/file").get());
    let v3_only = {
        use wechatpay_sdk::{Client, MerchantPrivateKey};
        let credentials = platform.credentials();
        let builder = Client::builder()
            .mchid(credentials.mchid())
            .certificate_serial(credentials.certificate_serial())
            .private_key(MerchantPrivateKey::from_pem(credentials.private_key()).unwrap())
            .platform_public_key(crate::platform::public_key(credentials))
            .base_url(platform.simulator.base_url());
        builder.build().unwrap()
    };
    let text = refused(&platform, v3_only.chain("v2/pay/orderquery").post(json!({})));
    assert!(text.contains("APIv2 key"), "{text}");
    let v2_only = {
        use wechatpay_sdk::{ApiV2Key, Client};
        let key = ApiV2Key::new(platform.credentials().api_v2_key()).unwrap();
        let builder = Client::builder().mchid(platform.credentials().mchid()).api_v2_key(key);
        builder.base_url(platform.simulator.base_url()).build().unwrap()
    };
    let text = refused(&platform, v2_only.chain("v3/certificates").get());
    assert!(text.contains("API private key"), "{text}");
    let text = refused(
        &platform,
        v2_only.chain("v2/secapi/pay/refund").post(json!({"out_trade_no": "1"})),
    );
    assert!(text.contains("`ClientCertificate`"), "{text}");
}

#[test]
fn a_request_has_what_the_platform_asks_for() {
    let platform = Platform::start();
    let client = builder(&platform.simulator).user_agent("shop/1.0").build().unwrap();
    let path = client.chain("v3/pay/transactions/id/{transaction_id}");
    let call = path.bind("transaction_id", "a/b?c%d 中").get();
    let call = call.query([("mchid", "1"), ("note", "a&b=c +中")]);
    call.header("Wechatpay-Negative-Test", "REFUND").wait().unwrap_err();
    let sent = platform.simulator.requests().pop().unwrap();
    assert_eq!(
        sent.target,
        "/v3/pay/transactions/id/a%2Fb%3Fc%25d%20%E4%B8%AD?mchid=1&note=a%26b%3Dc%20%2B%E4%B8%AD"
    );
    assert_eq!(sent.headers["accept"], "application/json");
    assert_eq!(sent.headers["wechatpay-negative-test"], "REFUND");
    assert_eq!(sent.headers["wechatpay-serial"], platform.credentials().public_key_id());
    let agent = sent.headers["user-agent"].to_str().unwrap();
    assert_eq!(agent, concat!("shop/1.0 wechatpay-sdk/", env!("CARGO_PKG_VERSION"), " (Rust)"));
    assert!(!sent.headers.contains_key("content-type"));
    let authorization = sent.headers["authorization"].to_str().unwrap();
    let credentials = platform.credentials();
    let beginning =
        format!("WECHATPAY2-SHA256-RSA2048 mchid=\"{}\",nonce_str=\"", credentials.mchid());
    assert!(authorization.starts_with(&beginning));
    let end = format!(",serial_no=\"{}\"", credentials.certificate_serial());
    assert!(authorization.ends_with(&end));
}

#[test]
fn hosts_of_their_own_keep_what_stands_before_the_path() {
    let platform = Platform::start();
    platform.client.chain("v3/statements").get().wait().unwrap_err();
    platform.client.chain("v3/customs/orders").get().wait().unwrap_err();
    let targets: Vec<_> = platform.simulator.requests().into_iter().map(|r| r.target).collect();
    assert_eq!(targets, ["/hk/v3/statements", "/global/v3/customs/orders"]);
}

#[test]
fn sensitive_members_of_any_struct_are_encrypted() {
    #[derive(Serialize, Deserialize)]
    struct Body {
        echo_message: String,
        encrypted_echo_message: Sensitive,
        notify_url: String,
    }
    let platform = Platform::start();
    let body = Body {
        echo_message: "hello".into(),
        encrypted_echo_message: "张三 6225760008219524".into(),
        notify_url: "https://merchant.example/notify".into(),
    };
    // A stored request can be read again.
    let stored = serde_json::to_string(&body).unwrap();
    let stored: Body = serde_json::from_str(&stored).unwrap();
    assert_eq!(stored.encrypted_echo_message.expose(), "张三 6225760008219524");
    // Only the platform can read it.
    let by_hand = json!({
        "echo_message": "hello", "encrypted_echo_message": Sensitive::new("张三"),
        "notify_url": "https://merchant.example/notify",
    });
    let echo = || platform.client.chain("v3/security/echo");
    for call in [echo().post(&body), echo().post(by_hand)] {
        assert!(call.wait().unwrap().http().authenticated());
        let sent = platform.simulator.requests().pop().unwrap();
        let sent: Value = serde_json::from_slice(&sent.body).unwrap();
        let ciphertext = sent["encrypted_echo_message"].as_str().unwrap();
        assert_eq!(ciphertext.len(), 344, "base64 of 256 bytes");
        assert_eq!(sent["echo_message"], "hello");
    }
}

#[test]
fn sensitive_members_of_a_query_are_encrypted() {
    #[derive(Serialize)]
    struct Query {
        store_id: u32,
        mobile: Sensitive,
    }
    let platform = Platform::start();
    let path = platform.client.chain("v3/smartguide/guides");
    let query = Query { store_id: 1234, mobile: "13800000000".into() };
    path.get().query(query).wait().unwrap();
    let named = [("store_id", "1234"), ("mobile", "13800000000")];
    path.get().query(named).encrypt(&["mobile"]).wait().unwrap();
    for sent in platform.simulator.requests() {
        assert!(!sent.target.contains("13800000000"), "{}", sent.target);
        let (_, query) = sent.target.split_once('?').unwrap();
        let (first, second) = query.split_once('&').unwrap();
        let mut pairs = [first, second];
        pairs.sort_unstable();
        assert_eq!(pairs[1], "store_id=1234");
        // 344 characters of base64, of which `+`, `/` and `=` take three.
        assert!(pairs[0].starts_with("mobile=") && pairs[0].len() >= 7 + 344);
    }
    assert_eq!(platform.simulator.request_count(), 2);
    let text = refused(&platform, path.get().query([("a", "1")]).encrypt(&["mobile"]));
    assert!(text.contains("no member `mobile`, which must be encrypted"), "{text}");
}

#[test]
fn a_sensitive_member_within_a_text_is_refused() {
    #[derive(Serialize)]
    struct Body {
        #[serde(serialize_with = "as_text")]
        info: Sensitive,
    }
    fn as_text<S: serde::Serializer>(value: &Sensitive, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&serde_json::to_string(&json!({"name": value})).unwrap())
    }
    let platform = Platform::start();
    for path in ["v3/security/echo", "v2/orders"] {
        let body = Body { info: "张三".into() };
        let text = refused(&platform, platform.client.chain(path).post(body));
        assert!(
            text.contains("`info` has a sensitive member within its text")
                && !text.contains("张三"),
            "{text}"
        );
    }
}

#[test]
fn a_query_beside_a_v2_body_is_sent_and_not_signed() {
    let platform = Platform::start();
    let path = platform.client.chain("v2/secapi/mch/submchmanage");
    path.post(json!({"appid": "a"})).query([("action", "add")]).wait().unwrap_err();
    let sent = platform.simulator.requests().pop().unwrap();
    assert_eq!(sent.target, "/secapi/mch/submchmanage?action=add");
    let body = String::from_utf8_lossy(&sent.body);
    assert!(body.contains("<appid>a</appid>") && !body.contains("action"), "{body}");
    // The members of a GET are its query, signed.
    let path = platform.client.chain("v2/papay/h5entrustweb");
    path.get().query([("appid", "a")]).wait().unwrap_err();
    let sent = platform.simulator.requests().pop().unwrap();
    let key = platform.credentials().api_v2_key();
    let (rest, sign) = sent.target.split_once("&sign=").unwrap();
    assert_eq!(rest, "/papay/h5entrustweb?appid=a");
    assert_eq!(sign, md5_upper(&format!("appid=a&key={key}")));
}

/// Apart from the client's own.
fn md5_upper(text: &str) -> String {
    use md5::{Digest, Md5};
    Md5::digest(text).iter().map(|byte| format!("{byte:02X}")).collect()
}

#[test]
fn named_members_are_encrypted_within_objects_and_lists() {
    let platform = Platform::start();
    let body = json!({
        "payer": {"name": "张三"},
        "receivers": [{"name": "李四", "amount": 1}, {"name": "王五", "amount": 2}],
    });
    let call = platform.client.chain("v3/profitsharing/orders").post(body);
    call.encrypt(&["payer.name", "receivers.name"]).wait().unwrap_err();
    let sent = platform.simulator.requests().pop().unwrap();
    let sent: Value = serde_json::from_slice(&sent.body).unwrap();
    let names =
        [&sent["payer"]["name"], &sent["receivers"][0]["name"], &sent["receivers"][1]["name"]];
    for name in names {
        assert_eq!(name.as_str().unwrap().len(), 344);
    }
    assert_eq!(sent["receivers"][1]["amount"], 2);
}

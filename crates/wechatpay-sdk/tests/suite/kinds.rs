//! Operations that are not "JSON for JSON": uploads, files, empty answers, pages.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode};
use serde_json::{Value, json};
use wechatpay_sdk::v3::merchant::media::upload::post;
use wechatpay_sdk::{Answer, ApiV2Key, Call, Client, Delivery, ErrorKind, FailedCheck, Upload};
use wechatpay_simulator::RecordedRequest;

use crate::platform::Platform;

/// A platform that takes uploads: it answers every request with this, signed.
fn answering(status: u16, body: &'static str) -> Platform {
    let platform = Platform::start();
    let signer = platform.simulator.signer();
    platform.simulator.alter(move |_, _| {
        let answer = Response::builder().status(status).body(Bytes::from_static(body.as_bytes()));
        signer.resign(answer.unwrap())
    });
    platform
}

/// `printf abc`, and what `sha256sum` says of it.
const SHA256: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

fn file() -> Upload {
    Upload::new("营业执照.jpg", "abc")
}

/// The body of a form, and its boundary.
fn form(sent: &RecordedRequest) -> (String, String) {
    let content_type = sent.headers["content-type"].to_str().unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    (String::from_utf8(sent.body.to_vec()).unwrap(), boundary.to_owned())
}

/// Checks that the merchant signed the request with these bytes as its body.
fn assert_signed(platform: &Platform, sent: &RecordedRequest, bytes: &[u8]) {
    use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
    use base64::Engine as _;
    let authorization = sent.headers["authorization"].to_str().unwrap();
    let part = |name: &str| {
        let (_, rest) = authorization.split_once(&format!("{name}=\"")).unwrap();
        rest.split_once('"').unwrap().0
    };
    let mut message = Vec::new();
    for line in [sent.method.as_str(), &sent.target, part("timestamp"), part("nonce_str")] {
        message.extend_from_slice(line.as_bytes());
        message.push(b'\n');
    }
    message.extend_from_slice(bytes);
    message.push(b'\n');
    let certificate = platform.credentials().certificate().as_bytes();
    let (_, pem) = x509_parser::pem::parse_x509_pem(certificate).unwrap();
    let key = pem.parse_x509().unwrap().public_key().raw.to_vec();
    let signature = base64::engine::general_purpose::STANDARD.decode(part("signature")).unwrap();
    let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key);
    key.verify(&message, &signature).unwrap();
}

#[tokio::test]
async fn an_upload_in_six_ways() {
    let platform = answering(200, r#"{"media_id":"m1"}"#);
    let client = &platform.client;
    let typed = || {
        let media = client.v3().merchant().media();
        media.upload().post(post::Request::new().file(file()))
    };
    let meta = json!({"sha256": SHA256, "filename": "营业执照.jpg"});
    let path = "v3/merchant/media/upload";
    let template = || client.chain(path).post(&meta).upload("file", file());
    let index = || client[path].post(&meta).upload("file", file());
    assert_eq!(typed().await.unwrap().media_id.as_deref(), Some("m1"));
    assert_eq!(typed().wait().unwrap().media_id.as_deref(), Some("m1"));
    // Without its name and its digest, as well.
    let bare = client[path].post(json!({})).upload("file", file());
    for answer in [
        bare.await.unwrap(),
        template().await.unwrap(),
        template().wait().unwrap(),
        index().await.unwrap(),
        index().wait().unwrap(),
    ] {
        assert!(answer.http().authenticated());
        assert_eq!(answer.json::<Value>().unwrap(), json!({"media_id": "m1"}));
    }
    let requests = platform.simulator.requests();
    assert_eq!(requests.len(), 7);
    for sent in requests {
        assert_eq!((sent.method.as_str(), &*sent.target), ("POST", "/v3/merchant/media/upload"));
        assert_eq!(sent.headers["accept"], "application/json");
        let meta = format!(r#"{{"filename":"营业执照.jpg","sha256":"{SHA256}"}}"#);
        let (body, boundary) = form(&sent);
        let expected = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\n\
             Content-Type: application/json\r\n\r\n{meta}\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"file\"; \
             filename=\"营业执照.jpg\"\r\nContent-Type: image/jpeg\r\n\r\nabc\r\n\
             --{boundary}--\r\n"
        );
        assert_eq!(body, expected);
        assert_signed(&platform, &sent, meta.as_bytes());
    }
}

#[test]
fn named_members_of_a_meta_are_encrypted() {
    let platform = answering(200, "{}");
    let meta = json!({"sha256": SHA256, "contact": {"phone": "13800000000"}});
    let call = platform.client.chain("v3/marketing/shopping-receipt/shoppingreceipts").post(meta);
    call.encrypt(&["contact.phone"]).upload("file", file()).wait().unwrap();
    let sent = platform.simulator.requests().pop().unwrap();
    let (body, _) = form(&sent);
    assert!(!body.contains("13800000000"), "{body}");
    let meta = body.lines().find(|line| line.starts_with('{')).unwrap();
    assert_signed(&platform, &sent, meta.as_bytes());
    let meta: Value = serde_json::from_str(meta).unwrap();
    assert_eq!(meta["contact"]["phone"].as_str().unwrap().len(), 344, "base64 of 256 bytes");
}

#[test]
fn an_upload_of_v2_is_a_signed_form() {
    let platform = Platform::start();
    let key = platform.credentials().api_v2_key().to_owned();
    let fields = json!({
        "mch_id": "1900000109", "sign_type": "MD5",
        "media_hash": "900150983cd24fb0d6963f7d28e17f72",
    });
    let call = platform.client["v2/secapi/mch/uploadmedia"].post(fields);
    call.upload("media", file()).wait().unwrap_err();
    let sent = platform.simulator.requests().pop().unwrap();
    let (body, boundary) = form(&sent);
    use md5::{Digest, Md5};
    let message = format!(
        "mch_id=1900000109&media_hash=900150983cd24fb0d6963f7d28e17f72&sign_type=MD5&key={key}"
    );
    let sign: String = Md5::digest(message).iter().map(|byte| format!("{byte:02X}")).collect();
    let field = |name: &str, value: &str| {
        format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        )
    };
    let expected = [
        field("mch_id", "1900000109"),
        field("media_hash", "900150983cd24fb0d6963f7d28e17f72"),
        field("sign_type", "MD5"),
        field("sign", &sign),
    ];
    for part in &expected {
        assert!(body.contains(part), "{part} in {body}");
    }
    let fields: usize = expected.iter().map(String::len).sum();
    let file = &body[fields..];
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"media\"; \
         filename=\"营业执照.jpg\"\r\nContent-Type: image/jpeg\r\n\r\nabc\r\n--{boundary}--\r\n"
    );
    assert_eq!(file, expected);
}

#[test]
fn a_file_that_cannot_be_uploaded_is_refused() {
    fn refused<A: Send + 'static>(platform: &Platform, call: Call<A>) -> String {
        let error = call.wait().map(|_| ()).unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Request, Delivery::NotSent));
        assert_eq!(platform.simulator.request_count(), 0);
        error.to_string()
    }
    let platform = Platform::start();
    let path = platform.client.chain("v3/merchant/media/upload");
    let post = || path.post(json!({}));
    let request = post::Request::new().file(file());
    let cases = [
        (path.get().upload("file", file()), "`file` cannot be uploaded by a GET call"),
        (path.delete().upload("file", file()), "`file` cannot be uploaded by a DELETE call"),
        (
            post().upload("file", file()).upload("b", file()),
            "the call has two files, `file` and `b`",
        ),
        (path.call(http::Method::POST).upload("file", file()), "`file` has no other fields"),
        (path.post(json!([])).upload("file", file()), "`file` has no other fields"),
        (post().upload("file", Upload::new("a/b.jpg", "")), "name `a/b.jpg` is a path"),
        (post().upload("fi\"\r\nle", file()), "contains a control character"),
        // The name and the digest are unknown of an untyped call.
        (
            path.post(&request),
            "has a file as its member `file`: in an untyped call, pass the file with",
        ),
    ];
    for (call, why) in cases {
        let text = refused(&platform, call);
        assert!(text.contains(why), "{text}");
    }
    let media = || platform.client.v3().merchant().media().upload();
    let text = refused(&platform, media().post(post::Request::new()));
    assert!(text.contains("`file` is required and missing"), "{text}");
    let nameless = post::Request::new().file(Upload::new("🎉.jpg", ""));
    let text = refused(&platform, media().post(nameless));
    assert!(text.contains("`filename` has `🎉` (U+1F389)"), "{text}");
}

#[test]
fn a_file_is_its_bytes() {
    let platform = Platform::start();
    let image = || {
        let images = platform.client.v3().merchant_service().images();
        images.media_id("m/1").get()
    };
    platform.simulator.alter(|_, _| Response::new(Bytes::from_static(b"\xff\xd8 image")));
    let answer: Answer<Bytes> = image().wait().unwrap();
    assert_eq!(&answer[..], b"\xff\xd8 image");
    assert!(!answer.http().authenticated());
    let printed = format!("{answer:?}");
    assert!(printed.contains("length: 8") && !printed.contains("image"), "{printed}");
    let sent = platform.simulator.requests().pop().unwrap();
    assert_eq!(sent.target, "/v3/merchant-service/images/m%2F1");
    assert_eq!(sent.headers["accept"], "*/*");
    assert_signed(&platform, &sent, b"");
    // A failure is one, whatever is expected.
    platform.simulator.alter(|_, _| {
        let body = Bytes::from_static(br#"{"code":"NO_AUTH","message":"no"}"#);
        Response::builder().status(403).body(body).unwrap()
    });
    assert_eq!(image().wait().unwrap_err().code(), Some("NO_AUTH"));
}

fn close(platform: &Platform) -> Call<()> {
    use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::close::post;
    let transactions = platform.client.v3().pay().transactions().out_trade_no();
    let request = post::Request::new().mchid(platform.credentials().mchid());
    transactions.out_trade_no("order-1").close().post(request)
}

#[test]
fn an_answer_without_a_body_is_verified() {
    let platform = Platform::start();
    let credentials = platform.credentials();
    let order = json!({
        "appid": credentials.appid(), "mchid": credentials.mchid(), "description": "tea",
        "out_trade_no": "order-1", "notify_url": "https://merchant.example/notify",
        "amount": {"total": 100, "currency": "CNY"},
    });
    platform.client.chain("v3/pay/transactions/native").post(order).wait().unwrap();
    let answer = close(&platform).wait().unwrap();
    assert_eq!(answer.http().status(), StatusCode::NO_CONTENT);
    assert!(answer.http().authenticated() && answer.http().body().is_empty());
    let () = answer.into_inner();
    assert_eq!(platform.simulator.order_state("order-1").unwrap(), "CLOSED");
    // An empty body without a valid signature proves nothing.
    platform.simulator.alter(|_, mut answer| {
        let forged = HeaderValue::from_static("AAAA");
        answer.headers_mut().insert("wechatpay-signature", forged);
        answer
    });
    let error = close(&platform).wait().unwrap_err();
    let check = error.failed_check().unwrap();
    assert!(matches!(check, FailedCheck::WrongSignature { .. }), "{error}");
    assert!(error.may_have_taken_effect());
}

#[test]
fn a_body_that_nobody_expects_changes_nothing() {
    for body in [r#"{"a_new_member":1}"#, "text", ""] {
        let platform = answering(200, body);
        let answer = close(&platform).wait().unwrap();
        assert_eq!(answer.http().body(), body);
        assert!(answer.http().authenticated());
    }
    let platform = answering(202, "");
    assert_eq!(close(&platform).wait().unwrap_err().kind(), ErrorKind::Accepted);
}

#[test]
fn a_page_is_its_signed_url() {
    use wechatpay_sdk::v2::papay::entrustweb::get;
    let request = || {
        get::Request::new()
            .appid("wxcbda96de0b165486")
            .mch_id("1900000109")
            .plan_id(12535)
            .contract_code("100000")
            .request_serial(1000)
            .contract_display_account("微信代扣 <&>")
            .notify_url("https://merchant.example/notify")
            .version("1.0")
    };
    let key = ApiV2Key::new("192006250b4c09247ec02edce69f6a2d").unwrap();
    let builder =
        || Client::builder().mchid("1900000109").api_v2_key(key.clone()).allow_test_keys();
    let client = builder().build().unwrap();
    let page = |client: &Client, request| client.v2().papay().entrustweb().get(request);
    let url = page(&client, request().timestamp("1414488825")).unwrap();
    // `sign` by `openssl md5`; without a nonce.
    let query = "appid=wxcbda96de0b165486&contract_code=100000&\
        contract_display_account=%E5%BE%AE%E4%BF%A1%E4%BB%A3%E6%89%A3%20%3C%26%3E&\
        mch_id=1900000109&notify_url=https%3A%2F%2Fmerchant.example%2Fnotify&plan_id=12535&\
        request_serial=1000&timestamp=1414488825&version=1.0&\
        sign=B95EF3EDBDB6B1E17E7F5AA83583BD97";
    assert_eq!(url, format!("https://api.mch.weixin.qq.com/papay/entrustweb?{query}"));
    let elsewhere = builder().base_url("http://127.0.0.1:1").build().unwrap();
    let url = page(&elsewhere, request().timestamp("1414488825")).unwrap();
    assert_eq!(url, format!("http://127.0.0.1:1/papay/entrustweb?{query}"));
    let error = page(&client, request()).unwrap_err();
    assert!(error.to_string().contains("`timestamp` is required and missing"), "{error}");
    for (call, why) in [
        (client.chain("v3/papay/entrustweb").get(), "only v2 operations have signed page URLs"),
        (client.chain("v2/papay/entrustweb").post(serde_json::json!({"a": 1})), "takes no body"),
    ] {
        let error = call.signed_url().unwrap_err();
        assert!(error.to_string().contains(why), "{error}");
    }
    let keyless = Platform::start();
    let credentials = keyless.credentials();
    let builder = Client::builder()
        .allow_test_keys()
        .mchid(credentials.mchid())
        .certificate_serial(credentials.certificate_serial())
        .private_key(
            wechatpay_sdk::MerchantPrivateKey::from_pem(credentials.private_key()).unwrap(),
        )
        .platform_public_key(crate::platform::public_key(credentials));
    let error = page(&builder.build().unwrap(), request().timestamp("1")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("APIv2 key"), "{error}");
}

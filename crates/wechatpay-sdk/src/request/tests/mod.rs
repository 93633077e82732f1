//! The kinds of operations, each declared as generated code declares it, down to the
//! bytes that would be sent. `openssl` made the expected digests and signatures.

#![expect(unreachable_pub, reason = "the macro declares public methods")]

mod again;
mod sign_type;

use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, PrivateDecryptingKey};
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Method;
use serde_json::Value;

use super::attempt::signed;
use super::body::Payload;
use super::page::page_url;
use super::prepare::{PreparedRequest, prepare};
use super::spec::RequestSpec;
use crate::chain::Node;
use crate::client::Client;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::keys::{ApiV2Key, MerchantPrivateKey, PlatformPublicKey};
use crate::message::Extra;
use crate::operation::{Algorithm, Multipart, Operation, Protocol};
use crate::sensitive::Sensitive;
use crate::transport::{Outgoing, block_on};

use crate::upload::Upload;
use crate::vectors;

struct Contact {
    phone: Option<Sensitive>,
    extra: Extra,
}

/// A request that has members of all kinds.
struct Request {
    mch_id: Option<String>,
    sign_type: Option<String>,
    action: Option<String>,
    idempotency_key: Option<String>,
    contact: Option<Contact>,
    file: Option<Upload>,
    more: Option<Vec<Upload>>,
    extra: Extra,
}

request!(Request);

message! {
    Contact {
        0 => phone: Optional "phone",
    }
    Request {
        0 => mch_id: Required "mch_id",
        1 => sign_type: Optional "sign_type",
        2 => action: Optional "action",
        3 => idempotency_key: Optional "idempotency_key",
        4 => contact: Optional "contact",
        5 => file: Optional "file",
        6 => more: Optional "more",
    }
}

impl Request {
    fn contact(mut self, phone: &str) -> Self {
        self.contact = Some(Contact { phone: Some(phone.into()), ..Default::default() });
        self
    }

    fn file(mut self, file: Upload) -> Self {
        self.file = Some(file);
        self
    }

    fn more<const N: usize>(mut self, files: [Upload; N]) -> Self {
        self.more = Some(files.to_vec());
        self
    }
}

fn request() -> Request {
    Request::new().with("mch_id", "1900000109")
}

/// The expected digests are those of `printf abc`.
fn file() -> Upload {
    Upload::new("abc.jpg", "abc")
}

const SHA256: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const SM3: &str = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

fn client() -> Client {
    crate::watched::install();
    let merchant = MerchantPrivateKey::from_pem(vectors::MERCHANT_KEY).unwrap();
    let platform =
        PlatformPublicKey::from_pem(vectors::PUBLIC_KEY_ID, vectors::PLATFORM_PUBLIC).unwrap();
    Client::builder()
        .mchid(vectors::MCHID)
        .certificate_serial(vectors::MERCHANT_SERIAL)
        .private_key(merchant)
        .platform_public_key(platform)
        .api_v2_key(ApiV2Key::new("192006250b4c09247ec02edce69f6a2d").unwrap())
        .build()
        .unwrap()
}

/// The specification of an operation that is not in the catalogue.
fn spec_of(operation: Operation) -> RequestSpec {
    let operation: &Operation = Box::leak(Box::new(operation));
    let mut spec = RequestSpec::typed(operation.method.clone(), operation.path);
    spec.protocol = operation.protocol;
    spec.operation = Some(operation);
    spec
}

/// The request that a call of `operation` would send.
fn sent(operation: Operation, request: Request) -> Result<Outgoing> {
    let client = client();
    let mut spec = spec_of(operation);
    spec.payload = Payload::Message(Box::new(request));
    let mut prepared = block_on(prepare(&client, spec.into()))?;
    attempt(&client, &mut prepared)
}

/// The request that one attempt would send.
fn attempt(client: &Client, prepared: &mut PreparedRequest) -> Result<Outgoing> {
    let origin = prepared.hosts.first.clone();
    let outgoing = block_on(signed(client, prepared, &origin))?;
    // The client keeps the signed request, to explain a refusal.
    if let Some(signed) = &prepared.expectation.signed {
        assert_signed(&outgoing, &signed.body);
    }
    Ok(*outgoing)
}

fn header<'a>(outgoing: &'a Outgoing, name: &str) -> &'a str {
    outgoing.headers[name].to_str().unwrap()
}

/// Checks that the merchant signed this target and these bytes.
fn assert_signed(outgoing: &Outgoing, bytes: &[u8]) {
    let authorization = header(outgoing, "authorization");
    let part = |name: &str| {
        let (_, rest) = authorization.split_once(&format!("{name}=\"")).unwrap();
        rest.split_once('"').unwrap().0
    };
    let (method, target) = (&outgoing.method, &outgoing.target);
    let (timestamp, nonce) = (part("timestamp"), part("nonce_str"));
    let mut message = format!("{method}\n{target}\n{timestamp}\n{nonce}\n").into_bytes();
    message.extend_from_slice(bytes);
    message.push(b'\n');
    let key = vectors::der(vectors::MERCHANT_PUBLIC);
    let signature = STANDARD.decode(part("signature")).unwrap();
    let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key);
    key.verify(&message, &signature).unwrap();
}

/// The head and the contents of every part of a form.
fn parts(outgoing: &Outgoing) -> Vec<(String, String)> {
    let content_type = header(outgoing, "content-type");
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = String::from_utf8(outgoing.body.to_vec()).unwrap();
    let body = body.strip_suffix(&format!("--{boundary}--\r\n")).unwrap();
    let line = format!("--{boundary}\r\n");
    let parts = body.split(&line).skip(1);
    let part = |part: &str| {
        let (head, contents) = part.strip_suffix("\r\n").unwrap().split_once("\r\n\r\n").unwrap();
        (head.to_owned(), contents.to_owned())
    };
    parts.map(part).collect()
}

fn refused<T>(result: Result<T>) -> String {
    let error: Error = result.map(|_| ()).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Request, Delivery::NotSent));
    error.to_string()
}

const UPLOAD: Operation =
    Operation::v3_post("/v3/receipts").upload(multipart(None, Algorithm::Sha256));

const fn multipart(name: Option<&'static str>, algorithm: Algorithm) -> Multipart {
    Multipart { file: "file", name, digest: "digest", algorithm }
}

#[test]
fn of_an_upload_the_meta_alone_is_signed_and_its_members_are_encrypted() {
    let request = request().contact("13800000000").file(file());
    let outgoing = sent(UPLOAD, request).unwrap();
    let parts = parts(&outgoing);
    let [(meta_head, meta), (file_head, contents)] = &*parts else { panic!("{parts:?}") };
    assert_eq!(
        meta_head,
        "Content-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json"
    );
    assert_eq!(
        file_head,
        "Content-Disposition: form-data; name=\"file\"; filename=\"abc.jpg\"\r\n\
         Content-Type: image/jpeg"
    );
    assert_eq!(contents, "abc");
    assert_signed(&outgoing, meta.as_bytes());
    let meta: Value = serde_json::from_str(meta).unwrap();
    let phone = STANDARD.decode(meta["contact"]["phone"].as_str().unwrap()).unwrap();
    let expected = serde_json::json!({
        "mch_id": "1900000109", "contact": {"phone": meta["contact"]["phone"]}, "digest": SHA256,
    });
    assert_eq!(meta, expected);
    let key = PrivateDecryptingKey::from_pkcs8(&vectors::der(vectors::PLATFORM_KEY)).unwrap();
    let key = OaepPrivateDecryptingKey::new(key).unwrap();
    let mut plain = vec![0; key.min_output_size()];
    let plain = key.decrypt(&OAEP_SHA1_MGF1SHA1, &phone, &mut plain, None).unwrap();
    assert_eq!(plain, b"13800000000");
    assert_eq!(header(&outgoing, "wechatpay-serial"), vectors::PUBLIC_KEY_ID);
}

#[test]
fn sm3_is_named_as_the_operation_names_it() {
    let algorithm = Algorithm::Sm3 { member: "digest_alogrithm", value: "SM3" };
    let operation =
        Operation::v3_post("/v3/fapiao").upload(multipart(Some("file_name"), algorithm));
    let file = Upload::new("发票.ofd", "abc");
    let outgoing = sent(operation, request().file(file)).unwrap();
    let expected = format!(
        r#"{{"digest":"{SM3}","digest_alogrithm":"SM3","file_name":"发票.ofd","mch_id":"1900000109"}}"#
    );
    let parts = parts(&outgoing);
    assert_eq!(parts[0].1, expected);
    assert_signed(&outgoing, expected.as_bytes());
    assert!(parts[1].0.ends_with("filename=\"发票.ofd\"\r\nContent-Type: application/ofd"));
}

#[test]
fn of_an_upload_of_v2_all_fields_but_the_file_are_signed() {
    let operation = Operation::v2_post("/secapi/mch/uploadmedia").upload(Multipart {
        file: "file",
        name: None,
        digest: "media_hash",
        algorithm: Algorithm::Md5,
    });
    for (sign_type, sign) in [
        ("MD5", "F5C2E84546FA69FF440FADA5BAF71B18"),
        ("HMAC-SHA256", "78D55204C88C60829DAFFEDF629B781DFB14C6C5C3BAA6EDF23352A189621E4B"),
    ] {
        let request = request().with("sign_type", sign_type).file(file());
        let outgoing = sent(operation.clone(), request).unwrap();
        let mut parts = parts(&outgoing);
        let (head, contents) = parts.pop().unwrap();
        assert!(head.contains("name=\"file\"; filename=\"abc.jpg\"") && contents == "abc");
        parts.sort();
        let field = |name, value: &str| {
            (format!("Content-Disposition: form-data; name=\"{name}\""), value.to_owned())
        };
        // No nonce: no document of an upload has one.
        let expected = [
            field("mch_id", "1900000109"),
            field("media_hash", "900150983cd24fb0d6963f7d28e17f72"),
            field("sign", sign),
            field("sign_type", sign_type),
        ];
        assert_eq!(parts, expected);
    }
}

#[test]
fn members_beside_a_body_go_into_the_query() {
    let operation = Operation::v3_post("/v3/notify").in_query(&["action", "sign_type"]);
    let asked = request().with("action", "a&b=中");
    let outgoing = sent(operation, asked).unwrap();
    assert_eq!(outgoing.target, "/v3/notify?action=a%26b%3D%E4%B8%AD");
    assert_eq!(&outgoing.body[..], br#"{"mch_id":"1900000109"}"#);
    assert_signed(&outgoing, &outgoing.body);
    // In v2, these query members are not signed.
    let operation =
        Operation::v2_post("/secapi/mch/submchmanage").without_nonce().in_query(&["action"]);
    let asked = request().with("action", "add");
    let outgoing = sent(operation, asked).unwrap();
    assert_eq!(outgoing.target, "/secapi/mch/submchmanage?action=add");
    let body = std::str::from_utf8(&outgoing.body).unwrap();
    assert!(body.contains("1900000109") && !body.contains("action"), "{body}");
    // `openssl md5` of `mch_id=1900000109&key=…`
    assert!(body.contains("BD62E1C57D849E362E867B3250685A3E"), "{body}");
    let operation = Operation::v3_post("/v3/notify").in_query(&["action"]);
    let asked = request().with("action", "🎉");
    let text = refused(sent(operation, asked));
    assert!(text.contains("`action` has `🎉` (U+1F389)"), "{text}");
}

#[test]
fn members_that_are_headers_leave_the_body() {
    let operation =
        Operation::v3_post("/v3/build").in_header(&[("idempotency_key", "Idempotency-Key")]);
    let asked = request().with("idempotency_key", "12345");
    let outgoing = sent(operation.clone(), asked).unwrap();
    assert_eq!(header(&outgoing, "idempotency-key"), "12345");
    assert_eq!(&outgoing.body[..], br#"{"mch_id":"1900000109"}"#);
    assert_signed(&outgoing, &outgoing.body);
    assert!(!sent(operation.clone(), request()).unwrap().headers.contains_key("idempotency-key"));
    let asked = request().with("idempotency_key", "a\r\nX-Y: z");
    let text = refused(sent(operation, asked));
    assert!(text.contains("`idempotency_key` whose value is not allowed in a header"), "{text}");
}

#[test]
fn a_file_in_the_wrong_place_is_refused() {
    let json = || Operation::v3_post("/v3/orders");
    let with_file = || request().file(file());
    let second = with_file().more([file()]);
    let another = request().more([file()]);
    let get = Operation { method: Method::GET, ..UPLOAD };
    for (operation, request, why) in [
        (json(), with_file(), "a file as its member `file`, but this operation takes no file"),
        (UPLOAD, request(), "no file in its member `file`"),
        (UPLOAD, second, "`more[0]` is a second file in addition to `file`"),
        (UPLOAD, another, "no file in its member `file`"),
        (get, with_file(), "the file `file` cannot be uploaded by a GET call"),
    ] {
        let text = refused(sent(operation, request));
        assert!(text.contains(why), "{text}");
    }
    let mut spec = RequestSpec::new(Protocol::V3, Method::GET, "/v3/orders".into());
    spec.query_message = Some(Box::new(with_file()));
    let text = refused(block_on(prepare(&client(), spec.into())).map(|_| ()));
    assert!(text.contains("query has a file as its member `file`"), "{text}");
    // An operation without special properties.
    let mut spec = RequestSpec::typed(Method::POST, "/v3/orders");
    spec.payload = Payload::Message(Box::new(with_file()));
    let text = refused(block_on(prepare(&client(), spec.into())).map(|_| ()));
    assert!(
        text.contains("a file as its member `file`, but this operation takes no file"),
        "{text}"
    );
    // A call without its message.
    let mut spec = RequestSpec::new(Protocol::V3, Method::POST, UPLOAD.path.into());
    spec.operation = spec_of(UPLOAD).operation;
    let text = refused(block_on(prepare(&client(), spec.into())).map(|_| ()));
    assert!(text.contains("no file in its member `file`"), "{text}");
}

#[test]
fn a_file_is_stored_whole_and_printed_short() {
    let stored = serde_json::to_string(&request().file(file())).unwrap();
    assert!(stored.contains(r#""YWJj""#), "base64 of the file: {stored}");
    let read: Request = serde_json::from_str(&stored).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), stored);
    assert_eq!(
        format!("{read:?}"),
        r#"Request {"file":{"file_name":"abc.jpg","length":3},"mch_id":"1900000109"}"#
    );
    assert_eq!(format!("{:?}", file()), r#"Upload { file_name: "abc.jpg", length: 3 }"#);
    for wrong in [r#"{"file":"YWJj"}"#, r#"{"file":{"file_name":"a","$wechatpay-upload":"?"}}"#] {
        let error = serde_json::from_str::<Request>(wrong).unwrap_err().to_string();
        assert!(error.starts_with("member `file` does not have its documented type"), "{error}");
    }
}

/// A download of v2 is answered with a file, or with XML that contains the reason of the failure.
#[test]
fn a_file_of_v2_is_no_failure() {
    crate::watched::install();
    let platform = wechatpay_simulator::Simulator::start_blocking().unwrap();
    let key = ApiV2Key::new("192006250b4c09247ec02edce69f6a2d").unwrap();
    let builder = Client::builder().mchid("1900000109").api_v2_key(key);
    let client = builder.base_url(platform.base_url()).build().unwrap();
    let answer = |body: &'static [u8]| {
        platform.alter(move |_, _| http::Response::new(body.into()));
        let node = Node::new(&client);
        node.post::<bytes::Bytes>("/pay/downloadbill", request()).wait()
    };
    // The second file is what `tar_type=GZIP` returns.
    for file in ["`2026-11-20".as_bytes(), b"\x1f\x8b\x08\x00<xml>"] {
        let answer = answer(file).unwrap();
        assert_eq!((&answer[..], answer.http().authenticated()), (file, false));
    }
    let failure = b"<xml><return_code>FAIL</return_code><return_msg>no bill</return_msg></xml>";
    let error = answer(failure).unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Api, Some("no bill")));
    for page in ["<html><body>log in</body></html>", "<html>", ""] {
        let error = answer(page.as_bytes()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Answer, "{page}");
    }
}

#[test]
fn a_page_without_a_signature_has_its_fragment() {
    let node = Node::new(&client());
    let url = node.signed_url("/appauth/authindex", request()).unwrap();
    assert_eq!(
        url,
        "https://payapp.weixin.qq.com/appauth/authindex?mch_id=1900000109#wechat_redirect"
    );
    let mut spec = RequestSpec::new(Protocol::V2, Method::GET, "/papay/x".into());
    spec.query_message = Some(Box::new(Request::new()));
    let text = refused(page_url(&client(), spec));
    assert!(text.contains("`mch_id` is required and missing"), "{text}");
}

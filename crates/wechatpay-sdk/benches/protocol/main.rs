//! What signing and verifying cost beside the bare primitives.
//!
//! `cargo bench -p wechatpay-sdk --bench protocol --features internals`
//!
//! v3: a request of 300 bytes signed, an answer of 300 bytes verified, beside
//! `aws-lc-rs` over messages that are ready. v2: 25 members, as an answer to a
//! refund has them. Its bare loop of building writes the events of the same XML
//! with `quick-xml` and digests the text to sign, which it is given; that of
//! parsing reads the events, unescaped, and digests the same. Neither sorts,
//! compares or keeps anything. A notification: see `notification.rs`. Printed is the median of the ratios of
//! alternating blocks, by CPU time.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../measure.rs"]
mod measure;
mod notification;

use std::hint::black_box;

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{
    KeyPair as _, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use md5::{Digest, Md5};
use measure::{cpu, in_earnest, quantile};
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer};
use wechatpay_sdk::internals::{V3, v2_answer, v2_request};
use wechatpay_sdk::{ApiV2Key, MerchantPrivateKey, PlatformPublicKey};

const KEY: &str = "192006250b4c09247ec02edce69f6a2d";

const MEMBERS: [(&str, &str); 24] = [
    ("return_code", "SUCCESS"),
    ("return_msg", "OK"),
    ("result_code", "SUCCESS"),
    ("appid", "wx8888888888888888"),
    ("mch_id", "1900000109"),
    ("sub_appid", "wx8888888888888888"),
    ("sub_mch_id", "1900000109"),
    ("nonce_str", "5K8264ILTKCH16CQ2502SI8ZNMTM67VS"),
    ("transaction_id", "1217752501201407033233368018"),
    ("out_trade_no", "1217752501201407033233368018"),
    ("out_refund_no", "1217752501201407033233368018"),
    ("refund_id", "50000000382019052709732678859"),
    ("refund_fee", "100"),
    ("settlement_refund_fee", "100"),
    ("total_fee", "100"),
    ("settlement_total_fee", "100"),
    ("fee_type", "CNY"),
    ("cash_fee", "100"),
    ("cash_fee_type", "CNY"),
    ("cash_refund_fee", "100"),
    ("coupon_refund_fee", "10"),
    ("coupon_refund_count", "1"),
    ("coupon_type_0", "CASH"),
    ("coupon_refund_id_0", "10000000000000000000"),
];

fn main() {
    v3();
    v2();
    notification::measure();
}

/// A body of 300 bytes.
fn body() -> String {
    format!("{{\"text\":\"{}\"}}", "x".repeat(289))
}

fn v3() {
    let key = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let public = AsDer::<aws_lc_rs::encoding::PublicKeyX509Der>::as_der(key.public_key()).unwrap();
    let pem = |label: &str, der: &[u8]| {
        format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", STANDARD.encode(der))
    };
    let private = AsDer::<aws_lc_rs::encoding::Pkcs8V1Der>::as_der(&key).unwrap();
    let v3 = V3::new(
        "1900000109",
        "3775B6A45ACD588826D15E583A95F5DD00000000",
        MerchantPrivateKey::from_pem(&pem("PRIVATE KEY", private.as_ref())).unwrap(),
        PlatformPublicKey::from_pem("PUB_KEY_ID_01", &pem("PUBLIC KEY", public.as_ref())).unwrap(),
    );
    let (body, now) = (body(), 1_700_000_000);
    let message = format!("POST\n/v3/refund/domestic/refunds\n{now}\n{}\n{body}\n", "N".repeat(32));
    let sign = |message: &str| {
        let mut signature = vec![0; key.public_modulus_len()];
        key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message.as_bytes(), &mut signature)
            .unwrap();
        signature
    };
    let (blocks, rounds) = if in_earnest() { (21, 500) } else { (1, 5) };
    report(
        "v3 sign",
        blocks,
        rounds,
        || v3.authorization("POST", "/v3/refund/domestic/refunds", body.as_bytes(), now).len(),
        || sign(&message).len(),
    );

    let nonce = "N".repeat(32);
    let message = format!("{now}\n{nonce}\n{body}\n");
    let signature = sign(&message);
    let mut headers = HeaderMap::new();
    headers.insert("wechatpay-timestamp", now.into());
    headers.insert("wechatpay-nonce", nonce.parse().unwrap());
    headers.insert("wechatpay-serial", "PUB_KEY_ID_01".parse().unwrap());
    headers.insert("wechatpay-signature", STANDARD.encode(&signature).parse().unwrap());
    let public = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, public.as_ref()).unwrap();
    report(
        "v3 verify",
        blocks,
        rounds * 10,
        || usize::from(v3.verify(&headers, body.as_bytes(), now)),
        || usize::from(public.verify_sig(message.as_bytes(), &signature).is_ok()),
    );
}

fn v2() {
    let (blocks, rounds) = if in_earnest() { (41, 2000) } else { (1, 10) };
    let key = ApiV2Key::new(KEY).unwrap();
    let mut sorted = MEMBERS;
    sorted.sort_unstable();
    let mut to_sign: String =
        sorted.iter().map(|(name, value)| format!("{name}={value}&")).collect();
    to_sign.push_str(&format!("key={KEY}"));
    let answer = v2_request(&mut members(), &key);
    assert!(v2_answer(&answer, &key));
    assert_eq!(answer, bare_request(&to_sign), "both write the same");

    report(
        "v2 build and sign",
        blocks,
        rounds,
        || v2_request(&mut members(), &key).len(),
        || bare_request(&to_sign).len() + members().len(),
    );
    report(
        "v2 parse and verify",
        blocks,
        rounds,
        || usize::from(v2_answer(&answer, &key)),
        || bare_answer(&answer, &to_sign),
    );
}

/// What both begin with.
fn members() -> Vec<(String, String)> {
    let mut members = Vec::with_capacity(MEMBERS.len() + 1);
    members.extend(MEMBERS.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    members
}

fn bare_request(to_sign: &str) -> Vec<u8> {
    let sign: String =
        Md5::digest(to_sign.as_bytes()).iter().map(|byte| format!("{byte:02X}")).collect();
    let mut writer = Writer::new(Vec::with_capacity(2048));
    writer.write_event(Event::Start(BytesStart::new("xml"))).unwrap();
    for (name, value) in MEMBERS.into_iter().chain([("sign", sign.as_str())]) {
        writer.write_event(Event::Start(BytesStart::new(name))).unwrap();
        writer.write_event(Event::Text(BytesText::new(value))).unwrap();
        writer.write_event(Event::End(BytesEnd::new(name))).unwrap();
    }
    writer.write_event(Event::End(BytesEnd::new("xml"))).unwrap();
    writer.into_inner()
}

fn bare_answer(answer: &[u8], to_sign: &str) -> usize {
    let mut reader = Reader::from_str(std::str::from_utf8(answer).unwrap());
    let mut length = 0;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => length += start.name().0.len(),
            Event::Text(text) => length += text.into_inner().len(),
            Event::Eof => break,
            _ => {}
        }
    }
    length + usize::from(Md5::digest(to_sign.as_bytes())[0])
}

fn report(
    name: &str,
    blocks: usize,
    rounds: usize,
    ours: impl Fn() -> usize,
    bare: impl Fn() -> usize,
) {
    let (mut ratios, mut our_times, mut bare_times) = (Vec::new(), Vec::new(), Vec::new());
    for block in 0..blocks {
        let (our_time, bare_time) = if block % 2 == 0 {
            (time(rounds, &ours), time(rounds, &bare))
        } else {
            let bare_time = time(rounds, &bare);
            (time(rounds, &ours), bare_time)
        };
        ratios.push(our_time / bare_time);
        our_times.push(our_time);
        bare_times.push(bare_time);
    }
    println!(
        "{name:19}: client {:.2} µs CPU, bare {:.2} µs, ratio {:.2} (median of {blocks} blocks of \
         {rounds})",
        quantile(&mut our_times, 0.5),
        quantile(&mut bare_times, 0.5),
        quantile(&mut ratios, 0.5),
    );
}

/// Microseconds of CPU a round.
fn time(rounds: usize, work: impl Fn() -> usize) -> f64 {
    let begin = cpu();
    for _ in 0..rounds {
        black_box(work());
    }
    (cpu() - begin).as_secs_f64() * 1e6 / rounds as f64
}

//! Internal functions for the benchmarks and fuzzers of this repository only.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode};

#[cfg(not(feature = "refund"))]
use crate::answer::read_later;
use crate::answer::{Expectation, Numbers, verify_answer};
use crate::bill::BillReader;
use crate::client::Client;
use crate::error::Called;
use crate::explain::Signed;
use crate::keys::{ApiV2Key, MerchantPrivateKey, PlatformKeys, PlatformPublicKey};
use crate::operation::{AnswerSignature, Protocol};
use crate::sign::scheme::Scheme;
use crate::sign::signing_key::SigningKey;
use crate::sign::v2::{SignType, sign, verify};
use crate::sign::v3::{self, Signer};
use crate::transport::{Incoming, Unverified, block_on};
use crate::xml;

/// Signs requests and verifies answers of v3.
pub struct V3 {
    signer: Signer,
    keys: PlatformKeys,
}

impl V3 {
    /// For one merchant, with one key of the platform.
    pub fn new(
        mchid: &str,
        serial: &str,
        key: MerchantPrivateKey,
        platform: PlatformPublicKey,
    ) -> Self {
        let mut keys = PlatformKeys::default();
        let _ = keys.add(platform.0);
        let key = SigningKey::Local(key);
        let (scheme, account) = (Scheme::Merchant, mchid.to_owned());
        Self { signer: Signer { scheme, account, serial: serial.to_owned(), key }, keys }
    }

    /// The `Authorization` of a request; empty if it cannot be signed.
    pub fn authorization(&self, method: &str, target: &str, body: &[u8], now: i64) -> Vec<u8> {
        let value = block_on(self.signer.authorization(method, target, body, now));
        value.map(|value| value.as_bytes().to_vec()).unwrap_or_default()
    }

    /// Whether the platform signed an answer.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8], now: i64) -> bool {
        v3::verify(headers, body, &self.keys, now).is_ok()
    }
}

/// The signed XML of a v2 request.
pub fn v2_request(members: &mut Vec<(String, String)>, key: &ApiV2Key) -> Vec<u8> {
    let sign = sign(borrowed(members), key, SignType::Md5);
    members.push(("sign".to_owned(), sign));
    xml::write(borrowed(members))
}

/// Parses a v2 answer and checks its signature.
pub fn v2_answer(body: &[u8], key: &ApiV2Key) -> bool {
    let Ok(document) = xml::parse(body) else { return false };
    let Some(sign) = document.get("sign") else { return false };
    verify(document.members(), sign, key, SignType::Md5)
}

/// The members of an XML document in their order. `None` if the parser refuses the document.
pub fn xml_members(body: &[u8]) -> Option<Vec<(String, String)>> {
    let document = xml::parse(body).ok()?;
    let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    Some(document.members().map(owned).collect())
}

/// The elements below the root with their depth, name and text, in their order. `None` if the parser
/// refuses the document.
pub fn xml_elements(body: &[u8]) -> Option<Vec<(usize, String, String)>> {
    let document = xml::parse(body).ok()?;
    let owned =
        |(depth, name, text): (usize, &str, &str)| (depth, name.to_owned(), text.to_owned());
    Some(document.elements().map(owned).collect())
}

/// Judges an answer as a call does, and reads it; whether it is a success.
pub fn answer(client: &Client, v2: bool, status: u16, headers: HeaderMap, body: Bytes) -> bool {
    let signed = Signed {
        method: Method::POST,
        target: "/v3/refund/domestic/refunds".to_owned(),
        body: Bytes::from_static(b"{}"),
        authorization: HeaderValue::from_static(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"1900000109\",nonce_str=\"n\",signature=\"c2lnbg==\",\
             timestamp=\"1721639012\",serial_no=\"1\"",
        ),
    };
    let expectation = Expectation {
        protocol: if v2 { Protocol::V2 } else { Protocol::V3 },
        answer_signature: AnswerSignature::Body,
        download: false,
        return_code: true,
        documented: None,
        code_in_success: false,
        sign_type: SignType::Md5,
        signed: Some(signed),
        numbers: Numbers::default(),
        catalogued: None,
        called: Called::new(Method::POST, "/v3/refund/domestic/refunds"),
        reads: false,
    };
    let Ok(status) = StatusCode::from_u16(status) else { return false };
    let incoming = Incoming { status, headers, body: Unverified(body) };
    // Print a failure, as a user would do.
    let verified = verify_answer(client.clone(), &expectation, None, incoming)
        .inspect_err(|error| drop(format!("{error} {error:?}")));
    let Ok(verified) = verified else { return false };
    #[cfg(feature = "refund")]
    return <crate::v3::refund::domestic::refunds::post::Response as crate::answer::Readable>::read(
        verified,
    )
    .is_ok_and(|answer| !format!("{answer:?}").is_empty());
    #[cfg(not(feature = "refund"))]
    read_later(verified).is_ok()
}

/// Reads a bill of any kind, of whatever bytes; how many rows it has, if it is
/// whole. `sha1` is what its hash has to be.
pub fn bill(bytes: &[u8], sha1: Option<&str>) -> Option<u64> {
    let mut bill = BillReader::any(bytes);
    if let Some(sha1) = sha1 {
        bill = bill.hash("SHA1", sha1).ok()?;
    }
    while bill.next_row().ok()?.is_some() {}
    bill.summary().map(crate::bill::Summary::rows)
}

/// The same of a trade bill, all of whose fields are read as their types.
pub fn trade_bill(bytes: &[u8]) -> Option<u64> {
    let mut bill = BillReader::trade(bytes);
    while let Some(row) = bill.next_row().ok()? {
        let times = [row.trade_time(), row.refund_create_time(), row.refund_success_time()];
        std::hint::black_box(times.map(|time| time.and_then(|time| time.to_time())));
        std::hint::black_box(
            [row.settlement_amount(), row.refund_amount(), row.fee()].map(Result::ok),
        );
        std::hint::black_box(row.fields().count());
    }
    bill.summary().map(crate::bill::Summary::rows)
}

fn borrowed(members: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    members.iter().map(|(name, value)| (name.as_str(), value.as_str()))
}

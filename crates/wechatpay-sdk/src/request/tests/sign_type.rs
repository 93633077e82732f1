//! Operations of v2 that accept only HMAC-SHA256 (`docs/protocol.md` §7).

use serde_json::json;

use super::*;
use crate::operation::Checks;
use crate::sign::v2::SignType;

/// The HMAC of `mch_id=1900000109&nonce_str=n&sign_type=HMAC-SHA256&key=…`, by `openssl dgst -hmac`.
const HMAC: &str = "F3E8C9A3E7A145C13070AD9658C664B286D4B85D6234AF20030814EFA9660671";
/// The MD5 of `mch_id=1900000109&nonce_str=n&key=…`, by `md5sum`.
const MD5: &str = "ADB56FBDED399AA62C920C36F470C6F3";

const HMAC_ALONE: [&str; 20] = [
    "/billcommentsp/batchquerycomment",
    "/deposit/consume",
    "/deposit/facepay",
    "/deposit/micropay",
    "/deposit/orderquery",
    "/deposit/refund",
    "/deposit/refundquery",
    "/deposit/reverse",
    "/deposit/unifiedorder",
    "/pay/downloadfundflow",
    "/pay/profitsharingaddreceiver",
    "/pay/profitsharingmerchantratioquery",
    "/pay/profitsharingorderamountquery",
    "/pay/profitsharingquery",
    "/pay/profitsharingremovereceiver",
    "/pay/profitsharingreturnquery",
    "/secapi/pay/multiprofitsharing",
    "/secapi/pay/profitsharing",
    "/secapi/pay/profitsharingfinish",
    "/secapi/pay/profitsharingreturn",
];

/// The body of an untyped call, and the signature type that its answer must have.
fn untyped(path: &'static str, sign_type: Option<&str>) -> (String, SignType) {
    let mut body = json!({"mch_id": "1900000109", "nonce_str": "n"});
    if let Some(name) = sign_type {
        body["sign_type"] = name.into();
    }
    let mut spec = RequestSpec::new(Protocol::V2, Method::POST, path.into());
    spec.payload = Payload::Json(body);
    // These requests have only the members that the signature needs.
    spec.checks = Some(Checks::Off);
    let prepared = block_on(prepare(&client(), spec.into())).unwrap();
    let body = String::from_utf8(prepared.outgoing.body.to_vec()).unwrap();
    (body, prepared.expectation.sign_type)
}

#[test]
fn without_a_sign_type_the_only_known_one_is_sent() {
    for path in HMAC_ALONE {
        for given in [None, Some(""), Some("HMAC-SHA256")] {
            let (body, answer) = untyped(path, given);
            assert!(body.contains(HMAC), "{path} {given:?}: {body}");
            assert_eq!(body.matches("<sign_type>").count(), 1, "{path}: {body}");
            assert!(body.contains("HMAC-SHA256"), "{path}: {body}");
            assert_eq!(answer, SignType::HmacSha256, "{path}");
        }
    }
}

#[test]
fn where_both_are_known_md5_is_the_default() {
    for path in ["/pay/unifiedorder", "/secapi/pay/refund", "/pay/not_in_the_catalogue"] {
        let (body, answer) = untyped(path, None);
        assert!(body.contains(MD5) && !body.contains("sign_type"), "{path}: {body}");
        assert_eq!(answer, SignType::Md5, "{path}");
    }
}

/// The catalogue may be outdated: a given `sign_type` is sent.
#[test]
fn a_given_sign_type_is_kept() {
    let (body, answer) = untyped("/secapi/pay/profitsharing", Some("MD5"));
    assert!(body.contains("<sign_type>MD5<"), "{body}");
    assert_eq!(answer, SignType::Md5);
}

#[test]
fn a_typed_call_need_not_give_it() {
    let operation = crate::operation::particular(&Method::POST, "/secapi/pay/profitsharing");
    let outgoing = sent(operation.unwrap().clone(), request()).unwrap();
    let body = String::from_utf8(outgoing.body.to_vec()).unwrap();
    assert!(body.contains("<sign_type>HMAC-SHA256<"), "{body}");
}

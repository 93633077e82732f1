//! Explains to developers why their request was refused: shows the message that the platform built
//! next to the message that was signed, if it can be found. Explanations never appear in responses
//! of the platform. They are shown under `/_simulator/`, and computed on demand.

mod authorization;
mod bodies;
mod captured;
mod cause;
mod difference;
mod documented;
mod explanation;
mod form;
mod json;
mod key;
mod message;
mod path;
mod percent;
mod received;
mod sender;
mod signature;
mod targets;
mod v2;

pub(crate) use self::explanation::{Explanation, Refused};
pub use self::received::Verifier;
use crate::merchants::Merchants;
use crate::wire::fault::Failed;

/// Finds the explanation, if possible.
pub(crate) fn explain(merchants: &Merchants, refused: &Refused<'_>) -> Option<Explanation> {
    match refused.check {
        Failed::Path => Some(path::unknown(refused)),
        Failed::Method => Some(path::method(refused)),
        Failed::Form => Some(authorization::explain(refused)),
        Failed::Sender => sender::explain(merchants, refused),
        Failed::Signature => signature::explain(merchants, refused),
        Failed::V2Signature => v2::explain(merchants, refused),
        _ => form::explain(merchants, refused),
    }
}

/// The cause alone, if it is known without a search.
pub(crate) fn known_cause(check: Failed) -> Option<&'static str> {
    match check {
        Failed::Path => Some(cause::PATH_UNKNOWN),
        Failed::Method => Some(cause::METHOD_NOT_ALLOWED),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use http::header::AUTHORIZATION;
    use http::{HeaderMap, HeaderValue, Method};
    use proptest::prelude::*;

    use super::*;
    use crate::catalogue::{self, Found};
    use crate::keys::{Keyring, Nonces, PlatformKeys, Seed};
    use crate::merchants::Identity;

    const CHECKS: [Failed; 21] = [
        Failed::Path,
        Failed::Method,
        Failed::Headers,
        Failed::Form,
        Failed::Time,
        Failed::Sender,
        Failed::Signature,
        Failed::Replay,
        Failed::SerialHeader,
        Failed::SerialHeaderMissing,
        Failed::Sealed,
        Failed::Mchid,
        Failed::Json,
        Failed::Member,
        Failed::Certificate,
        Failed::Xml,
        Failed::V2Merchant,
        Failed::SignType,
        Failed::OnlySignType("HMAC-SHA256"),
        Failed::V2Signature,
        Failed::NonceMissing,
    ];

    /// Any input, with any kind of error.
    fn look(merchants: &Merchants, header: &str, target: &str, body: &[u8], v2: bool) {
        let mut headers = HeaderMap::new();
        if let Ok(value) = HeaderValue::from_str(header) {
            headers.insert(AUTHORIZATION, value);
        }
        let known = if v2 { "/pay/orderquery" } else { "/v3/pay/transactions/native" };
        let Found::Operation(operation, _) = catalogue::find("POST", known) else { panic!() };
        for method in [Method::POST, Method::GET] {
            for check in CHECKS {
                let refused = Refused {
                    of_sub_merchant: false,
                    check,
                    method: &method,
                    target,
                    headers: &headers,
                    body,
                    operation: Some(&operation),
                    at: 1_721_639_012,
                    answer: body,
                };
                let told = explain(merchants, &refused);
                assert!(told.is_none_or(|told| told.describe().is_object()));
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn nothing_is_too_odd_to_be_explained(
            mchid in "[0-9]{0,3}|\\PC{0,3}",
            time in "[0-9]{0,20}|\\PC{0,3}",
            scheme in "(WECHATPAY2-SHA256-RSA2048 ?)?\\PC{0,4}",
            target in "(/|%|%4|%41|\\?|&|=|\\+|\\{|\\PC){0,12}",
            text in "(\\{|\\}|\\[|\\]|:|,|\"a\"|\\\\|1|<a>|</a>|<mch_id>|\\PC){0,12}",
            bytes: Vec<u8>,
        ) {
            let urls = (String::new(), String::new());
            let ring = Keyring::new(Seed(0), false, &[]).unwrap();
            let first = Identity::first(Seed(0), ring, urls, PlatformKeys::Both, Nonces::default()).unwrap();
            let merchants = Merchants::new(first);
            let identity = merchants.first();
            // A message that is a possible guess, and a message that is not.
            let signature = identity.ring.merchant.sign(text.as_bytes()).unwrap();
            let (own, serial) = (identity.mchid(), &identity.ring.merchant_serial);
            let rest = format!("nonce_str=\"n\",signature=\"{signature}\",timestamp=\"{time}\"");
            let signed = format!("WECHATPAY2-SHA256-RSA2048 mchid=\"{own}\",{rest},serial_no=\"{serial}\"");
            let strange = format!("{scheme}mchid=\"{mchid}\",{rest},serial_no=\"{mchid}\"");
            let xml = format!("<xml><mch_id>{own}</mch_id><sign>{time}</sign>{text}</xml>");
            for header in [&signed, &strange, &scheme] {
                look(&merchants, header, &target, text.as_bytes(), false);
                look(&merchants, header, &target, &bytes, true);
                look(&merchants, header, &target, xml.as_bytes(), true);
            }
        }
    }
}

//! Notifications of v3 and v2: `0` as they come, with header lines before the body; `1` a body that the
//! platform signed; `2` an event's name, a line feed and its content, encrypted and signed; `3` lines of
//! members of v2, signed. Whatever comes is received or rejected, and both can be printed.
#![no_main]

use std::cell::LazyCell;

use http::HeaderMap;
use libfuzzer_sys::fuzz_target;
use wechatpay_fuzz::{Ends, choice, message};
use wechatpay_sdk::internals::v2_request;

thread_local!(static ENDS: LazyCell<Ends> = LazyCell::new(Ends::new));

fuzz_target!(|data: &[u8]| {
    let Some((how, data)) = choice(data) else { return };
    ENDS.with(|ends| {
        let (headers, body) = match how {
            b'0' => {
                let (headers, body) = message(data);
                (headers, body.to_vec())
            }
            b'1' => (ends.sign(data), data.to_vec()),
            b'2' => {
                let at = data.iter().position(|byte| *byte == b'\n').unwrap_or(data.len());
                let (event, plain) = data.split_at(at);
                let body = serde_json::json!({
                    "id": "1", "create_time": "2024-07-22T17:03:32+08:00",
                    "event_type": String::from_utf8_lossy(event),
                    "resource_type": "encrypt-resource", "summary": "s",
                    "resource": {
                        "original_type": "transaction", "algorithm": "AEAD_AES_256_GCM",
                        "ciphertext": ends.encrypt(plain), "nonce": "0123456789ab",
                        "associated_data": "transaction",
                    },
                });
                let body = body.to_string().into_bytes();
                (ends.sign(&body), body)
            }
            _ => {
                let text = String::from_utf8_lossy(data);
                let pairs = text.lines().filter_map(|line| line.split_once('='));
                let mut members: Vec<_> =
                    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
                (HeaderMap::new(), v2_request(&mut members, &ends.api_v2_key))
            }
        };
        let printed = match ends.client.notification(&headers, &body).wait() {
            Ok(received) => {
                let text = format!("{received:?} {:?}", received.notification());
                let _ = received.accept().into_response();
                text
            }
            Err(rejection) => format!("{rejection} {rejection:?}"),
        };
        assert!(!printed.contains(wechatpay_fuzz::KEY), "a key is printed");
    });
});

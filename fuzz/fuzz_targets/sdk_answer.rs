//! Answers of v3 and v2: `0` and `1` as they come, with header lines before the body; `2` to `9` a
//! body that the platform signed. Whatever comes is a success or an error.
#![no_main]

use std::cell::LazyCell;

use bytes::Bytes;
use libfuzzer_sys::fuzz_target;
use wechatpay_fuzz::{Ends, choice, message};
use wechatpay_sdk::internals::{answer, v2_request};

thread_local!(static ENDS: LazyCell<Ends> = LazyCell::new(Ends::new));

fuzz_target!(|data: &[u8]| {
    let Some((how, data)) = choice(data) else { return };
    ENDS.with(|ends| {
        let statuses = [200, 202, 204, 301, 400, 401, 500, 999];
        match how {
            b'0' | b'1' => {
                let (headers, body) = message(data);
                let Some((status, body)) = choice(body) else { return };
                let status = statuses[usize::from(status) % statuses.len()];
                answer(&ends.client, how == b'1', status, headers, Bytes::copy_from_slice(body));
            }
            b'2' => {
                // Of v2: lines of members, which are signed.
                let text = String::from_utf8_lossy(data);
                let pairs = text.lines().filter_map(|line| line.split_once('='));
                let mut members: Vec<_> =
                    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
                let body = v2_request(&mut members, &ends.api_v2_key);
                answer(&ends.client, true, 200, http::HeaderMap::new(), Bytes::from(body));
            }
            _ => {
                let status = statuses[usize::from(how) % statuses.len()];
                let body = Bytes::copy_from_slice(data);
                answer(&ends.client, false, status, ends.sign(data), body);
            }
        }
    });
});

//! Requests to the simulator: a line with a choice, method and target, header lines, an empty line, the
//! body. `0` goes as it comes; `1` is signed for v3, `2` for v2, so that what is behind the gate is
//! reached. Whatever comes is answered, and never as the platform's own failure.
#![no_main]

use std::cell::RefCell;

use bytes::Bytes;
use http::Request;
use libfuzzer_sys::fuzz_target;
use wechatpay_fuzz::{choice, message};
use wechatpay_simulator::internals::Door;

thread_local!(static DOOR: RefCell<Door> = RefCell::new(Door::open().expect("a platform")));

fn replaced(body: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let (mut rest, mut made) = (body, Vec::with_capacity(body.len()));
    while let Some(at) = rest.windows(from.len()).position(|window| window == from) {
        made.extend_from_slice(&rest[..at]);
        made.extend_from_slice(to);
        rest = &rest[at + from.len()..];
    }
    made.extend_from_slice(rest);
    made
}

fuzz_target!(|data: &[u8]| {
    let Some((how, data)) = choice(data) else { return };
    let at = data.iter().position(|byte| *byte == b'\n').unwrap_or(data.len());
    let (line, rest) = data.split_at(at);
    let mut words = line.trim_ascii().split(|byte| *byte == b' ');
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return };
    let request = Request::builder().method(method).uri(target).body(());
    let Ok(request) = request else { return };
    let (mut parts, ()) = request.into_parts();
    let (headers, body) = message(rest);
    // What a test asks for with this header may well be a failure.
    if headers.contains_key("wechatpay-negative-test") {
        return;
    }
    parts.headers = headers;
    DOOR.with_borrow_mut(|door| {
        let mut body = Bytes::copy_from_slice(body);
        // The merchant's own numbers, so that more than a stranger's requests are seen.
        let own = door.credentials();
        let own = [
            ("1900000109", own.mchid()),
            ("1900000110", own.sub_mchid()),
            ("wx8888888888888888", own.appid()),
        ];
        for (sample, own) in own {
            body = Bytes::from(replaced(&body, sample.as_bytes(), own.as_bytes()));
        }
        match how {
            b'1' => door.sign(&mut parts, &body),
            b'2' => body = door.sign_v2(&body).unwrap_or(body),
            _ => {}
        }
        let status = door.answer(parts, &body);
        assert!(status.is_some_and(|status| status < 500), "{status:?}");
    });
});

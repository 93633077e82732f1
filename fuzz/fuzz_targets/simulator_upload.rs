//! Uploads, as the simulator reads them: header lines, an empty line, the body. A part lies within the
//! body.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wechatpay_fuzz::message;
use wechatpay_simulator::internals::multipart;

fuzz_target!(|data: &[u8]| {
    let (headers, body) = message(data);
    for name in ["meta", "file", ""] {
        assert!(multipart(&headers, body, name).is_none_or(|length| length <= body.len()));
    }
});

//! Bills of whatever bytes, and of an ordinary one with bytes changed. What is read as a trade bill has as
//! many rows when it is read as a bill of any kind.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wechatpay_sdk::internals::{bill, trade_bill};

fuzz_target!(|data: &[u8]| {
    let rows = bill(data, None);
    if let Some(trade) = trade_bill(data) {
        assert_eq!(rows, Some(trade), "a bill is one bill, whoever reads it");
    }
    // Nobody writes a file of a given digest.
    assert_eq!(bill(data, Some("da39a3ee5e6b4b0d3255bfef95601890afd80709")), None);
});

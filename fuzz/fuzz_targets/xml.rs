//! XML, on both sides: whatever comes is read or refused; names are names; what is read and written
//! again is the same; what the platform takes, the client reads alike.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wechatpay_sdk::ApiV2Key;
use wechatpay_sdk::internals::{v2_answer, xml_members};
use wechatpay_simulator::internals::{xml, xml_of};

fuzz_target!(|data: &[u8]| {
    let key = ApiV2Key::new(wechatpay_fuzz::KEY).expect("32 bytes");
    assert!(!v2_answer(data, &key), "nobody knows the key");
    let ours = xml_members(data);
    // A name that holds another member would be read in two ways under one signature.
    let is_name = |name: &str| !name.is_empty() && !name.contains(['&', '=', '<', ' ', ';']);
    assert!(ours.iter().flatten().all(|(name, text)| is_name(name) && !text.contains('\0')));
    let Some(theirs) = xml(data) else { return };
    assert_eq!(xml(xml_of(&theirs).as_bytes()).as_ref(), Some(&theirs));
    let mut ours = ours.expect("the client reads what the platform takes");
    ours.sort();
    assert_eq!(ours, theirs);
});

//! Doors for the benchmarks and fuzzers of this repository, and for nobody else.

use crate::keys::ApiV2Key;
use crate::sign::v2::{SignType, sign, verify};
use crate::xml;

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

fn borrowed(members: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    members.iter().map(|(name, value)| (name.as_str(), value.as_str()))
}

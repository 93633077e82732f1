//! Documents of v2 as the platform signs them, by the primitives alone, and as an
//! attacker writes them again without the key.

use md5::{Digest, Md5};

/// Members in the order of a document, `sign` not among them.
pub(crate) type Members = Vec<(String, String)>;

pub(crate) fn members(pairs: &[(&str, &str)]) -> Members {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// The text that is signed, without the key.
pub(crate) fn text(members: &Members) -> String {
    let mut sorted: Vec<_> = members.iter().filter(|(_, value)| !value.is_empty()).collect();
    sorted.sort_unstable();
    sorted.iter().map(|(name, value)| format!("{name}={value}&")).collect()
}

/// The signature (MD5) over members.
pub(crate) fn sign(members: &Members, key: &str) -> String {
    let digest = Md5::digest(format!("{}key={key}", text(members)));
    digest.iter().map(|byte| format!("{byte:02X}")).collect()
}

/// The document, every value escaped; `sign` at its end.
pub(crate) fn document(members: &Members, sign: &str) -> String {
    let escape = |value: &str| value.replace('&', "&amp;").replace('<', "&lt;");
    let elements: String = members
        .iter()
        .map(|(name, value)| format!("<{name}>{}</{name}>\n", escape(value)))
        .collect();
    format!("<xml>\n{elements}<sign>{sign}</sign>\n</xml>")
}

/// The document as the platform writes it.
pub(crate) fn genuine(members: &Members, key: &str) -> String {
    document(members, &sign(members, key))
}

/// Moves member `inner` into the value of `outer`, which precedes it in the signed text. No key is needed.
pub(crate) fn fold(members: &mut Members, outer: &str, inner: &str) {
    let before = text(members);
    let place = members.iter().position(|(name, _)| name == inner).unwrap();
    let (name, value) = members.remove(place);
    let outer = members.iter_mut().find(|(name, _)| name == outer).unwrap();
    outer.1 = format!("{}&{name}={value}", outer.1);
    assert_eq!(text(members), before, "the attack keeps the signed text");
}

/// Moves member `outer` with its value into the name of `inner`, which follows it in the signed text.
pub(crate) fn fold_into_name(members: &mut Members, outer: &str, inner: &str) {
    let before = text(members);
    let place = members.iter().position(|(name, _)| name == outer).unwrap();
    let (name, value) = members.remove(place);
    let inner = members.iter_mut().find(|(name, _)| name == inner).unwrap();
    inner.0 = format!("{name}={value}&{}", inner.0);
    assert_eq!(text(members), before, "the attack keeps the signed text");
}

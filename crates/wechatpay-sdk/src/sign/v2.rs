//! v2: MD5 or HMAC-SHA256 over the sorted parameters and the APIv2 key.
//!
//! Source: the platform's v2 signature rules (`docs/protocol.md` §7).

use data_encoding::HEXUPPER;

use crate::crypto::digest;
use crate::keys::ApiV2Key;

/// The digest of a v2 signature, as the member `sign_type` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SignType {
    /// The platform's default, if `sign_type` is not sent.
    Md5,
    HmacSha256,
}

impl SignType {
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        match name {
            "MD5" => Some(Self::Md5),
            "HMAC-SHA256" => Some(Self::HmacSha256),
            _ => None,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::HmacSha256 => "HMAC-SHA256",
        }
    }
}

/// The text that a v2 signature covers, without the key: the non-empty members except `sign`, sorted by
/// name, as `a=1&b=2`, without any escaping.
///
/// Two documents that differ in white space, comments, CDATA or the order of
/// their members have the same text.
pub(crate) fn signed_text<'a>(members: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut kept = Vec::with_capacity(members.size_hint().1.unwrap_or_default());
    kept.extend(members.filter(|(name, value)| !value.is_empty() && *name != "sign"));
    text_of_kept(kept)
}

/// Not generic, so that it is compiled once.
fn text_of_kept(mut members: Vec<(&str, &str)>) -> String {
    members.sort_unstable();
    let mut text = String::with_capacity(
        members.iter().map(|(name, value)| name.len() + value.len() + 2).sum(),
    );
    for (name, value) in members {
        if !text.is_empty() {
            text.push('&');
        }
        text.push_str(name);
        text.push('=');
        text.push_str(value);
    }
    text
}

/// The signature over `members`, in upper-case hexadecimal digits.
pub(crate) fn sign<'a>(
    members: impl Iterator<Item = (&'a str, &'a str)>,
    key: &ApiV2Key,
    sign_type: SignType,
) -> String {
    sign_text(&signed_text(members), key, sign_type)
}

fn sign_text(text: &str, key: &ApiV2Key, sign_type: SignType) -> String {
    let before_key: &[u8] = if text.is_empty() { b"key=" } else { b"&key=" };
    // The key goes into the digest only, so that no copy of it stays in memory.
    let parts = [text.as_bytes(), before_key, key.expose()];
    match sign_type {
        SignType::Md5 => HEXUPPER.encode(&digest::md5(&parts)),
        SignType::HmacSha256 => HEXUPPER.encode(digest::hmac_sha256(key.expose(), &parts).as_ref()),
    }
}

/// Whether `given` is the signature over `members`.
pub(crate) fn verify<'a>(
    members: impl Iterator<Item = (&'a str, &'a str)>,
    given: &str,
    key: &ApiV2Key,
    sign_type: SignType,
) -> bool {
    digest::constant_time_eq(sign(members, key, sign_type).as_bytes(), given.as_bytes())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const MEMBERS: [(&str, &str); 7] = [
        ("nonce_str", "ibuaiVcKdpRxkhJA"),
        ("sign", "not part of it"),
        ("mch_id", "10000100"),
        ("empty", ""),
        ("device_info", "1000"),
        ("body", "test"),
        ("appid", "wxd930ea5d5a258f4f"),
    ];

    fn key() -> ApiV2Key {
        ApiV2Key::new("192006250b4c09247ec02edce69f6a2d").unwrap()
    }

    /// The vector of the public documentation (`docs/protocol.md` §7).
    #[test]
    fn the_published_vector_holds() {
        let sign = |sign_type| sign(MEMBERS.into_iter(), &key(), sign_type);
        assert_eq!(sign(SignType::Md5), "9A0A8659F005D6984697E2CA0A9CF3B7");
        assert_eq!(
            sign(SignType::HmacSha256),
            "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6"
        );
    }

    #[test]
    fn another_member_value_case_or_digest_does_not_verify() {
        let md5 = "9A0A8659F005D6984697E2CA0A9CF3B7";
        let verify = |members: &[(&str, &str)], given: &str, sign_type| {
            verify(members.iter().copied(), given, &key(), sign_type)
        };
        assert!(verify(&MEMBERS, md5, SignType::Md5));
        assert!(!verify(&MEMBERS, md5, SignType::HmacSha256));
        assert!(!verify(&MEMBERS, &md5.to_lowercase(), SignType::Md5));
        assert!(!verify(&MEMBERS, md5.trim_end_matches('7'), SignType::Md5));
        assert!(!verify(&MEMBERS, "", SignType::Md5));
        assert!(!verify(&MEMBERS[1..], md5, SignType::Md5));
        let mut unknown = MEMBERS.to_vec();
        unknown.push(("a_new_member", "1"));
        assert!(!verify(&unknown, md5, SignType::Md5));
    }

    #[test]
    fn the_signed_text_has_the_members_in_order_without_sign_and_empty_ones() {
        let expected = "appid=wxd930ea5d5a258f4f&body=test&device_info=1000&mch_id=10000100&\
                        nonce_str=ibuaiVcKdpRxkhJA";
        assert_eq!(signed_text(MEMBERS.into_iter()), expected);
        assert_eq!(signed_text(MEMBERS.into_iter().rev()), expected);
        assert_eq!(signed_text([("sign", "x"), ("a", "")].into_iter()), "");
    }

    proptest! {
        #[test]
        fn the_order_of_members_does_not_matter(
            members in prop::collection::btree_map("[a-z_]{1,8}", ".{0,12}", 0..12),
        ) {
            let forth = members.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let back = forth.clone().rev();
            prop_assert_eq!(sign(forth, &key(), SignType::Md5), sign(back, &key(), SignType::Md5));
        }
    }
}

//! Digests of files that are read piece by piece.

use aws_lc_rs::digest;
use data_encoding::HEXLOWER;
use md5::Md5;
use sm3::Sm3;

/// An unfinished digest.
#[derive(Clone)]
pub(crate) enum Hasher {
    Md5(Md5),
    #[cfg(feature = "files")]
    Sha1(digest::Context),
    Sha256(digest::Context),
    /// GB/T 32905.
    Sm3(Sm3),
}

impl Hasher {
    pub(crate) fn md5() -> Self {
        Self::Md5(Md5::default())
    }

    #[cfg(feature = "files")]
    pub(crate) fn sha1() -> Self {
        Self::Sha1(digest::Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY))
    }

    pub(crate) fn sha256() -> Self {
        Self::Sha256(digest::Context::new(&digest::SHA256))
    }

    pub(crate) fn sm3() -> Self {
        Self::Sm3(Sm3::default())
    }

    /// The digest with this name on the platform: `SHA1`, `sha-256`, `SM3`.
    #[cfg(feature = "files")]
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name.replace('-', "").to_ascii_uppercase().as_str() {
            "SHA1" => Some(Self::sha1()),
            "SHA256" => Some(Self::sha256()),
            "SM3" => Some(Self::sm3()),
            "MD5" => Some(Self::md5()),
            _ => None,
        }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        match self {
            Self::Md5(digest) => md5::Digest::update(digest, bytes),
            #[cfg(feature = "files")]
            Self::Sha1(digest) => digest.update(bytes),
            Self::Sha256(digest) => digest.update(bytes),
            // Its traits are of a newer RustCrypto version than those of `md5`.
            Self::Sm3(digest) => sm3::Digest::update(digest, bytes),
        }
    }

    /// In lower-case hexadecimal digits.
    pub(crate) fn finish(self) -> String {
        match self {
            Self::Md5(digest) => HEXLOWER.encode(&md5::Digest::finalize(digest)),
            #[cfg(feature = "files")]
            Self::Sha1(digest) => HEXLOWER.encode(digest.finish().as_ref()),
            Self::Sha256(digest) => HEXLOWER.encode(digest.finish().as_ref()),
            Self::Sm3(digest) => HEXLOWER.encode(&sm3::Digest::finalize(digest)),
        }
    }
}

#[cfg(all(test, feature = "files"))]
mod tests {
    use super::*;

    /// `printf abc | openssl dgst -md5`, and so on.
    #[test]
    fn digests_are_those_of_openssl() {
        for (name, expected) in [
            ("MD5", "900150983cd24fb0d6963f7d28e17f72"),
            ("sha1", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            ("SHA-256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            ("SM3", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
        ] {
            let mut hasher = Hasher::named(name).unwrap();
            hasher.update(b"a");
            hasher.update(b"bc");
            assert_eq!(hasher.finish(), expected, "{name}");
        }
        assert!(Hasher::named("CRC32").is_none());
    }
}

//! PEM text: finding the one section that is expected, naming another one.

use std::path::Path;

use rustls_pki_types::pem::{PemObject, SectionKind};
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// The contents of a section, wiped when dropped.
pub(crate) type Der = Zeroizing<Vec<u8>>;

/// All sections of known kinds. `what` names what is being read.
pub(crate) fn sections(what: &str, text: &str) -> Result<Vec<(SectionKind, Der)>> {
    <(SectionKind, Vec<u8>)>::pem_slice_iter(text.as_bytes())
        .map(|section| {
            let (kind, der) = section.map_err(|error| {
                Error::configuration(format!("{what} is not readable PEM: {error}"))
            })?;
            Ok((kind, Der::new(der)))
        })
        .collect()
}

/// The first section of the kind `expected`, or an error that names what is
/// there in its place.
pub(crate) fn section(what: &str, text: &str, expected: SectionKind) -> Result<Der> {
    let found = sections(what, text)?.into_iter().find(|(kind, _)| *kind == expected);
    found.map(|(_, der)| der).ok_or_else(|| unexpected(what, text))
}

/// `text` is not what `what` should be.
pub(crate) fn unexpected(what: &str, text: &str) -> Error {
    Error::configuration(format!("{what} was expected, and {} was given", describe(text)))
}

/// What `text` is, in words.
pub(crate) fn describe(text: &str) -> String {
    if text.trim().is_empty() {
        return "an empty text".to_owned();
    }
    let label = text.split_once("-----BEGIN ").and_then(|(_, rest)| rest.split_once("-----"));
    let Some((label, rest)) = label else {
        return "a text without a PEM header (`-----BEGIN …-----`)".to_owned();
    };
    match label {
        "ENCRYPTED PRIVATE KEY" => encrypted(),
        _ if rest.contains("Proc-Type: 4,ENCRYPTED") => encrypted(),
        "CERTIFICATE" => "a certificate".to_owned(),
        "PUBLIC KEY" | "RSA PUBLIC KEY" => "a public key".to_owned(),
        "PRIVATE KEY" | "RSA PRIVATE KEY" => "a private key".to_owned(),
        "EC PRIVATE KEY" => "an elliptic-curve private key".to_owned(),
        _ if label.len() > 40 => "PEM of an unknown kind".to_owned(),
        label => format!("PEM of the kind `{label}`"),
    }
}

fn encrypted() -> String {
    "an encrypted private key (decrypt it first: `openssl pkey -in KEY -out DECRYPTED`)".to_owned()
}

/// The text of a PEM file.
pub(crate) fn file(what: &str, path: &Path) -> Result<Zeroizing<String>> {
    std::fs::read_to_string(path).map(Zeroizing::new).map_err(|error| {
        Error::configuration(format!("{what} `{}` cannot be read", path.display()))
            .with_source(error)
    })
}

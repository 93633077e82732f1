//! Parses PEM text: finds the expected section, or names the section that is there instead.

use std::path::Path;

use rustls_pki_types::pem::{self, PemObject, SectionKind};
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// The contents of a section, wiped when dropped.
pub(crate) type Der = Zeroizing<Vec<u8>>;

/// All sections of known kinds. `what` names what is being read.
pub(crate) fn sections(what: &str, text: &str) -> Result<Vec<(SectionKind, Der)>> {
    let text = plain(text);
    if text.contains(BEGIN) && !text.lines().any(|line| line.starts_with(BEGIN)) {
        return Err(Error::configuration(format!(
            "{what} is not readable PEM: there is text before `-----BEGIN …-----` on its line"
        )));
    }
    <(SectionKind, Vec<u8>)>::pem_slice_iter(text.as_bytes())
        .map(|section| {
            let (kind, der) = section.map_err(|error| {
                // Its headers are not base64.
                if is_encrypted(&text) {
                    return unexpected(what, &text);
                }
                Error::configuration(format!("{what} is not readable PEM: {}", reason(&error)))
            })?;
            Ok((kind, Der::new(der)))
        })
        .collect()
}

/// The reason in our own words: the parser's error quotes the line, and the line is the whole private key if
/// its line breaks are lost.
fn reason(error: &pem::Error) -> &'static str {
    let lost = "its line breaks are lost (`-----BEGIN …-----` must be on its own line)";
    match error {
        pem::Error::IllegalSectionStart { .. } => lost,
        pem::Error::MissingSectionEnd { end_marker } if end_marker.len() > 64 => lost,
        pem::Error::MissingSectionEnd { .. } => "its last line, `-----END …-----`, is missing",
        pem::Error::Base64Decode(_) => "it has characters that are not base64",
        _ => "it is damaged",
    }
}

/// How each section begins.
const BEGIN: &str = "-----BEGIN ";

/// `text` without the things that hide `-----BEGIN` from the parser: the byte order mark of Windows
/// editors, the indentation of YAML files, and the quotes and `\n` of environment files.
pub(crate) fn plain(text: &str) -> Zeroizing<String> {
    let text = unquoted(text.trim_start_matches('\u{feff}').trim());
    // The maximum length: growing would leave copies of a key behind.
    let mut lines = Zeroizing::new(String::with_capacity(text.len() + 1));
    // A backslash is neither base64 nor a part of a header.
    for line in text.lines().flat_map(|line| line.split("\\n")) {
        lines.push_str(line.trim().trim_end_matches("\\r").trim_end());
        lines.push('\n');
    }
    lines
}

/// `text` without the quotes around it.
fn unquoted(text: &str) -> &str {
    let within = |quote| text.strip_prefix(quote)?.strip_suffix(quote);
    within('"').or_else(|| within('\'')).unwrap_or(text)
}

/// Whether a key is encrypted as PKCS#1 keys are.
fn is_encrypted(text: &str) -> bool {
    text.contains("Proc-Type: 4,ENCRYPTED")
}

/// The first section of the kind `expected`, or an error that names what is there instead.
pub(crate) fn section(what: &str, text: &str, expected: SectionKind) -> Result<Der> {
    let found = sections(what, text)?.into_iter().find(|(kind, _)| *kind == expected);
    found.map(|(_, der)| der).ok_or_else(|| unexpected(what, text))
}

/// The error if `text` is something else than `what`.
pub(crate) fn unexpected(what: &str, text: &str) -> Error {
    Error::configuration(format!("{what} was expected, but {} was given", describe(text)))
}

/// What `text` is, in words.
pub(crate) fn describe(text: &str) -> String {
    if text.trim().is_empty() {
        return "an empty text".to_owned();
    }
    let label = text.split_once(BEGIN).and_then(|(_, rest)| rest.split_once("-----"));
    let Some((label, rest)) = label else {
        return "a text without a PEM header (`-----BEGIN …-----`)".to_owned();
    };
    match label {
        "ENCRYPTED PRIVATE KEY" => encrypted(),
        _ if is_encrypted(rest) => encrypted(),
        "CERTIFICATE" => "a certificate".to_owned(),
        "PUBLIC KEY" => "a public key".to_owned(),
        "RSA PUBLIC KEY" => "a public key in the PKCS#1 form (convert it first: `openssl rsa \
                             -RSAPublicKey_in -in KEY -pubout -out CONVERTED`)"
            .to_owned(),
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
        Error::configuration(format!("{what} {} cannot be read", shown(path))).with_source(error)
    })
}

/// The path of a file that cannot be read. A text that is too long for a path may be a key without
/// `-----BEGIN`, and is not shown.
pub(crate) fn shown(path: &Path) -> String {
    const LONGEST: usize = 256;
    if path.as_os_str().len() > LONGEST {
        return "(the text is neither PEM nor a path: it is long and has no `-----BEGIN …-----`)"
            .to_owned();
    }
    format!("`{}`", path.display())
}

//! Explains why the platform refused a signature: compares what it read with what was signed.
//!
//! A `SIGN_ERROR` answer contains the message that the platform made of the request (`docs/protocol.md` §3), with a
//! truncated body. The difference shows where to look: a proxy that changes the request, a clock, another private key.
//! The explanation has lengths and positions, but no contents: a path or a body may hold personal data.

mod body;
#[cfg(test)]
mod tests;

use std::time::UNIX_EPOCH;

use bytes::Bytes;
use http::header::DATE;
use http::{HeaderMap, HeaderValue, Method};
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// How far the clocks may be apart, in seconds.
const WINDOW: i64 = 300;

/// What the signature of a request covers. Cheap to keep: it is looked at only
/// when the platform refuses it.
#[derive(Debug)]
pub(crate) struct Signed {
    pub(crate) method: Method,
    /// The path with its query.
    pub(crate) target: String,
    /// The text that was signed, which is not the body of an upload.
    pub(crate) body: Bytes,
    /// Has time, nonce and serial in it.
    pub(crate) authorization: HeaderValue,
}

impl Signed {
    /// A member of `Authorization`.
    fn member(&self, name: &str) -> &str {
        let text = self.authorization.to_str().unwrap_or_default();
        let (_, members) = text.split_once(' ').unwrap_or_default();
        let mut members = members.split(',').filter_map(|member| member.split_once('='));
        let value = members.find(|(found, _)| *found == name).map(|(_, value)| value);
        value.unwrap_or_default().trim_matches('"')
    }
}

/// `sign_information` of the answer's `detail`.
struct SignInformation<'a> {
    method: &'a str,
    url: &'a str,
    truncated_sign_message: &'a str,
    sign_message_length: usize,
}

impl<'a> SignInformation<'a> {
    /// `None` if the answer has none.
    fn read(detail: &'a Value) -> Option<Self> {
        let read = detail.get("sign_information")?;
        let text = |name: &str| read.get(name).and_then(Value::as_str);
        Some(Self {
            method: text("method")?,
            url: text("url")?,
            truncated_sign_message: text("truncated_sign_message")?,
            sign_message_length: read.get("sign_message_length")?.as_u64()?.try_into().ok()?,
        })
    }
}

/// What a `SIGN_ERROR` means, as far as the answer tells.
pub(crate) fn explain(
    signed: &Signed,
    detail: Option<&str>,
    headers: &HeaderMap,
) -> Option<String> {
    let detail: Option<Value> = detail.and_then(|detail| serde_json::from_str(detail).ok());
    let Some(read) = detail.as_ref().and_then(SignInformation::read) else {
        return clock(signed, headers);
    };
    let differences = differences(signed, &read);
    if differences.is_empty() {
        return Some(format!(
            "the platform read what was signed, so the private key does not belong to the \
             merchant's API certificate `{}`; give the serial of the certificate that belongs to \
             the key",
            signed.member("serial_no")
        ));
    }
    Some(format!(
        "the request was changed on its way to the platform, by a proxy or a gateway: {}",
        differences.join("; ")
    ))
}

fn differences(signed: &Signed, read: &SignInformation<'_>) -> Vec<String> {
    let mut differences = Vec::new();
    if read.method != signed.method.as_str() {
        let method = shown(read.method);
        differences.push(format!("the method is `{method}`, but `{}` was signed", signed.method));
    }
    differences.extend(target(&signed.target, read.url));
    let mut lines = read.truncated_sign_message.splitn(5, '\n').skip(2);
    for (name, member) in [("time", "timestamp"), ("nonce", "nonce_str")] {
        let (read, own) = (lines.next().unwrap_or_default(), signed.member(member));
        if read != own {
            differences.push(format!("the {name} is `{}`, but `{own}` was signed", shown(read)));
        }
    }
    if let Some(shown) = lines.next() {
        let head = read.truncated_sign_message.len() - shown.len();
        // The line end after the body counts.
        let length = read.sign_message_length.checked_sub(head + 1);
        differences.extend(length.and_then(|length| body::difference(&signed.body, shown, length)));
    }
    differences
}

/// What became of path and query.
fn target(own: &str, read: &str) -> Option<String> {
    if own == read {
        return None;
    }
    let (own_path, own_query) = own.split_once('?').unwrap_or((own, ""));
    let (path, query) = read.split_once('?').unwrap_or((read, ""));
    let added = read.strip_suffix(own).or_else(|| path.strip_suffix(own_path));
    let what = if let Some(added) = added.filter(|added| !added.is_empty()) {
        format!("{} bytes were added before the path, probably by a gateway", added.len())
    } else if path != own_path && decoded(path) == decoded(own_path) {
        "the path is percent-encoded differently".to_owned()
    } else if path != own_path {
        format!("the path differs from byte {} on", common(own_path, path))
    } else if query.is_empty() {
        "the query is missing".to_owned()
    } else if own_query.is_empty() {
        "a query was added".to_owned()
    } else if decoded(query) == decoded(own_query) {
        "the query is percent-encoded differently".to_owned()
    } else if sorted(query) == sorted(own_query) {
        "the query parameters are in another order".to_owned()
    } else {
        format!("the query differs from byte {} on", common(own_query, query))
    };
    Some(what)
}

/// A refusal without an explanation of the platform: the clock, if its `Date`
/// is far from the time that was signed.
fn clock(signed: &Signed, headers: &HeaderMap) -> Option<String> {
    let date = httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok()?;
    let platform = date.duration_since(UNIX_EPOCH).ok()?.as_secs();
    let platform = i64::try_from(platform).ok()?;
    let signed: i64 = signed.member("timestamp").parse().ok()?;
    let ahead = signed.checked_sub(platform)?;
    (ahead.abs() > WINDOW).then(|| {
        format!(
            "this machine's clock is {} s {} the platform's clock, and at most 300 s are allowed; \
             set this machine's clock",
            ahead.abs(),
            if ahead > 0 { "ahead of" } else { "behind" }
        )
    })
}

/// How many bytes two texts have in common at their beginning.
fn common(one: &str, other: &str) -> usize {
    one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count()
}

/// The pairs of a query; of a type that is sorted elsewhere too, since each takes time to compile.
fn sorted(query: &str) -> Vec<(&str, &str)> {
    let mut pairs: Vec<_> = query.split('&').map(|pair| (pair, "")).collect();
    pairs.sort_unstable();
    pairs
}

/// Without its percent-encoding, and with `+` as the space that forms mean.
fn decoded(text: &str) -> Vec<u8> {
    percent_decode_str(&text.replace('+', " ")).collect()
}

/// What came from outside, short and on one line.
fn shown(text: &str) -> String {
    text.chars().take(40).flat_map(char::escape_default).collect()
}

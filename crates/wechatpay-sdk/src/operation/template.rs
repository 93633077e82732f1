//! Path templates: RFC 6570 simple expansion, and queries.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::{Error, Result};

/// Fills in the variables of `template`. A value is the text of one segment: all characters except
/// unreserved ones are percent-encoded, and values that a URL would still read as structure are refused.
pub(crate) fn expand(template: &str, variables: &[(String, String)]) -> Result<String> {
    let mut path = String::with_capacity(template.len() + 32);
    let mut used = 0;
    for part in parts(template)? {
        match part {
            Part::Literal(text) => path.push_str(text),
            Part::Variable(name) => {
                let (_, value) =
                    variables.iter().find(|(bound, _)| bound == name).ok_or_else(|| {
                        Error::request(format!(
                            "the path variable `{name}` of `{template}` is not bound; bind it with `.bind(…)`"
                        ))
                    })?;
                used += 1;
                match value.as_str() {
                    "" => {
                        return Err(Error::request(format!("the path variable `{name}` is empty")));
                    }
                    // Clients and gateways resolve these segments, percent-encoded or not.
                    "." | ".." => {
                        return Err(Error::request(format!(
                            "the path variable `{name}` is `{value}`, which a URL reads as a directory"
                        )));
                    }
                    value => encode(&mut path, value),
                }
            }
        }
    }
    if used < variables.len() {
        let names = placeholders(template)?;
        if let Some((name, _)) = variables.iter().find(|(name, _)| !names.contains(&name.as_str()))
        {
            return Err(Error::request(format!("`{template}` has no path variable `{name}`")));
        }
    }
    Ok(path)
}

/// The names of a template's variables.
fn placeholders(template: &str) -> Result<Vec<&str>> {
    let parts = parts(template)?;
    Ok(parts
        .into_iter()
        .filter_map(|part| match part {
            Part::Variable(name) => Some(name),
            Part::Literal(_) => None,
        })
        .collect())
}

/// A percent-encoded query of `name=value` pairs. Empty if there are no pairs.
pub(crate) fn encode_query(pairs: &[(String, String)]) -> String {
    let mut query = String::new();
    for (name, value) in pairs {
        if !query.is_empty() {
            query.push('&');
        }
        encode(&mut query, name);
        query.push('=');
        encode(&mut query, value);
    }
    query
}

enum Part<'a> {
    Literal(&'a str),
    Variable(&'a str),
}

fn parts(template: &str) -> Result<Vec<Part<'_>>> {
    let wrong = |why: &str| Error::request(format!("the path `{}` {why}", template.escape_debug()));
    let mut parts = Vec::new();
    let mut rest = template;
    while !rest.is_empty() {
        let (literal, after) = match rest.split_once('{') {
            Some((literal, after)) => (literal, Some(after)),
            None => (rest, None),
        };
        check_literal(literal).map_err(&wrong)?;
        parts.push(Part::Literal(literal));
        let Some(after) = after else { break };
        let (name, after) =
            after.split_once('}').ok_or_else(|| wrong("has a `{` without a `}`"))?;
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        if name.is_empty() || !name.bytes().all(is_name) {
            return Err(wrong(
                "has a variable whose name does not consist of letters, digits, `_` and `-`",
            ));
        }
        parts.push(Part::Variable(name));
        rest = after;
    }
    if template.split('/').any(|segment| segment == "." || segment == "..") {
        return Err(wrong("has a `.` or `..` segment"));
    }
    Ok(parts)
}

fn check_literal(literal: &str) -> Result<(), &'static str> {
    if literal.contains(['?', '#']) {
        return Err("contains a query or a fragment: use `.query(…)`");
    }
    // Characters that need no encoding in a path (RFC 3986 `pchar`, and `/`), so that the signed bytes
    // are the sent bytes.
    let is_path = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/".contains(&byte);
    if literal.contains("//") {
        return Err("has an empty segment");
    }
    if literal.bytes().all(is_path) {
        Ok(())
    } else {
        Err("has a character that is not allowed in a path: bind it as a variable's value")
    }
}

/// All characters except the unreserved ones of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Percent-encodes all characters except the unreserved ones of RFC 3986.
pub(crate) fn encode(text: &mut String, value: &str) {
    text.extend(utf8_percent_encode(value, RESERVED));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn expand_one(value: &str) -> Result<String> {
        expand("/v3/refunds/{refund_id}/return-advance", &[("refund_id".into(), value.into())])
    }

    #[test]
    fn a_value_is_one_segment() {
        for (value, expected) in [
            ("5000", "5000"),
            ("a/b?c#d%2F", "a%2Fb%3Fc%23d%252F"),
            ("退款 +", "%E9%80%80%E6%AC%BE%20%2B"),
            ("...", "..."),
            ("A-._~", "A-._~"),
        ] {
            assert_eq!(
                expand_one(value).unwrap(),
                format!("/v3/refunds/{expected}/return-advance")
            );
        }
    }

    #[test]
    fn what_would_change_the_path_is_refused() {
        for (value, why) in [("", "is empty"), (".", "directory"), ("..", "directory")] {
            assert!(expand_one(value).unwrap_err().to_string().contains(why), "{value}");
        }
        let bound = [("refund_id".to_owned(), "1".to_owned())];
        for (template, why) in [
            ("/v3/{id}", "`id` of `/v3/{id}` is not bound"),
            ("/v3/x", "no path variable `refund_id`"),
            ("/v3/{refund_id", "without a `}`"),
            ("/v3/{}", "whose name does not consist of"),
            ("/v3/{refund_id}?a=b", "use `.query(…)`"),
            ("/v3/../{refund_id}", "segment"),
            ("/v3//{refund_id}", "empty segment"),
            ("/v3/退款/{refund_id}", "is not allowed in a path"),
            ("/v3/a b/{refund_id}", "is not allowed in a path"),
            ("/v3/%2e/{refund_id}", "is not allowed in a path"),
        ] {
            let error = expand(template, &bound).unwrap_err();
            assert!(error.to_string().contains(why), "{template}: {error}");
        }
    }

    #[test]
    fn a_query_is_encoded() {
        let pairs = [("sub_mchid".into(), "1900".into()), ("note".into(), "a&b=c 中".into())];
        assert_eq!(encode_query(&pairs), "sub_mchid=1900&note=a%26b%3Dc%20%E4%B8%AD");
        assert_eq!(encode_query(&[]), "");
    }

    /// The inverse function, written independently of `encode`.
    fn decode(text: &str) -> Vec<u8> {
        let mut bytes = text.bytes();
        let mut decoded = Vec::new();
        while let Some(byte) = bytes.next() {
            if byte == b'%' {
                let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
                let digits = std::str::from_utf8(&digits).unwrap().to_owned();
                decoded.push(u8::from_str_radix(&digits, 16).unwrap());
            } else {
                decoded.push(byte);
            }
        }
        decoded
    }

    proptest! {
        #[test]
        fn any_value_stays_one_segment_and_comes_back(value in "\\PC{1,24}") {
            prop_assume!(value != "." && value != "..");
            let path = expand_one(&value).unwrap();
            let segments: Vec<_> = path.split('/').collect();
            prop_assert_eq!(segments.len(), 5);
            prop_assert!(!path.contains(['?', '#', '\\']));
            prop_assert_eq!(decode(segments[3]), value.as_bytes());
        }

        #[test]
        fn no_template_panics(template in "(/|\\{|\\}|a|\\.|中|\\?|%){0,24}", value in ".{0,8}") {
            let _ = expand(&template, &[("a".into(), value)]);
        }
    }
}

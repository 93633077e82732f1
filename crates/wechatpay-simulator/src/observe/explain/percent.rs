//! Percent-encoding (RFC 3986) as different libraries write it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

use crate::wire::target::{RESERVED, decode, encode};

/// The characters that `encodeURIComponent` encodes.
const COMPONENT: &AsciiSet =
    &RESERVED.remove(b'!').remove(b'*').remove(b'\'').remove(b'(').remove(b')');
/// The characters that Java's `URLEncoder` and an HTML form encode; the form does not encode `*`.
const JAVA: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');
const FORM: &AsciiSet = &JAVA.remove(b'*');

/// All encodings of a text in a URL. `keep` are separators, which are never encoded.
pub(super) fn forms(text: &str, keep: &[char]) -> Vec<String> {
    let decoded =
        |plus| each(text, keep, |part| decode(part, plus).unwrap_or_else(|| part.to_owned()));
    let plain = decoded(false);
    let of_form = decoded(true);
    let again =
        |set| each(text, keep, |part| encode(&decode(part, false).unwrap_or_default(), set));
    let mut all = vec![
        plain,
        of_form,
        // Encoded a second time.
        text.replace('%', "%25"),
        each(text, keep, |part| encode(part, RESERVED)),
        with_digits(text, str::to_lowercase),
        with_digits(text, str::to_uppercase),
        again(RESERVED),
        again(COMPONENT),
        again(FORM).replace("%20", "+"),
        again(JAVA).replace("%20", "+"),
        text.replace('+', "%20"),
        text.replace("%20", "+"),
        text.replace('+', "%2B"),
    ];
    all.retain(|one| one != text);
    all.dedup();
    all
}

/// Applies `f` to each part between the separators.
fn each(text: &str, keep: &[char], f: impl Fn(&str) -> String) -> String {
    let mut done = String::with_capacity(text.len());
    for part in text.split_inclusive(keep) {
        let end = part.chars().next_back().filter(|last| keep.contains(last));
        done.push_str(&f(part.strip_suffix(keep).unwrap_or(part)));
        done.extend(end);
    }
    done
}

/// The text with the hexadecimal digits of its escapes changed by `f`.
fn with_digits(text: &str, f: impl Fn(&str) -> String) -> String {
    let mut parts = text.split('%');
    let mut done = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        done.push('%');
        match part.split_at_checked(2) {
            Some((digits, rest)) => {
                done.push_str(&f(digits));
                done.push_str(rest);
            }
            None => done.push_str(part),
        }
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_form_is_there() {
        let forms = forms("/a%20b%2C(1)/%e8%8c%b6", &['/']);
        for form in [
            "/a b,(1)/茶",
            "/a%2520b%252C(1)/%25e8%258c%25b6",
            "/a%20b%2c(1)/%e8%8c%b6",
            "/a%20b%2C(1)/%E8%8C%B6",
            "/a%20b%2C%281%29/%E8%8C%B6",
            "/a+b%2C%281%29/%E8%8C%B6",
            "/a+b%2C(1)/%e8%8c%b6",
        ] {
            assert!(forms.iter().any(|one| one == form), "{form} is not in {forms:?}");
        }
        assert!(!forms.iter().any(|one| one == "/a%20b%2C(1)/%e8%8c%b6"));
    }

    #[test]
    fn nothing_is_too_odd() {
        for odd in ["", "%", "%2", "%zz", "%ff", "茶%", "%茶", "a&b=c&"] {
            forms(odd, &['&', '=']);
        }
    }
}

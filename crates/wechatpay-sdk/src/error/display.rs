//! An error in one line of a log.

use std::fmt;

use super::{Delivery, Error};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(answer) = &inner.answer {
            write!(f, "{} ", answer.status.as_u16())?;
        }
        f.write_str(&inner.text)?;
        if let Some(api) = &inner.api {
            let separator = if inner.text.is_empty() { "" } else { ": " };
            let code =
                if api.code.is_empty() { "the platform gave no error code" } else { &api.code };
            write!(f, "{separator}{}", line(code))?;
            if !api.message.is_empty() {
                write!(f, ": {}", line(&api.message))?;
            }
            if let Some(place) = api.detail.as_deref().and_then(place) {
                write!(f, " [{}]", line(&place))?;
            }
        }
        if let Some(explanation) = &inner.explanation {
            write!(f, ": {explanation}")?;
        }
        if let Some(cause) = &inner.cause {
            write!(f, ": {}", line(cause))?;
        }
        if inner.answer.is_some() {
            let authentic = if self.authenticated() { "authenticated" } else { "unauthenticated" };
            let id = line(self.request_id().unwrap_or("none"));
            write!(f, " ({authentic}; Request-ID {id}; {}", inner.delivery)?;
        } else if inner.delivery != Delivery::NotSent || inner.attempts > 1 {
            write!(f, " ({}", inner.delivery)?;
        } else {
            return Ok(());
        }
        if inner.attempts > 1 {
            write!(f, "; {} attempts", inner.attempts)?;
        }
        f.write_str(")")
    }
}

/// What came from outside, as a part of one line of a log.
fn line(text: &str) -> String {
    const LONGEST: usize = 200;
    crate::visible::one_line(text, LONGEST)
}

/// Where the platform finds fault, by its `detail`. What it found there is left
/// out: it may be a name or a card number.
fn place(detail: &str) -> Option<String> {
    let detail: serde_json::Value = serde_json::from_str(detail).ok()?;
    let inner = detail.get("detail");
    let get = |name: &str| {
        let found = detail.get(name).or_else(|| inner?.get(name));
        found?.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let parts: Vec<_> = ["location", "field", "issue"].into_iter().filter_map(get).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {self}", self.0.kind)
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, StatusCode};

    use super::super::{AnswerParts, ApiParts, internal_code};
    use super::*;

    #[test]
    fn the_internal_code_is_the_number_after_the_last_dash() {
        assert_eq!(internal_code("08F78BB5-AF0610D302-1800-268443699"), Some(268_443_699));
        assert_eq!(internal_code("08F78B-0"), Some(0));
        for none in ["", "0800", "08-", "08-x", "08-99999999999999999999"] {
            assert_eq!(internal_code(none), None, "{none}");
        }
    }

    #[test]
    fn display_is_one_line_with_all_that_a_log_needs() {
        let mut headers = HeaderMap::new();
        headers.insert("request-id", "08AB-268543743".parse().unwrap());
        let answer = AnswerParts {
            status: StatusCode::FORBIDDEN,
            headers,
            body: Bytes::from_static(b"{}"),
            authenticated: false,
        };
        let api = ApiParts {
            code: "NOT_ENOUGH".into(),
            message: "基本账户余额不足".into(),
            detail: Some(r#"{"field":"/real_name","value":"张三","location":"body"}"#.into()),
        };
        let error = Error::api(api, answer, Delivery::Rejected, None);
        assert_eq!(
            error.to_string(),
            "403 NOT_ENOUGH: 基本账户余额不足 [body /real_name] (unauthenticated; Request-ID 08AB-268543743; rejected, \
             without effect)"
        );
        assert_eq!(error.internal_code(), Some(268_543_743));
    }

    #[test]
    fn what_comes_from_outside_stays_one_short_line() {
        let code = "A\nERROR forged \u{1b}[31m\u{202e}\u{2066}\u{61c}".to_owned();
        let api = ApiParts { code, message: "x".repeat(9000), detail: None };
        let answer = AnswerParts {
            status: StatusCode::BAD_REQUEST,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            authenticated: false,
        };
        let text = Error::api(api, answer, Delivery::Unknown, None).to_string();
        assert!(!text.contains(char::is_control), "{text}");
        assert!(!text.contains(['\u{202e}', '\u{2066}', '\u{61c}']), "{}", text.escape_unicode());
        assert!(text.len() < 600, "{}", text.len());
    }
}

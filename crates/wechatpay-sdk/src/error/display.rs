//! Prints an error as one line of a log.

use std::fmt;

use super::{Delivery, Error};
use crate::visible::one_line;

impl Error {
    /// Describes the failure, without its delivery.
    pub(crate) fn what(&self) -> impl fmt::Display {
        fmt::from_fn(|f| self.write_what(f))
    }

    fn write_what(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = self.operation() {
            write!(f, "{}: ", line(operation))?;
        }
        if let Some(answer) = &inner.answer {
            write!(f, "{} ", answer.status.as_u16())?;
        }
        f.write_str(&one_line(&inner.text, usize::MAX))?;
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
            write!(f, ": {}", one_line(explanation, usize::MAX))?;
        }
        if let Some(source) = &inner.source {
            write!(f, ": {}", line(&causes(&**source)))?;
        }
        Ok(())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_what(f)?;
        let inner = &*self.0;
        if inner.answer.is_some() {
            let id = line(self.request_id().unwrap_or("none"));
            write!(f, " (Request-ID {id}; {}", inner.delivery)?;
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

/// A foreign text as a part of a log line.
fn line(text: &str) -> String {
    const LONGEST: usize = 200;
    one_line(text, LONGEST)
}

/// The place of the fault, by the platform's `detail`. The value there is left out, because it may be a name or a card
/// number.
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

/// The message of an error, and the messages of its sources that add something.
fn causes(error: &dyn std::error::Error) -> String {
    let mut causes: Vec<String> = vec![error.to_string()];
    let mut next = error.source();
    while let Some(error) = next {
        let text = error.to_string();
        if !causes.iter().any(|cause| cause.contains(&text)) {
            causes.push(text);
        }
        next = error.source();
    }
    causes.join(": ")
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {self}", self.0.kind)
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, Method, StatusCode};

    use super::super::{AnswerParts, ApiParts, Called, internal_code};
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
        let called = Called::new(Method::POST, "/v3/refund/domestic/refunds");
        let error = Error::api(api, answer, Delivery::NoEffect, None).of_call(&called);
        assert_eq!(
            error.to_string(),
            "POST /v3/refund/domestic/refunds: 403 NOT_ENOUGH: 基本账户余额不足 [body /real_name] \
             (Request-ID 08AB-268543743; no effect)"
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

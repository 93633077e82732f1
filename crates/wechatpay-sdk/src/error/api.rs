//! The members of an error answer of v3.

use std::collections::HashMap;

use serde_json::Value;
use serde_json::value::RawValue;

/// The members of an error answer.
#[derive(Clone, Debug, Default)]
pub(crate) struct ApiParts {
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) detail: Option<String>,
}

impl ApiParts {
    /// Reads `code`, `message` and `detail` of a body. The platform's codes are texts; a numeric code does not come from
    /// the platform.
    pub(crate) fn read(body: &[u8]) -> Self {
        let text = |value: Option<&RawValue>| match value.map(|raw| serde_json::from_str(raw.get()))
        {
            Some(Ok(Value::String(text))) => text,
            _ => String::new(),
        };
        let mut members: HashMap<String, &RawValue> =
            serde_json::from_slice(body).unwrap_or_default();
        Self {
            code: text(members.remove("code")),
            message: text(members.remove("message")),
            detail: members
                .remove("detail")
                .map(|raw| raw.get().to_owned())
                .filter(|raw| raw != "null"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_body_of_any_form_gives_what_it_has() {
        let parts = ApiParts::read(
            r#"{"code":"PARAM_ERROR","message":"参数错误","detail":{"a":[1, 2.50]}}"#.as_bytes(),
        );
        assert_eq!((parts.code.as_str(), parts.message.as_str()), ("PARAM_ERROR", "参数错误"));
        assert_eq!(parts.detail.as_deref(), Some(r#"{"a":[1, 2.50]}"#));
        for body in
            ["", "<html>", "[]", "null", "{\"code\":null}", "{\"message\":{}}", "{\"code\":"]
        {
            let parts = ApiParts::read(body.as_bytes());
            assert_eq!((parts.code.as_str(), parts.detail), ("", None), "{body}");
        }
        assert_eq!(ApiParts::read(br#"{"code":408,"message":"m"}"#).code, "");
    }
}

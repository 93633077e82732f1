//! Decides whether a merchant's response accepts a notification (docs/protocol.md, section 6).

use crate::state::Message;
use crate::wire::xml;

/// Whether the platform counts the notification as delivered. For v3 only the status counts. A v2 response
/// must also be XML with `return_code` SUCCESS. `answer` is the beginning of the body; a v2 response that
/// is cut there accepts nothing.
pub(crate) fn accepts(message: &Message, status: u16, answer: &str) -> bool {
    if message.is_v2() {
        let members = xml::parse(answer.trim().as_bytes()).filter(|_| status == 200);
        let code = members.as_ref().and_then(|members| members.get("return_code"));
        return code.is_some_and(|code| code == "SUCCESS");
    }
    matches!(status, 200 | 204)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    const SUCCESS: &str = "<xml>\n<return_code><![CDATA[SUCCESS]]></return_code>\n\
        <return_msg><![CDATA[OK]]></return_msg>\n</xml>\n";

    #[test]
    fn v3_has_the_status_alone() {
        let message = Message::v3("TRANSACTION.SUCCESS", "transaction", "", Value::Null);
        let failed = r#"{"code":"FAIL","message":"失败"}"#;
        for (status, answer, taken) in [
            (200, "", true),
            (204, "", true),
            (200, failed, true),
            (201, "", false),
            (500, SUCCESS, false),
        ] {
            assert_eq!(accepts(&message, status, answer), taken, "{status} {answer}");
        }
    }

    #[test]
    fn v2_has_the_document_too() {
        let signed = Message::V2 { event: String::new(), members: Vec::new() };
        let refund = Message::V2Refund { members: Vec::new(), info: Vec::new() };
        let cut = SUCCESS.trim_end().trim_end_matches("</xml>");
        let failed = SUCCESS.replace("SUCCESS", "FAIL");
        for message in [&signed, &refund] {
            for (status, answer, taken) in [
                (200, SUCCESS, true),
                (200, failed.as_str(), false),
                (200, cut, false),
                (200, "", false),
                (200, "SUCCESS", false),
                (200, r#"{"code":"SUCCESS"}"#, false),
                (204, "", false),
                (500, SUCCESS, false),
            ] {
                assert_eq!(accepts(message, status, answer), taken, "{status} {answer}");
            }
        }
    }
}

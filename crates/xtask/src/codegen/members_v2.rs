//! The names of documented v2 members. They are needed to find the end of a member in a signed
//! text, which is not escaped.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Answer, Notification, Object, Operation};
use super::sample::literal;

/// Members that any response may have, documented or not.
const OF_ANY_ANSWER: [&str; 5] =
    ["err_code", "err_code_des", "result_code", "return_code", "return_msg"];

type Names<'a> = BTreeSet<&'a str>;

/// The file with the names: by path for responses, for binary search; all together for
/// notifications.
pub(crate) fn members_v2(operations: &[Operation], notifications: &[Notification]) -> String {
    // All methods of a path return the same members.
    let mut answers: BTreeMap<&str, (bool, Names<'_>)> = BTreeMap::new();
    for operation in operations.iter().filter(|operation| operation.is_v2) {
        let Answer::Object(object) = &operation.answer else { continue };
        let (result_code, names) = answers.entry(&operation.path).or_default();
        let mut members = object.members.iter();
        *result_code |= members.any(|member| member.name == "result_code" && member.is_required);
        names.extend(of(object));
        names.extend(OF_ANY_ANSWER);
    }
    let all: Names<'_> = answers.values().flat_map(|(_, names)| names).copied().collect();
    let notifications = notifications.iter().filter(|notification| notification.is_v2);
    let of_notifications = notifications.flat_map(|notification| of(&notification.content));
    let listed = answers.iter().map(|(path, (result_code, names))| {
        format!(
            "Documented {{ path: {}, result_code: {result_code}, members: {} }},\n",
            literal(path),
            text(names)
        )
    });
    format!(
        "//! The members of v2's answers and notifications. Written by `cargo xtask codegen`.\n\n\
         use super::facts::Documented;\n\n\
         /// Sorted by path.\n\
         pub(super) static ANSWERS: &[Documented] = &[\n{}];\n\n\
         /// The members of all answers.\n\
         pub(super) const OF_ANSWERS: &str = {};\n\n\
         /// The members of all notifications.\n\
         pub(super) const OF_NOTIFICATIONS: &str = {};\n",
        listed.collect::<String>(),
        text(&all),
        text(&of_notifications.collect()),
    )
}

/// The members of a document. `sign` is not part of the signed text.
fn of(object: &Object) -> impl Iterator<Item = &str> {
    object.members.iter().map(|member| member.name.as_str()).filter(|name| *name != "sign")
}

/// A single text takes less space in a program than a list of texts.
fn text(names: &Names<'_>) -> String {
    literal(&names.iter().copied().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::super::read::read;
    use super::*;
    use crate::catalogue::parse;

    #[test]
    fn members_are_listed_by_path_and_result_code_where_it_is_required() {
        let answer = |required: &str| {
            format!(
                "{{operationId: a, summary: a, responses: {{\"200\": {{content: {{text/xml: {{schema: \
                 {{type: object, required: [{required}], properties: {{b: {{type: string}}, \
                 sign: {{type: string}}, result_code: {{type: string}}, a_$n: {{type: string}}}}}}}}}}}}}}}}"
            )
        };
        let document = format!(
            "{{x-wechatpay-protocol: v2, paths: {{/y: {{post: {}}}, /x: {{post: {}}}}}, \
             webhooks: {{e: {{post: {{summary: a, requestBody: {{content: {{text/xml: {{schema: \
             {{type: object, properties: {{sign: {{type: string}}, n: {{type: string}}}}}}}}}}}}}}}}}}}}",
            answer("b"),
            answer("b, result_code")
        );
        let documents = [("v2-a".to_owned(), parse(&document).unwrap())].into();
        let (operations, notifications) = read(&documents).unwrap();
        let written = members_v2(&operations, &notifications);
        let members = "a_$n b err_code err_code_des result_code return_code return_msg";
        for line in [
            format!("{{ path: \"/x\", result_code: true, members: \"{members}\" }}"),
            format!("{{ path: \"/y\", result_code: false, members: \"{members}\" }}"),
            format!("OF_ANSWERS: &str = \"{members}\";"),
            "OF_NOTIFICATIONS: &str = \"n\";".to_owned(),
        ] {
            assert!(written.contains(&line), "{line} in {written}");
        }
        assert!(written.find("/x") < written.find("/y"));
    }
}

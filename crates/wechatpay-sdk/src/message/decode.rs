//! Reading a message, leniently: no new member, unknown value, number in
//! quotes or missing member turns an answer into an error.

use serde_json::Value;

use super::Message;

/// Fills the members that `value` has. `false` if it is no JSON object at all.
pub(crate) fn decode(message: &mut dyn Message, value: Value) -> bool {
    let Value::Object(mut object) = value else {
        return false;
    };
    message.members(&mut |name, member| {
        let value = if name.contains('$') {
            super::numbered::collect(name, &mut object)
        } else {
            object.remove(name)
        };
        match value {
            None | Some(Value::Null) => {}
            Some(value) => {
                if !member.decode(value) {
                    tracing::warn!(
                        member = name,
                        "a member of an answer is not of its documented type"
                    );
                }
            }
        }
    });
    true
}

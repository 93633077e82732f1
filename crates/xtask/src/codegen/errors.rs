//! The error codes of the catalogue: read from `x-wechatpay-errors` and `openapi/common/errors.yaml`, and
//! written as the library's table of operations.

use std::collections::BTreeMap;

use super::model::{ErrorCode, Operation};
use super::sample::literal;
use crate::node::Node;

/// The codes of a list.
pub(super) fn codes(list: &Node) -> Result<Vec<ErrorCode>, String> {
    items(list)?.iter().map(code).collect()
}

fn code(node: &Node) -> Result<ErrorCode, String> {
    let code = node.get("code").and_then(Node::as_text).ok_or("an error without `code`")?;
    let status = match node.get("status") {
        Some(Node::Int(status)) => {
            u16::try_from(*status).map_err(|_| format!("{code}: status?"))?
        }
        _ => return Err(format!("the error {code} has no `status`")),
    };
    let in_doubt = match node.get("effect").and_then(Node::as_text) {
        None | Some("none") => false,
        Some("unknown") => true,
        Some(other) => return Err(format!("the error {code} has the effect `{other}`")),
    };
    Ok(ErrorCode { status, code: code.to_owned(), in_doubt })
}

fn items(list: &Node) -> Result<&[Node], String> {
    match list {
        Node::List(items) => Ok(items),
        _ => Err("the errors are no list".to_owned()),
    }
}

/// `src/operation/catalogued.rs`: each operation with its codes, in the order in which it is found,
/// and what holds for all; `common` is `openapi/common/errors.yaml`.
pub(super) fn table(operations: &[Operation], common: &Node) -> Result<String, String> {
    let of = |key: &str| common.get(key).ok_or_else(|| format!("no `{key}` for all operations"));
    let mut text = String::from(
        "//! Each operation of the catalogue with the error codes that are documented for it, and what\n\
         //! any operation may be refused with. Written by `cargo xtask codegen`.\n\n\
         use super::facts::{Catalogued, Code, Door, doubtful, refusal};\n\n",
    );
    for (name, key, about) in [
        ("OF_ALL_V3", "v3", "The codes of all operations of v3."),
        ("OF_ALL_V2", "v2", "The codes of all operations of v2."),
    ] {
        let list = list(&codes(of(key)?)?);
        text.push_str(&format!("/// {about}\npub(super) static {name}: &[Code] = &{list};\n\n"));
    }
    for (name, key, about) in [
        ("AT_THE_DOOR", "v2_door", "How `return_msg` begins where v2 refuses at the door."),
        ("AT_THE_DOOR_ENDING", "v2_door_ending", "How it ends."),
    ] {
        let doors = items(of(key)?)?.iter().map(door).collect::<Result<Vec<_>, _>>()?.join(", ");
        text.push_str(&format!("/// {about}\npub(super) static {name}: &[Door] = &[{doors}];\n\n"));
    }
    let mut lists: BTreeMap<&[ErrorCode], usize> = BTreeMap::new();
    for operation in operations.iter().filter(|operation| !operation.errors.is_empty()) {
        let next = lists.len();
        lists.entry(&operation.errors).or_insert(next);
    }
    let mut operations: Vec<_> = operations.iter().collect();
    operations.sort_by_key(|operation| (&operation.path, operation.method.name().to_uppercase()));
    text.push_str("/// All operations, by path and method.\npub(super) static CATALOGUED: &[Catalogued] = &[\n");
    for operation in operations {
        let codes = match lists.get(operation.errors.as_slice()) {
            Some(number) => format!("CODES_{number}"),
            None => "&[]".to_owned(),
        };
        let (method, path) = (operation.method.name().to_uppercase(), literal(&operation.path));
        text.push_str(&format!("Catalogued::new({}, {path}, {codes}),\n", literal(&method)));
    }
    text.push_str("];\n\n");
    let mut lists: Vec<_> = lists.into_iter().map(|(codes, number)| (number, codes)).collect();
    lists.sort_unstable_by_key(|(number, _)| *number);
    for (number, codes) in lists {
        text.push_str(&format!("static CODES_{number}: &[Code] = &{};\n", list(codes)));
    }
    Ok(text)
}

fn list(codes: &[ErrorCode]) -> String {
    let codes = codes.iter().map(|ErrorCode { status, code, in_doubt }| {
        let kind = if *in_doubt { "doubtful" } else { "refusal" };
        format!("{kind}({status}, {})", literal(code))
    });
    format!("[{}]", codes.collect::<Vec<_>>().join(", "))
}

fn door(node: &Node) -> Result<String, String> {
    let message = node.get("message").and_then(Node::as_text).ok_or("a door without `message`")?;
    let is_key = matches!(node.get("key"), Some(Node::Bool(true)));
    Ok(format!("Door::new({}, {is_key})", literal(message)))
}

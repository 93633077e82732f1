//! `x-wechatpay-pages`: how an answer of several pages goes on. A mark that does not fit its operation is an
//! error, since a wrong one loses items.

use super::model::{Answer, By, Content, Object, Pages};
use crate::node::Node;

/// The mark of an operation, held against its request and its answer.
pub(super) fn pages(
    operation: &Node,
    request: &Object,
    has_body: bool,
    answer: &Answer,
) -> Result<Option<Pages>, String> {
    let Some(mark) = operation.get("x-wechatpay-pages") else { return Ok(None) };
    let pages = read(mark)?;
    let Answer::Object(answer) = answer else {
        return Err("`x-wechatpay-pages` of an answer that is no object".to_owned());
    };
    if has_body {
        return Err("`x-wechatpay-pages` of an operation with a body".to_owned());
    }
    let place = if pages.by == By::Cursor { "a text" } else { "an integer" };
    has(request, &pages.member, place)?;
    if let Some(size) = &pages.size {
        has(request, size, "an integer")?;
    }
    has(answer, &pages.items, "a list")?;
    if let Some(total) = &pages.total {
        has(answer, total, "an integer")?;
    }
    match &pages.next {
        Some(next) => has(answer, next, "a text")?,
        None if pages.by == By::Cursor => {
            return Err("`x-wechatpay-pages` by a cursor without `next`".to_owned());
        }
        None => {}
    }
    Ok(Some(pages))
}

fn read(mark: &Node) -> Result<Pages, String> {
    let text = |key: &str| match mark.get(key) {
        Some(Node::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let needed = |key| text(key).ok_or_else(|| format!("`x-wechatpay-pages` without `{key}`"));
    Ok(Pages {
        by: match needed("by")?.as_str() {
            "offset" => By::Offset,
            "page" => By::Page,
            "cursor" => By::Cursor,
            other => return Err(format!("`x-wechatpay-pages` by `{other}`")),
        },
        first: match mark.get("first") {
            Some(Node::Int(first)) => *first,
            _ => 0,
        },
        member: needed("member")?,
        size: text("size"),
        items: needed("items")?,
        total: text("total"),
        next: text("next"),
    })
}

fn has(object: &Object, name: &str, kind: &str) -> Result<(), String> {
    let member = object.members.iter().find(|member| member.name == name);
    let Some(member) = member else {
        return Err(format!("`x-wechatpay-pages` names `{name}`, which there is not"));
    };
    let found = match &member.content {
        Content::Integer(_) => "an integer",
        Content::Text => "a text",
        Content::List(_) => "a list",
        _ => "something else",
    };
    if found == kind {
        return Ok(());
    }
    Err(format!("`x-wechatpay-pages` names `{name}`, which is not {kind} but {found}"))
}

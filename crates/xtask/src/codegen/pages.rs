//! `x-wechatpay-pages`: the paging of a response. An extension that does not match its operation is
//! an error, because wrong paging loses items.

use super::model::{Answer, By, Content, Object, Pages};
use crate::node::Node;

/// The paging of an operation, checked against its request and its response.
pub(super) fn pages(
    operation: &Node,
    request: &Object,
    has_body: bool,
    answer: &Answer,
) -> Result<Option<Pages>, String> {
    let Some(mark) = operation.get("x-wechatpay-pages") else { return Ok(None) };
    let pages = read(mark)?;
    let Answer::Object(answer) = answer else {
        return Err("`x-wechatpay-pages` of an answer that is not an object".to_owned());
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
        return Err(format!("`x-wechatpay-pages` names the unknown member `{name}`"));
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

#[cfg(test)]
mod tests {
    use super::super::model::Member;
    use super::*;
    use crate::catalogue::parse;

    fn object(members: &[(&str, Content)]) -> Object {
        let member = |(name, content): &(&str, Content)| Member {
            english: None,
            form: crate::form::Form::default(),
            note: None,
            meanings: Vec::new(),
            name: (*name).to_owned(),
            label: None,
            is_required: false,
            is_sealed_by_caller: false,
            limits: Default::default(),
            content: content.clone(),
        };
        Object { members: members.iter().map(member).collect(), schema: None }
    }

    fn marked(mark: &str) -> Result<Option<Pages>, String> {
        let operation = parse(&format!("{{x-wechatpay-pages: {mark}}}")).unwrap();
        let request = object(&[("offset", Content::Integer(Vec::new())), ("token", Content::Text)]);
        let items = Content::List(Box::new(Content::Text));
        let answer = object(&[
            ("data", items),
            ("total", Content::Integer(Vec::new())),
            ("next", Content::Text),
        ]);
        pages(&operation, &request, false, &Answer::Object(answer))
    }

    #[test]
    fn a_mark_that_fits_its_operation_is_read() {
        let offset = marked("{by: offset, member: offset, items: data, total: total}").unwrap();
        let offset = offset.unwrap();
        assert!(offset.by == By::Offset && offset.first == 0);
        assert_eq!(offset.total.as_deref(), Some("total"));
        let page = marked("{by: page, first: 1, member: offset, items: data}").unwrap().unwrap();
        assert!(page.by == By::Page && page.first == 1);
        assert!(marked("{by: cursor, member: token, items: data, next: next}").unwrap().is_some());
    }

    #[test]
    fn a_mark_that_does_not_fit_is_an_error() {
        for (mark, problem) in [
            ("{by: offset, member: page, items: data}", "names the unknown member `page`"),
            ("{by: offset, member: token, items: data}", "`token`, which is not an integer"),
            (
                "{by: offset, member: offset, size: limit, items: data}",
                "the unknown member `limit`",
            ),
            ("{by: offset, member: offset, items: total}", "`total`, which is not a list"),
            ("{by: offset, member: offset, items: data, total: next}", "`next`, which"),
            ("{by: cursor, member: token, items: data}", "a cursor without `next`"),
            ("{by: cursor, member: token, items: data, next: total}", "`total`, which"),
            ("{by: row, member: offset, items: data}", "by `row`"),
            ("{by: page, items: data}", "without `member`"),
        ] {
            let error = marked(mark).err().unwrap_or_default();
            assert!(error.contains(problem), "{mark}: {error}");
        }
    }
}

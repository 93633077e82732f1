//! The expressions of the documented samples: PHP that encodes an array.

use crate::node::Node;

/// What an expression gives, as far as it says so itself.
pub(crate) fn evaluate(expression: &str) -> Option<Node> {
    let expression = expression.trim();
    if let Some(inner) = call(expression, "\\json_encode") {
        return Some(Node::text(value(inner)?.to_json_text()));
    }
    let query = call(call(expression, "\\urlencode")?, "\\WeChatPay\\Formatter::queryStringLike")?;
    let pairs: Vec<_> = value(query)?
        .members()
        .iter()
        .map(|(key, value)| match value {
            Node::Text(text) => format!("{key}%3D{text}"),
            other => format!("{key}%3D{}", other.to_json_text()),
        })
        .collect();
    Some(Node::text(pairs.join("%26")))
}

fn call<'a>(expression: &'a str, function: &str) -> Option<&'a str> {
    expression.strip_prefix(function)?.strip_prefix('(')?.strip_suffix(')')
}

fn value(text: &str) -> Option<Node> {
    let mut rest = text;
    let value = one(&mut rest)?;
    let rest = rest.trim_start();
    // `json_encode($value, $flags)`
    (rest.is_empty() || rest.starts_with(',')).then_some(value)
}

fn one(rest: &mut &str) -> Option<Node> {
    *rest = rest.trim_start();
    if let Some(inner) = rest.strip_prefix('[') {
        *rest = inner;
        return array(rest);
    }
    if let Some(inner) = rest.strip_prefix('\'') {
        let (text, after) = inner.split_once('\'')?;
        *rest = after;
        return Some(Node::text(text.replace("\\\\", "\\")));
    }
    if let Some(inner) = rest.strip_prefix("\\json_encode(") {
        *rest = inner;
        let encoded = one(rest)?.to_json_text();
        *rest = rest.trim_start().strip_prefix(')')?;
        return Some(Node::Text(encoded));
    }
    let end = rest.find([',', ']', ' ', '\n']).unwrap_or(rest.len());
    let (word, after) = rest.split_at_checked(end)?;
    *rest = after;
    match word {
        "true" => Some(Node::Bool(true)),
        "false" => Some(Node::Bool(false)),
        "null" => Some(Node::Null),
        number => number.parse().map(Node::Int).or_else(|_| number.parse().map(Node::Float)).ok(),
    }
}

fn array(rest: &mut &str) -> Option<Node> {
    let (mut list, mut map) = (Vec::new(), Vec::new());
    loop {
        *rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix(']') {
            *rest = after;
            return Some(if map.is_empty() { Node::List(list) } else { Node::Map(map) });
        }
        let item = one(rest)?;
        if let Some(after) = rest.trim_start().strip_prefix("=>") {
            *rest = after;
            map.push((item.as_text()?.to_owned(), one(rest)?));
        } else {
            list.push(item);
        }
        *rest = rest.trim_start();
        *rest = rest.strip_prefix(',').unwrap_or(rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_may_hold_one_that_holds_another() {
        let text = "\\json_encode(['a' => \\json_encode(['b' => 1]), 'c' => 2])";
        assert_eq!(evaluate(text), Some(Node::text(r#"{"a":"{\"b\":1}","c":2}"#)));
    }

    #[test]
    fn an_encoded_array_becomes_its_json() {
        let text = "\\json_encode([\n  'a' => 1,\n  'b' => [['c' => '长期',],],\n 'd' => true,\n])";
        let expected = Node::text("{\"a\":1,\"b\":[{\"c\":\"长期\"}],\"d\":true}");
        assert_eq!(evaluate(text), Some(expected));
        assert_eq!(evaluate("$stack"), None);
    }
}

//! Generates the table of rules with which the SDK checks requests, `src/operation/ruled.rs`: the
//! limits of members and the conditions of operations as constant expressions.

use std::collections::BTreeMap;

use super::limits::{Limits, conditions};
use super::pattern;
use super::sample::literal;
use crate::check::operations;
use crate::node::Node;

/// The text of the file.
pub(crate) fn table(documents: &BTreeMap<String, Node>) -> Result<String, String> {
    let mut lines = BTreeMap::new();
    let mut patterns = BTreeMap::new();
    for document in documents.values() {
        let is_v2 = document.get("x-wechatpay-protocol").and_then(Node::as_text) == Some("v2");
        for (method, path, operation) in operations(document) {
            let failed = |error: String| format!("{method} {path}: {error}");
            let mut bounds = Bounds { lines: Vec::new(), patterns: &mut patterns };
            bounds.request(operation, is_v2);
            let bounds = bounds.lines;
            let conditions = tested(operation).map_err(failed)?;
            let required = required(operation, is_v2);
            if bounds.is_empty() && conditions.is_empty() && required.is_empty() {
                continue;
            }
            let method = method.to_uppercase();
            let line = format!(
                "Rules {{ method: {}, path: {}, required: {}, bounds: &[{}], conditions: &[{}] }},\n",
                literal(&method),
                literal(path),
                literal(&required.join(" ")),
                bounds.join(", "),
                conditions.join(", ")
            );
            lines.insert((path.to_owned(), method), line);
        }
    }
    let mut text = String::from(
        "//! The rules of each operation, by path and method. Written by `cargo xtask codegen`.\n\n\
         use super::rules::{Condition, Pattern, Piece, Rules, Test, bytes, items, length, matches, number};\n\n\
         pub(super) static RULED: &[Rules] = &[\n",
    );
    text.extend(lines.into_values());
    text.push_str("];\n\n");
    for (pattern, number) in patterns {
        let ways =
            pattern::translated(&pattern).map_err(|error| format!("`{pattern}`: {error}"))?;
        let pattern = literal(&pattern);
        text.push_str(&format!(
            "static PATTERN_{number}: Pattern = Pattern {{ text: {pattern}, ways: &[{ways}] }};\n"
        ));
    }
    Ok(text)
}

/// The limits of a request's members.
struct Bounds<'p> {
    lines: Vec<String>,
    /// Each pattern with its number.
    patterns: &'p mut BTreeMap<String, usize>,
}

impl Bounds<'_> {
    fn request(&mut self, operation: &Node, is_v2: bool) {
        if let Some(Node::List(parameters)) = operation.get("parameters") {
            for parameter in parameters {
                let text = |key: &str| parameter.get(key).and_then(Node::as_text);
                let (Some(name), Some(schema)) = (text("name"), parameter.get("schema")) else {
                    continue;
                };
                match text("in") {
                    Some("path") => self.member(schema, &format!("{{{name}}}")),
                    Some("query") => self.member(schema, name),
                    // The name in the typed request.
                    Some("header") => {
                        self.member(schema, &name.to_lowercase().replace('-', "_"));
                    }
                    _ => {}
                }
            }
        }
        if let Some(schema) = body(operation) {
            self.members(schema, "", is_v2);
        }
    }

    fn members(&mut self, schema: &Node, before: &str, is_v2: bool) {
        for (name, schema) in schema.get("properties").map_or(&[][..], Node::members) {
            // The client adds these members, and numbered names do not occur in requests.
            let is_made = is_v2 && before.is_empty() && (name == "sign" || name == "nonce_str");
            if !is_made && !name.contains('$') {
                self.member(schema, &format!("{before}{name}"));
            }
        }
    }

    fn member(&mut self, schema: &Node, path: &str) {
        self.bounds(&Limits::of(schema), path);
        let mut inner = schema;
        while let Some(within) = inner.get("items").or_else(|| inner.get("contentSchema")) {
            inner = within;
        }
        self.members(inner, &format!("{path}."), false);
    }

    fn bounds(&mut self, limits: &Limits, path: &str) {
        let path_text = literal(path);
        let length = if limits.in_bytes { "bytes" } else { "length" };
        for (rule, (least, most), words, (lowest, highest)) in [
            (length, limits.length, ["minLength", "maxLength"], ("0", "u32::MAX")),
            ("number", limits.number, ["minimum", "maximum"], ("i64::MIN", "i64::MAX")),
            ("items", limits.items, ["minItems", "maxItems"], ("0", "u32::MAX")),
        ] {
            let least = least.map(|bound| (bound, words[0]));
            let most = most.map(|bound| (bound, words[1]));
            let certain =
                |bound: Option<(i64, &str)>| bound.map(|(_, word)| limits.is_certain([word, word]));
            let mut line = |least: Option<(i64, &str)>, most: Option<(i64, &str)>| {
                let text = |bound: Option<(i64, &str)>, none: &str| {
                    bound.map_or_else(|| none.to_owned(), |(bound, _)| bound.to_string())
                };
                let mark = certain(least.or(most)).unwrap_or_default();
                let mark = if mark { ".certain()" } else { "" };
                let (least, most) = (text(least, lowest), text(most, highest));
                self.lines.push(format!("{rule}({path_text}, {least}, {most}){mark}"));
            };
            match (least, most) {
                (None, None) => {}
                (Some(_), Some(_)) if certain(least) != certain(most) => {
                    line(least, None);
                    line(None, most);
                }
                (least, most) => line(least, most),
            }
        }
        if let Some(pattern) = &limits.pattern {
            let next = self.patterns.len();
            let number = *self.patterns.entry(pattern.clone()).or_insert(next);
            let mark = if limits.is_certain(["pattern"; 2]) { ".certain()" } else { "" };
            self.lines.push(format!("matches({path_text}, &PATTERN_{number}){mark}"));
        }
        if let Some(items) = &limits.of_items {
            self.bounds(items, path);
        }
    }
}

/// The required members of a request; `amount.total` is required if there is an `amount`.
fn required(operation: &Node, is_v2: bool) -> Vec<String> {
    let mut found = Vec::new();
    for parameter in list(operation.get("parameters")) {
        let is = |key: &str, value: &str| parameter.get(key).and_then(Node::as_text) == Some(value);
        let name = parameter.get("name").and_then(Node::as_text).unwrap_or_default();
        if is("in", "query") && parameter.get("required") == Some(&Node::Bool(true)) {
            found.push(name.to_owned());
        }
    }
    if let Some(schema) = body(operation) {
        demanded(schema, "", &mut found);
    }
    // The client adds these members, or fills in the only possible value.
    found.retain(|name| !is_v2 || !["sign", "nonce_str", "sign_type"].contains(&name.as_str()));
    found
}

fn demanded(schema: &Node, before: &str, found: &mut Vec<String>) {
    let required: Vec<_> = list(schema.get("required")).iter().filter_map(Node::as_text).collect();
    for (name, member) in schema.get("properties").map_or(&[][..], Node::members) {
        // A file is not among the members.
        let media = member.get("contentMediaType").and_then(Node::as_text);
        if name.contains('$') || media == Some("application/octet-stream") {
            continue;
        }
        if required.contains(&name.as_str()) {
            found.push(format!("{before}{name}"));
        }
        let mut inner = member;
        while let Some(within) = inner.get("items").or_else(|| inner.get("contentSchema")) {
            inner = within;
        }
        demanded(inner, &format!("{before}{name}."), found);
    }
}

/// The members of a body; for a v3 upload, the members of its part `meta`.
fn body(operation: &Node) -> Option<&Node> {
    let content = operation.get("requestBody")?.get("content")?;
    let (kind, media) = content.members().first()?;
    let schema = media.get("schema")?;
    let meta =
        schema.get("properties").and_then(|members| members.get("meta")?.get("contentSchema"));
    Some(meta.filter(|_| kind == "multipart/form-data").unwrap_or(schema))
}

/// The conditions that can be tested.
fn tested(operation: &Node) -> Result<Vec<String>, String> {
    let mut lines = Vec::new();
    for condition in conditions(operation)? {
        let Some(schema) = &condition.schema else { continue };
        let (mut members, mut values) = (Vec::new(), Vec::new());
        concerned(schema, "", &mut members, &mut values);
        let members: Vec<_> = members.iter().map(|member| literal(member)).collect();
        let mut text = condition.words.english.clone();
        if !values.is_empty() {
            text.push_str(&format!(": {}", values.join(", ")));
        }
        lines.push(format!(
            "Condition {{ is_certain: {}, members: &[{}], text: {}, test: {} }}",
            condition.is_certain,
            members.join(", "),
            literal(&text),
            test(schema)?
        ));
    }
    Ok(lines)
}

/// The members that a condition restricts, and the values that it requires of items.
pub(super) fn concerned(
    schema: &Node,
    before: &str,
    members: &mut Vec<String>,
    values: &mut Vec<String>,
) {
    let add = |members: &mut Vec<String>, path: String| {
        if !members.contains(&path) {
            members.push(path);
        }
    };
    if let Some(then) = schema.get("then") {
        return concerned(then, before, members, values);
    }
    let properties = schema.get("properties").map_or(&[][..], Node::members);
    for name in list(schema.get("required")).iter().filter_map(Node::as_text) {
        if !properties.iter().any(|(property, _)| property == name) {
            add(members, format!("{before}{name}"));
        }
    }
    for (name, inner) in properties {
        let count = members.len();
        concerned(inner, &format!("{before}{name}."), members, values);
        if members.len() == count && inner.get("contains").is_none() && !all_of_contains(inner) {
            add(members, format!("{before}{name}"));
        }
    }
    if let Some(Node::Text(value)) = schema.get("const") {
        values.push(format!("`{value}`"));
    }
    values.extend(
        list(schema.get("enum")).iter().filter_map(Node::as_text).map(|v| format!("`{v}`")),
    );
    for key in ["items", "contains", "not"] {
        if let Some(inner) = schema.get(key) {
            concerned(inner, before, members, values);
        }
    }
    for key in ["anyOf", "oneOf", "allOf"] {
        for inner in list(schema.get(key)) {
            concerned(inner, before, members, values);
        }
    }
}

fn all_of_contains(schema: &Node) -> bool {
    list(schema.get("allOf")).iter().any(|inner| inner.get("contains").is_some())
}

/// Converts JSON Schema to the SDK's `Test`. An unsupported keyword is an error.
fn test(schema: &Node) -> Result<String, String> {
    let mut tests = Vec::new();
    let several = |kind: &str, node: &Node| {
        let inner = list(Some(node)).iter().map(test).collect::<Result<Vec<_>, _>>()?;
        Ok::<_, String>(format!("Test::{kind}(&[{}])", inner.join(", ")))
    };
    let bounds = |[least, most]: [&str; 2], [lowest, highest]: [&str; 2]| {
        let text = |key: &str, none: &str| match schema.get(key) {
            Some(Node::Int(bound)) => bound.to_string(),
            _ => none.to_owned(),
        };
        format!("{}, {}", text(least, lowest), text(most, highest))
    };
    for (key, value) in schema.members() {
        match key.as_str() {
            "required" => {
                let names = list(Some(value)).iter().filter_map(Node::as_text);
                tests.extend(names.map(|name| format!("Test::Has({})", literal(name))));
            }
            "properties" => {
                for (name, inner) in value.members() {
                    tests.push(format!("Test::Of({}, &{})", literal(name), test(inner)?));
                }
            }
            "items" => tests.push(format!("Test::Each(&{})", test(value)?)),
            "contains" => tests.push(format!("Test::Some(&{})", test(value)?)),
            "not" => tests.push(format!("Test::Not(&{})", test(value)?)),
            "const" => tests.push(format!("Test::Is(&[{}])", plain(value))),
            "enum" => {
                let values: Vec<_> = list(Some(value)).iter().map(plain).collect();
                tests.push(format!("Test::Is(&[{}])", values.join(", ")));
            }
            "anyOf" => tests.push(several("Any", value)?),
            "oneOf" => tests.push(several("One", value)?),
            "allOf" => tests.push(several("All", value)?),
            "if" => {
                let then = schema.get("then").ok_or("`if` without `then`")?;
                tests.push(format!("Test::When(&{}, &{})", test(value)?, test(then)?));
            }
            "minimum" | "minItems" | "then" => {}
            "maximum" | "maxItems" => {}
            other => {
                return Err(format!(
                    "a condition with `{other}`, which the generator does not know"
                ));
            }
        }
    }
    let has = |keys: [&str; 2]| keys.iter().any(|key| schema.get(key).is_some());
    if has(["minimum", "maximum"]) {
        let bounds = bounds(["minimum", "maximum"], ["i64::MIN", "i64::MAX"]);
        tests.push(format!("Test::Between({bounds})"));
    }
    if has(["minItems", "maxItems"]) {
        let bounds = bounds(["minItems", "maxItems"], ["0", "usize::MAX"]);
        tests.push(format!("Test::Count({bounds})"));
    }
    match tests.as_slice() {
        [] => Err("a condition without a requirement".to_owned()),
        [one] => Ok(one.clone()),
        several => Ok(format!("Test::All(&[{}])", several.join(", "))),
    }
}

fn plain(value: &Node) -> String {
    match value {
        Node::Text(text) => literal(text),
        other => literal(&other.to_json_text()),
    }
}

fn list(node: Option<&Node>) -> &[Node] {
    match node {
        Some(Node::List(items)) => items,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::parse;

    fn written(operation: &str) -> Result<String, String> {
        let document = format!("{{paths: {{/v3/x: {{post: {operation}}}}}}}");
        table(&[("x".to_owned(), parse(&document).unwrap())].into())
    }

    #[test]
    fn bounds_stand_by_the_path_of_their_member() {
        let text = written(
            "{parameters: [{name: id, in: path, schema: {type: string, maxLength: 4}}], requestBody: {content: \
             {application/json: {schema: {type: object, required: [goods], properties: {goods: {type: array, maxItems: 2, \
             x-wechatpay-checked: true, items: {type: object, required: [name], properties: {name: {type: string, minLength: 1, \
             maxLength: 9, pattern: '^[0-9]+$', x-wechatpay-checked: [maxLength]}}}}}}}}}}",
        );
        let expected = "Rules { method: \"POST\", path: \"/v3/x\", \
                        required: \"goods goods.name\", bounds: &[length(\"{id}\", 0, 4), \
                        items(\"goods\", 0, 2).certain(), length(\"goods.name\", 1, u32::MAX), \
                        length(\"goods.name\", 0, 9).certain(), matches(\"goods.name\", &PATTERN_0)], \
                        conditions: &[] },";
        let text = text.unwrap();
        assert!(text.contains(expected), "{text}");
        assert!(text.contains("ways: &[&[Piece(&[('0', '9')], 1, u32::MAX)]]"), "{text}");
    }

    #[test]
    fn conditions_are_tests_and_name_their_members() {
        let text = written(
            "{x-wechatpay-conditions: [{kind: wait, zh: 等, en: Wait}], requestBody: {content: {application/json: \
             {schema: {type: object, allOf: [{description: 须, x-wechatpay-en: Needed, x-wechatpay-checked: true, \
             if: {required: [a], properties: {a: {const: X}}}, then: {properties: {b: {contains: {required: [c], \
             properties: {c: {const: 活动}}}}}}}]}}}}}",
        );
        let expected = "Condition { is_certain: true, members: &[\"b.c\"], text: \"Needed: `活动`\", test: \
                        Test::When(&Test::All(&[Test::Has(\"a\"), Test::Of(\"a\", &Test::Is(&[\"X\"]))]), \
                        &Test::Of(\"b\", &Test::Some(&Test::All(&[Test::Has(\"c\"), \
                        Test::Of(\"c\", &Test::Is(&[\"活动\"]))]))))";
        let text = text.unwrap();
        assert!(text.contains(expected), "{text}");
        let unknown = "{x-wechatpay-conditions: [{zh: a, en: a, schema: {uniqueItems: true}}]}";
        assert!(written(unknown).unwrap_err().contains("uniqueItems"));
    }
}

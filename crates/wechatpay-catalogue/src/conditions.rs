//! Rules in words: conditions that span several members of a request, or depend on the state on the
//! platform.

use std::collections::HashSet;

use crate::tree::Tree;
use crate::words;

/// A rule in words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Condition {
    /// The paths of the members that the rule concerns, if the document lists them.
    pub members: Vec<String>,
    /// In simplified Chinese.
    pub chinese: String,
    /// In English.
    pub english: String,
}

impl Condition {
    /// The rule in one of the languages.
    pub fn of(&self, language: words::Language) -> &str {
        match language {
            words::Language::Chinese => &self.chinese,
            words::Language::English => &self.english,
        }
    }

    /// The rule after the names of its members in backticks. The names are omitted if the rule
    /// mentions one of them.
    pub fn told(&self, language: words::Language) -> String {
        let rule = self.of(language);
        let (between, colon) = match language {
            words::Language::Chinese => ("、", "："),
            words::Language::English => (", ", ": "),
        };
        let named = self.members.iter().any(|member| rule.contains(member.as_str()));
        if named || self.members.is_empty() {
            return rule.to_owned();
        }
        let members: Vec<_> = self.members.iter().map(|member| format!("`{member}`")).collect();
        format!("{}{colon}{rule}", members.join(between))
    }
}

/// The rules of an operation: those of its body, and those of its own list.
pub(crate) fn of(operation: &Tree) -> Vec<Condition> {
    let mut conditions = Vec::new();
    collect(operation.get("requestBody"), &mut conditions);
    let own = operation.get("x-wechatpay-conditions").map_or(&[][..], Tree::items);
    conditions.extend(own.iter().map(|one| condition(one, one.get("schema"), "zh", "en")));
    // A rule with only one certain half occurs twice in the document.
    let mut told = HashSet::new();
    conditions.retain(|condition| told.insert(condition.clone()));
    conditions
}

/// Collects the rules next to the members of a request.
fn collect(tree: Option<&Tree>, conditions: &mut Vec<Condition>) {
    let Some(tree) = tree else { return };
    let rules = tree.get("allOf").map_or(&[][..], Tree::items);
    let rules =
        rules.iter().map(|rule| condition(rule, Some(rule), "description", "x-wechatpay-en"));
    conditions.extend(rules.filter(|rule| !rule.chinese.is_empty()));
    for (_, inner) in tree.members().filter(|(name, _)| *name != "allOf") {
        collect(Some(inner), conditions);
    }
    tree.items().iter().for_each(|item| collect(Some(item), conditions));
}

/// Reads a rule. Its members are those that it lists, or else those that its schema restricts.
fn condition(rule: &Tree, schema: Option<&Tree>, chinese: &str, english: &str) -> Condition {
    let text = |key| rule.text(key).unwrap_or_default().to_owned();
    let mut members = rule.texts("members");
    if let Some(schema) = schema.filter(|_| members.is_empty()) {
        concerned(schema, "", &mut members);
    }
    Condition { members, chinese: text(chinese), english: text(english) }
}

/// Collects the paths of the members that a schema restricts.
fn concerned(schema: &Tree, before: &str, members: &mut Vec<String>) {
    let add = |members: &mut Vec<String>, name: &str| {
        let path = format!("{before}{name}");
        if !members.contains(&path) {
            members.push(path);
        }
    };
    if let Some(then) = schema.get("then") {
        return concerned(then, before, members);
    }
    let properties: Vec<_> = schema.get("properties").into_iter().flat_map(Tree::members).collect();
    for name in schema.texts("required") {
        if !properties.iter().any(|(property, _)| **property == name) {
            add(members, &name);
        }
    }
    for (name, inner) in properties {
        let count = members.len();
        concerned(inner, &format!("{before}{name}."), members);
        let all = inner.get("allOf").map_or(&[][..], Tree::items);
        let of_items = [inner].into_iter().chain(all).any(|inner| inner.get("contains").is_some());
        if members.len() == count && !of_items {
            add(members, name);
        }
    }
    let lists = ["anyOf", "oneOf", "allOf"].into_iter().filter_map(|key| schema.get(key));
    let inner = ["items", "contains", "not"].into_iter().filter_map(|key| schema.get(key));
    for inner in inner.chain(lists.flat_map(Tree::items)) {
        concerned(inner, before, members);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_names_the_members_that_its_schema_demands() {
        let rule = |yaml: &str| {
            let tree: Tree = serde_saphyr::from_str(yaml).unwrap();
            condition(&tree, Some(&tree), "description", "x-wechatpay-en").members
        };
        assert_eq!(rule("{oneOf: [{required: [a]}, {required: [b]}]}"), ["a", "b"]);
        let when = "{if: {required: [a]}, then: {properties: {b: {required: [c]}}}}";
        assert_eq!(rule(when), ["b.c"]);
        assert_eq!(rule("{properties: {b: {const: X}}, required: [b]}"), ["b"]);
        assert_eq!(rule("{members: [x], required: [b]}"), ["x"]);
    }

    #[test]
    fn a_condition_names_its_members_once() {
        let told = |members: &[&str], chinese: &str| {
            let members = members.iter().map(|member| (*member).to_owned()).collect();
            let condition = Condition {
                members,
                chinese: chinese.to_owned(),
                english: "One of them".to_owned(),
            };
            (condition.told(words::Language::Chinese), condition.told(words::Language::English))
        };
        let (chinese, english) = told(&["a", "b"], "二选一");
        assert_eq!((&*chinese, &*english), ("`a`、`b`：二选一", "`a`, `b`: One of them"));
        assert_eq!(told(&["a"], "填 a 时必填").0, "填 a 时必填");
        assert_eq!(told(&[], "二选一").0, "二选一");
    }

    #[test]
    fn rules_between_members_are_found() {
        let tree: Tree = serde_saphyr::from_str(
            "{content: {json: {schema: {allOf: [{description: 二选一, x-wechatpay-en: Either, \
             properties: {a: {const: 1}}}], properties: {a: {type: object, allOf: [{description: 必填, \
             x-wechatpay-en: Required}]}}}}}}",
        )
        .unwrap();
        let mut found = Vec::new();
        collect(Some(&tree), &mut found);
        let found: Vec<_> =
            found.iter().map(|rule| (rule.chinese.as_str(), rule.english.as_str())).collect();
        assert_eq!(found, [("二选一", "Either"), ("必填", "Required")]);
    }
}

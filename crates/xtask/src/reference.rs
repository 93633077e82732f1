//! Resolves named schemas of the catalogue: `$ref: "#/components/schemas/Amount"`.
//!
//! A resolved document contains each schema in full, with its name, wherever it is used.

use crate::node::Node;

/// The name of a schema, at each place where it is used.
pub(crate) const NAME: &str = "x-wechatpay-schema";
/// The key for the schema's own description there.
pub(crate) const LABEL: &str = "x-wechatpay-schema-description";

const PREFIX: &str = "#/components/schemas/";

/// Replaces each `$ref` by its schema. A member next to the `$ref`, such as a `description`,
/// belongs to that place and is kept.
pub(crate) fn expand(document: &Node) -> Result<Node, String> {
    expand_in(document, document, &mut Vec::new())
}

fn expand_in(node: &Node, document: &Node, within: &mut Vec<String>) -> Result<Node, String> {
    let reference = node.get("$ref").and_then(Node::as_text);
    if let Some(reference) = reference {
        return used(node, reference, document, within);
    }
    Ok(match node {
        Node::Map(members) => {
            let members = members
                .iter()
                .map(|(key, value)| Ok((key.clone(), expand_in(value, document, within)?)));
            Node::Map(members.collect::<Result<_, String>>()?)
        }
        Node::List(items) => {
            let items = items.iter().map(|item| expand_in(item, document, within));
            Node::List(items.collect::<Result<_, String>>()?)
        }
        other => other.clone(),
    })
}

fn used(
    place: &Node,
    reference: &str,
    document: &Node,
    within: &mut Vec<String>,
) -> Result<Node, String> {
    let name = reference.strip_prefix(PREFIX);
    let name = name.ok_or_else(|| format!("`{reference}` is not a schema of the document"))?;
    if within.iter().any(|outer| outer == name) {
        return Err(format!("the schema `{name}` contains itself"));
    }
    let schemas = document.get("components").and_then(|components| components.get("schemas"));
    let schema = schemas.and_then(|schemas| schemas.get(name));
    let schema = schema.ok_or_else(|| format!("the document has no schema `{name}`"))?;
    within.push(name.to_owned());
    let expanded = expand_in(schema, document, within)?;
    within.pop();
    let mut members = expanded.members().to_vec();
    let label = members.iter().find(|(key, _)| key == "description").cloned();
    members.extend(label.map(|(_, label)| (LABEL.to_owned(), label)));
    members.push((NAME.to_owned(), Node::text(name)));
    for (key, value) in place.members().iter().filter(|(key, _)| key != "$ref") {
        match members.iter_mut().find(|(other, _)| other == key) {
            Some((_, found)) => *found = value.clone(),
            None => members.push((key.clone(), value.clone())),
        }
    }
    Ok(Node::Map(members))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(yaml: &str) -> Node {
        serde_saphyr::from_str(yaml).unwrap()
    }

    #[test]
    fn a_schema_stands_where_it_is_used_and_keeps_its_name() {
        let components = "components: {schemas: {Amount: {type: object, description: 金额, \
                          properties: {total: {type: integer}}}}}";
        let expanded = |place: &str| expand(&parse(&format!("{{at: {place}, {components}}}")));
        let used =
            expanded("{$ref: '#/components/schemas/Amount', description: 退款金额}").unwrap();
        let at = used.get("at").unwrap();
        assert_eq!(at.get("description"), Some(&Node::text("退款金额")));
        assert_eq!(at.get(NAME), Some(&Node::text("Amount")));
        assert_eq!(at.get(LABEL), Some(&Node::text("金额")));
        assert!(at.get("properties").unwrap().get("total").is_some());
        let unknown = expanded("{$ref: '#/components/schemas/Payer'}").unwrap_err();
        assert_eq!(unknown, "the document has no schema `Payer`");
        assert!(expanded("{$ref: 'https://example.com/x'}").is_err());
        let circle = "{components: {schemas: {A: {items: {$ref: '#/components/schemas/A'}}}}}";
        assert_eq!(expand(&parse(circle)).unwrap_err(), "the schema `A` contains itself");
    }
}

//! Resolves the irregularities of the facts, and notes how.

use std::collections::BTreeMap;

use crate::facts::{Addition, Facts, Field, Operation};
use crate::reconcile::reconcile;

/// Resolutions, by what they resolve.
#[derive(Default)]
pub(crate) struct Log(pub(crate) BTreeMap<&'static str, Vec<String>>);

impl Log {
    pub(crate) fn note(&mut self, kind: &'static str, what: impl Into<String>) {
        self.0.entry(kind).or_default().push(what.into());
    }
}

/// Members of a sample that are no parameters but settings of the client that
/// the samples were written for.
const SETTINGS: &[&str] = &["base_uri", "security", "nonceless", "sink", "handler", "timeout"];
const PARTS: &[&str] = &["query", "headers", "json", "xml", "body"];

pub(crate) fn resolve(facts: &mut Facts) -> Log {
    let mut log = Log::default();
    let labels = path_labels(&facts.operations);
    for operation in &mut facts.operations {
        let name = format!("{} {}", operation.method, operation.path);
        structure(operation, &name, &mut log);
        path_variables(operation, &name, &labels, &mut log);
        for addition in &facts.additions {
            if addition.method == operation.method && addition.path == operation.path {
                add(operation, addition, &mut log);
            }
        }
        either_number(operation, &name, &mut log);
        samples(operation, &name, &mut log);
    }
    for notification in &mut facts.notifications {
        tidy(&mut notification.body.fields, &notification.event, &mut log);
        for table in &mut notification.answer {
            tidy(&mut table.fields, &notification.event, &mut log);
        }
    }
    log
}

fn structure(operation: &mut Operation, name: &str, log: &mut Log) {
    if let Some(request) = &mut operation.request {
        if !request.embedded.is_empty() {
            let members: Vec<_> = request.embedded.iter().map(|f| f.name.as_str()).collect();
            log.note("request.embedded", format!("{name}: {}", members.join(", ")));
        }
        request.fields.append(&mut request.embedded);
        tidy(&mut request.fields, name, log);
    }
    operation.response.fields.append(&mut operation.response.embedded);
    if operation.response.format == "unknown" {
        log.note("no response table", name);
        "file".clone_into(&mut operation.response.format);
    }
    tidy(&mut operation.response.fields, name, log);
    for list in [&mut operation.query, &mut operation.headers, &mut operation.path_params] {
        tidy(list, name, log);
    }
}

/// What the tables of fields get wrong by themselves.
fn tidy(fields: &mut Vec<Field>, place: &str, log: &mut Log) {
    let mut tidied: Vec<Field> = Vec::new();
    for mut field in fields.drain(..) {
        if field.name.contains(' ') {
            log.note("space in a name", format!("{place}: `{}`", field.name));
            field.name = field.name.replace(' ', "");
        }
        let is_text = field.kind == "string";
        if is_text && !field.fields.is_empty() {
            log.note("string with members", format!("{place}: `{}`", field.name));
            field.embedded.append(&mut field.fields);
        } else if !is_text && !field.embedded.is_empty() {
            log.note("object with decoded members", format!("{place}: `{}`", field.name));
            field.fields.append(&mut field.embedded);
        }
        let fragment = field.label.as_ref().is_some_and(|label| {
            label.chars().all(|c| c.is_ascii_digit() || c.is_ascii_punctuation())
        });
        if fragment {
            let label = field.label.take().unwrap_or_default();
            log.note("fragment as label", format!("{place}: `{}` ({label:?})", field.name));
        }
        tidy(&mut field.fields, place, log);
        tidy(&mut field.embedded, place, log);
        if let Some(known) = tidied.iter_mut().find(|known| known.name == field.name) {
            log.note("member listed twice", format!("{place}: `{}`", field.name));
            merge(known, field);
        } else {
            tidied.push(field);
        }
    }
    *fields = tidied;
}

/// Two descriptions of one member: each may apply, so what only one of them
/// requires is optional.
fn merge(known: &mut Field, other: Field) {
    known.required &= other.required;
    for field in &mut known.fields {
        field.required &= other.fields.iter().any(|o| o.name == field.name && o.required);
    }
    for mut field in other.fields {
        match known.fields.iter_mut().find(|known| known.name == field.name) {
            Some(same) => merge(same, field),
            None => {
                field.required = false;
                known.fields.push(field);
            }
        }
    }
    for value in other.values {
        if !known.values.contains(&value) {
            known.values.push(value);
        }
    }
}

pub(crate) fn variables(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|part| part.split('}').next())
}

fn path_labels(operations: &[Operation]) -> BTreeMap<String, String> {
    let fields = operations.iter().flat_map(|operation| &operation.path_params);
    fields.filter_map(|f| Some((f.name.clone(), f.label.clone()?))).collect()
}

fn path_variables(
    operation: &mut Operation,
    name: &str,
    labels: &BTreeMap<String, String>,
    log: &mut Log,
) {
    let mut fields = Vec::new();
    for variable in variables(&operation.path) {
        let found = operation.path_params.iter().find(|field| field.name == variable);
        let mut field = found.cloned().unwrap_or_else(|| Field {
            name: variable.to_owned(),
            kind: "string".to_owned(),
            ..Field::default()
        });
        field.required = true;
        if field.label.is_none() || found.is_none() {
            field.label = labels.get(variable).cloned();
            let label = field.label.as_deref().unwrap_or("none known");
            log.note(
                "path variable without description",
                format!("{name}: `{variable}` ({label})"),
            );
        }
        fields.push(field);
    }
    for field in &operation.path_params {
        if !fields.iter().any(|known| known.name == field.name) {
            log.note("foreign path variable", format!("{name}: `{}` listed, dropped", field.name));
        }
    }
    operation.path_params = fields;
    let Some(crate::node::Node::Map(sample)) = &mut operation.sample else { return };
    sample.retain(|(key, _)| !SETTINGS.contains(&key.as_str()));
    let missing: Vec<_> =
        variables(&operation.path).filter(|v| !sample.iter().any(|(key, _)| key == v)).collect();
    let foreign =
        |key: &str| !PARTS.contains(&key) && !variables(&operation.path).any(|v| v == key);
    if let (Some((key, _)), [variable]) =
        (sample.iter_mut().find(|(key, _)| foreign(key)), missing.as_slice())
    {
        log.note(
            "foreign path variable",
            format!("{name}: sample of `{key}` taken for `{variable}`"),
        );
        (*variable).clone_into(key);
    }
    sample.retain(|(key, _)| {
        let keep = !foreign(key);
        if !keep {
            log.note("foreign path variable", format!("{name}: sample of `{key}` dropped"));
        }
        keep
    });
}

fn add(operation: &mut Operation, addition: &Addition, log: &mut Log) {
    let name = format!("{} {}", operation.method, operation.path);
    let mut fields = match addition.place.as_str() {
        "query" => &mut operation.query,
        "request" => match &mut operation.request {
            Some(request) => &mut request.fields,
            None => &mut operation.query,
        },
        _ => &mut operation.response.fields,
    };
    if addition.place == "response" && operation.response.format == "empty" {
        "json".clone_into(&mut operation.response.format);
    }
    let (parents, last) = addition.field.rsplit_once('.').unwrap_or(("", &addition.field));
    for parent in parents.split('.').filter(|parent| !parent.is_empty()) {
        let at = fields.iter().position(|field| field.name == parent).unwrap_or_else(|| {
            let (name, kind) = (parent.to_owned(), "object".to_owned());
            fields.push(Field { name, kind, ..Field::default() });
            fields.len() - 1
        });
        let Some(field) = fields.get_mut(at) else { return };
        if field.kind == "string" {
            "object".clone_into(&mut field.kind);
        }
        fields = &mut field.fields;
    }
    let (last, kind) = (last.to_owned(), addition.kind.clone());
    if fields.iter().any(|field| field.name == last) {
        log.note(
            "addition already there",
            format!("{name}: {} {}", addition.place, addition.field),
        );
    } else {
        log.note("addition", format!("{name}: {} {}", addition.place, addition.field));
        fields.push(Field { name: last, kind, ..Field::default() });
    }
}

/// The platform takes either number of an order, or of a refund; the tables of
/// v2 require both.
fn either_number(operation: &mut Operation, name: &str, log: &mut Log) {
    // A customs declaration names the order by both.
    if operation.protocol != "v2" || operation.path.ends_with("/customdeclareorder") {
        return;
    }
    let Some(request) = &mut operation.request else { return };
    let required = |field: &str| request.fields.iter().any(|f| f.name == field && f.required);
    if required("transaction_id") && required("out_trade_no") {
        for field in &mut request.fields {
            if matches!(field.name.as_str(), "transaction_id" | "out_trade_no") {
                field.required = false;
            }
        }
        log.note("either number", format!("{name}: `transaction_id`, `out_trade_no`"));
    }
}

fn samples(operation: &mut Operation, name: &str, log: &mut Log) {
    use crate::node::Node;
    let Some(Node::Map(sample)) = &mut operation.sample else { return };
    let is_multipart = operation.request.as_ref().is_some_and(|r| r.format == "multipart");
    let is_xml = operation.protocol == "v2";
    let mut kept = Vec::new();
    let mut path = Vec::new();
    for (key, value) in sample.drain(..) {
        match key.as_str() {
            "body" => {
                let why = if is_multipart { "bytes of a form" } else { "body of a download" };
                log.note("expression as body", format!("{name}: {why}, no example"));
            }
            "json" | "xml" if operation.request.is_none() => {
                log.note("body without a request", name);
            }
            "json" | "xml" | "query" | "headers" => kept.push((key, value)),
            _ => path.push((key, value)),
        }
    }
    reconcile(&mut operation.path_params, &mut path, true, name, log);
    for (key, value) in &mut kept {
        let fields = match (key.as_str(), &mut operation.request) {
            ("query", _) => &mut operation.query,
            ("headers", _) => &mut operation.headers,
            (_, Some(request)) => &mut request.fields,
            (_, None) => continue,
        };
        if matches!(value, Node::List(items) if items.is_empty()) {
            log.note("sample without members", format!("{name}: {key}"));
            *value = Node::Map(Vec::new());
        }
        let Node::Map(members) = value else {
            continue;
        };
        if key == "headers" {
            members.retain(|(name, _)| name != "Content-Type");
        }
        if members.iter().any(|(key, _)| key == "$expr") {
            log.note("expression left out", format!("{name}: the whole {key}"));
            members.clear();
            continue;
        }
        reconcile(fields, members, is_xml || key != "json", name, log);
    }
    path.append(&mut kept);
    *sample = path;
}

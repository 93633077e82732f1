//! Writes the names of all members in the facts, for the SDK's coverage test. The names are taken
//! from the raw facts, so the test does not depend on the result of the import.

use std::collections::BTreeMap;
use std::path::Path;

use crate::facts::{Correction, Facts, Field, Fields, Operation};

/// Members by name, each with its nested members.
#[derive(Default)]
struct Members(BTreeMap<String, Members>);

/// The text of the file: a line for each operation or notification, followed by a line for each
/// place with members, `place name,name{name,name}`.
pub(crate) fn of(facts: &Path) -> Result<String, String> {
    let facts = Facts::read(facts)?;
    let mut text = String::new();
    for operation in &facts.operations {
        text.push_str(&format!("{} {}\n", operation.method, operation.path));
        for (place, members) in places(operation, &facts) {
            members.write_line(place, &mut text);
        }
    }
    for notification in &facts.notifications {
        text.push_str(&format!("{} {}\n", notification.protocol, notification.event));
        let Fields { fields } = &notification.body;
        let mut members = Members::of(fields);
        let own = |correction: &&Correction| {
            notification.protocol == "v3" && correction.event.as_ref() == Some(&notification.event)
        };
        for correction in facts.corrections.iter().filter(|one| one.adds()).filter(own) {
            members.add_path(correction.field.as_deref().unwrap_or_default());
        }
        members.write_line("content", &mut text);
    }
    Ok(text)
}

fn places(operation: &Operation, facts: &Facts) -> [(&'static str, Members); 5] {
    let mut request = Members::default();
    if let Some(body) = &operation.request {
        request.add(&body.fields);
        request.add(&body.embedded);
    }
    let mut response = Members::of(&operation.response.fields);
    response.add(&operation.response.embedded);
    let mut places = [
        ("path", Members::of(&operation.path_params)),
        ("query", Members::of(&operation.query)),
        ("header", Members::of(&operation.headers)),
        ("request", request),
        ("response", response),
    ];
    let additions = facts
        .additions
        .iter()
        .filter(|addition| addition.method == operation.method && addition.path == operation.path);
    let additions = additions.map(|addition| (&addition.place, addition.field.as_str()));
    let own = |correction: &&Correction| {
        correction.method.as_ref() == Some(&operation.method)
            && correction.path.as_ref() == Some(&operation.path)
    };
    let corrections = facts.corrections.iter().filter(|correction| correction.adds()).filter(own);
    let corrections = corrections
        .map(|correction| (&correction.place, correction.field.as_deref().unwrap_or_default()));
    for (place, field) in additions.chain(corrections) {
        if let Some((_, members)) = places.iter_mut().find(|(name, _)| name == place) {
            members.add_path(field);
        }
    }
    places
}

impl Members {
    fn of(fields: &[Field]) -> Self {
        let mut members = Self::default();
        members.add(fields);
        members
    }

    fn add(&mut self, fields: &[Field]) {
        for field in fields {
            let within = self.0.entry(field.name.clone()).or_default();
            within.add(&field.fields);
            within.add(&field.embedded);
        }
    }

    /// Adds a dotted path: `receivers.receiver_mchid`.
    fn add_path(&mut self, path: &str) {
        let mut members = self;
        for name in path.split('.') {
            members = members.0.entry(name.to_owned()).or_default();
        }
    }

    fn write_line(&self, place: &str, text: &mut String) {
        if !self.0.is_empty() {
            text.push_str(&format!(" {place} "));
            self.write(text);
            text.push('\n');
        }
    }

    fn write(&self, text: &mut String) {
        for (index, (name, within)) in self.0.iter().enumerate() {
            if index > 0 {
                text.push(',');
            }
            text.push_str(name);
            if !within.0.is_empty() {
                text.push('{');
                within.write(text);
                text.push('}');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_written_with_what_is_within_them() {
        let field = |name: &str| Field { name: name.to_owned(), ..Field::default() };
        let mut from = field("from");
        from.fields.push(field("account"));
        let mut again = field("from");
        again.embedded.push(field("amount"));
        let mut members = Members::of(&[field("total"), from, again]);
        members.add_path("from.state.code");
        let mut text = String::new();
        members.write_line("request", &mut text);
        assert_eq!(text, " request from{account,amount,state{code}},total\n");
    }
}

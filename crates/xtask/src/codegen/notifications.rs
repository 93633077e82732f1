//! Generates the notifications: a module for the content of each, and one type for any of them.

use std::collections::BTreeMap;

use super::docs::{self, comment};
use super::emit::{self, Area, reuses};
use super::model::Notification;
use super::sample::literal;
use super::types::{self, Root, Schemas};
use super::{names, words};

/// The files below `src/notifications`.
pub(crate) fn files(notifications: &[Notification], schemas: &Schemas) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut modules = [String::new(), String::new()];
    for notification in notifications {
        let module = module(notification);
        let at = usize::from(notification.is_v2);
        let directory = if notification.is_v2 { "v2/" } else { "" };
        let Some(modules) = modules.get_mut(at) else { continue };
        modules.push_str(&format!("pub mod {module};\n"));
        let text = content(notification, schemas);
        files.insert(format!("src/notifications/{directory}{module}.rs"), text);
    }
    let [v3, v2] = modules;
    files.insert(
        "src/notifications/v2/mod.rs".to_owned(),
        format!("//! The contents of notifications of v2.\n\n{v2}"),
    );
    let entry = format!(
        "//! The contents of notifications: a module for each event.\n\n\
         {v3}pub mod v2;\n\n{}",
        entry(notifications)
    );
    files.insert("src/notifications/mod.rs".to_owned(), entry);
    files
}

/// The module name of a notification. In v2, names of notifications with and without an event type
/// could collide.
fn module(notification: &Notification) -> String {
    module_of(notification.is_v2, &notification.event)
}

fn module_of(is_v2: bool, event: &str) -> String {
    let name = names::snake(event);
    let has_type = is_v2 && event.contains('.');
    if has_type { format!("event_{name}") } else { name }
}

/// The path of a notification's module in the SDK.
pub(super) fn path(notification: &Notification) -> String {
    let protocol = if notification.is_v2 { "v2::" } else { "" };
    format!("notifications::{protocol}{}", module(notification))
}

fn variant(notification: &Notification) -> String {
    variant_of(notification.is_v2, &notification.event)
}

/// The variant of the SDK's `Notification` for an event.
pub(crate) fn variant_of(is_v2: bool, event: &str) -> String {
    let name = names::camel(&module_of(is_v2, event));
    if is_v2 { format!("V2{name}") } else { name }
}

fn content(notification: &Notification, schemas: &Schemas) -> String {
    let root = Root {
        name: "Content",
        label: name(notification),
        object: &notification.content,
        is_request: false,
    };
    let roots = [root];
    let types::Types { items, .. } = types::types(&roots, schemas);
    let area = Area { schemas, module: "notifications::schemas".to_owned() };
    let text = emit::types(&items, "");
    let name = docs::escape(&name(notification));
    let mut about = format!("`{}`: {name}\n", notification.event);
    let [chinese, english] = docs::use_of(&notification.modes, None);
    let entry = words::of_notification(notification);
    let words = entry.map(|entry| entry.about).unwrap_or_default();
    for paragraph in
        [docs::prose(words.chinese) + &chinese, docs::join(docs::prose(words.english), &english)]
    {
        if !paragraph.is_empty() {
            about.push_str(&format!("\n{paragraph}\n"));
        }
    }
    about.push_str(&docs::pages(entry.map_or(&[], |entry| entry.pages)));
    format!("{}{}{text}", docs::inner(&about), reuses(&roots, &area))
}

/// The name of a notification in both languages.
fn name(notification: &Notification) -> String {
    let english = words::of_notification(notification).map_or("", |entry| entry.name.english);
    words::both(&notification.summary, english)
}

/// The other events that the platform sends with the content of a notification.
fn sent_as(notification: &Notification, notifications: &[Notification]) -> String {
    let mut texts = String::new();
    for other in notifications.iter().filter(|other| other.is_v2 == notification.is_v2) {
        for (original_type, event) in &other.read_as {
            if *event == notification.event {
                texts.push_str(&format!(
                    "\n\nThe platform also sends this event as `{}` with the original type \
                     `{original_type}`. Other events with the same content look the same then: \
                     compare the numbers in the notification with yours.",
                    other.event
                ));
            }
        }
    }
    texts
}

/// The type that holds any notification.
fn entry(notifications: &[Notification]) -> String {
    let mut variants = String::new();
    let mut events = String::new();
    let mut reads = String::new();
    let mut others = String::new();
    for notification in notifications {
        let (variant, module) = (variant(notification), module(notification));
        let event = literal(&notification.event);
        let path = if notification.is_v2 { "v2::" } else { "" };
        let name = docs::escape(&name(notification));
        let sent_as = sent_as(notification, notifications);
        variants.push_str(&format!(
            "{}{}{variant}(Box<{path}{module}::Content>),\n",
            comment(&format!("`{}`: {name}{sent_as}", notification.event)),
            docs::aliases(&words::aliases_of_notification(notification)),
        ));
        events.push_str(&format!("Self::{variant}(_) => {event},\n"));
        let protocol = if notification.is_v2 { "V2" } else { "V3" };
        for (original_type, other) in &notification.read_as {
            let (original_type, other) = (literal(original_type), literal(other));
            others.push_str(&format!(
                "(Protocol::{protocol}, {event}, Some({original_type})) => {other},\n"
            ));
        }
        reads.push_str(&format!(
            "(Protocol::{protocol}, {event}) => typed(content, decoder, Self::{variant}),\n"
        ));
    }
    format!(
        "use serde_json::Value;\n\nuse crate::message::{{Decoder, RawContent, typed}};\n\
         use crate::operation::Protocol;\n\n\
         /// The event of a notification, and its content in plain text.\n\
         #[derive(Clone, Debug)]\n#[non_exhaustive]\npub enum Notification {{\n{variants}\
         /// An event that this version does not know.\n\
         Unknown {{\n\
         /// The event type.\nevent: String,\n\
         /// The content in plain text.\ncontent: RawContent,\n}},\n}}\n\n\
         impl Notification {{\n\
         /// The event that the content belongs to: its event type (v3), or the name that the\n\
         /// catalogue gives it (v2). `Received::event` is the event type as it was sent.\n\
         pub fn event(&self) -> &str {{\nmatch self {{\n{events}\
         Self::Unknown {{ event, .. }} => event,\n}}\n}}\n\n\
         /// The notification of an event, whose content is verified and decrypted.\n\
         pub(crate) fn read(\nprotocol: Protocol,\nevent: &str,\noriginal_type: Option<&str>,\n\
         content: Value,\ndecoder: Decoder<'_>,\n) -> Self {{\n\
         // The platform uses one event for several contents.\n\
         let belongs_to = match (protocol, event, original_type) {{\n{others}_ => event,\n}};\n\
         let read = match (protocol, belongs_to) {{\n{reads}_ => Err(content),\n}};\n\
         read.unwrap_or_else(|content| Self::Unknown {{\n\
         event: event.to_owned(),\ncontent: RawContent::new(content),\n}})\n}}\n}}\n"
    )
}

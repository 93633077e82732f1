//! The fast path of almost every v3 request: a message whose members are plain, all in the body and
//! within their limits. The JSON is written once, without a tree of values, and the members are checked in place.
//!
//! All other requests, and all faults, go through [`super::contents`]; the message is unchanged then.

use bytes::Bytes;
use http::HeaderMap;

use super::body::Payload;
use super::checking::{CallRules, KEY};
use super::spec::RequestSpec;
use crate::answer::Numbers;
use crate::message::{Message, Slot, encode_json, name_at, slot_at, slot_of};

/// The message of a request that consists of its body only.
pub(super) struct Plain(Box<dyn Message>);

impl Plain {
    /// Takes the message of such a request and writes its JSON; `None` if the request needs the slower path.
    pub(super) fn take(
        spec: &mut RequestSpec,
        headers: &HeaderMap,
        rules: &CallRules,
    ) -> Option<(Self, Bytes)> {
        let Payload::Message(message) = &mut spec.payload else { return None };
        let is_elsewhere = !spec.query.is_empty()
            || spec.query_message.is_some()
            || spec.upload.is_some()
            || headers.contains_key(KEY.0)
            || spec.operation.is_some_and(|operation| {
                operation.upload.is_some()
                    || !operation.in_query.is_empty()
                    || !operation.in_header.is_empty()
            });
        if is_elsewhere || spec.template.is_none() || !spec.encrypt.is_empty() {
            return None;
        }
        let json = encode_json(message.as_mut())?;
        if !rules.allows(message.as_mut()) {
            return None;
        }
        let Payload::Message(message) = std::mem::take(&mut spec.payload) else { return None };
        Some((Self(message), json.into()))
    }

    /// Adds the business numbers among the top-level members.
    pub(super) fn add_to(&mut self, numbers: &mut Numbers) {
        let mut at = 0;
        while let Some(name) = name_at(self.0.as_mut(), at) {
            if let Some(text) = text(&slot_at(self.0.as_mut(), at)) {
                numbers.add(name, || Some(text.to_owned()));
            }
            at += 1;
        }
    }

    pub(super) fn has(&mut self, name: &str) -> bool {
        text(&slot_of(self.0.as_mut(), name)).is_some()
    }
}

fn text<'s>(slot: &'s Slot<'_>) -> Option<&'s str> {
    let text = match slot {
        Slot::Text(text) => text.as_str(),
        Slot::Choice(text, _) => text.as_str(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

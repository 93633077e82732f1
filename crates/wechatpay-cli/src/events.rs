//! All notifications in the catalogue.

use serde_json::Value;

/// A notification in the catalogue.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// The event type. For v2, which has none, a name from the catalogue.
    pub(crate) name: String,
    pub(crate) v2: bool,
    /// The official name.
    pub(crate) summary: String,
}

/// The notifications of v3, then those of v2.
pub(crate) fn all() -> Vec<Event> {
    let mut all = Vec::new();
    for (area, v2) in [("notifications", false), ("v2-notifications", true)] {
        // The catalogue is part of the program and contains both areas, which a test checks.
        let document = wechatpay_catalogue::openapi(Some(area)).unwrap_or_default();
        let webhooks = document.get("webhooks").and_then(Value::as_object);
        for (name, methods) in webhooks.into_iter().flatten() {
            let summary = methods.pointer("/post/summary").and_then(Value::as_str).unwrap_or("");
            all.push(Event {
                name: name.strip_prefix("v2/").unwrap_or(name).to_owned(),
                v2,
                summary: summary.to_owned(),
            });
        }
    }
    all
}

/// The most similar names to an unknown name.
pub(crate) fn nearest<'a>(events: &'a [Event], name: &str) -> Vec<&'a str> {
    const SHOWN: usize = 3;
    let wanted = name.to_lowercase();
    let score = |event: &str| {
        let event = event.to_lowercase();
        // A name that contains the other one counts as similar, whatever the difference in length.
        let part = event.contains(&wanted) || wanted.contains(&event);
        if part { 0 } else { strsim::levenshtein(&event, &wanted) }
    };
    let mut near: Vec<(usize, &str)> =
        events.iter().map(|event| (score(&event.name), event.name.as_str())).collect();
    near.sort();
    near.dedup();
    near.into_iter().take(SHOWN).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_112() {
        let all = all();
        assert_eq!(all.len(), 119);
        assert_eq!(all.iter().filter(|event| event.v2).count(), 10);
        assert!(all.iter().all(|event| !event.summary.is_empty()));
    }

    #[test]
    fn a_name_that_is_nearly_right_is_found() {
        let all = all();
        assert_eq!(nearest(&all, "TRANSACTION.SUCESS")[0], "TRANSACTION.SUCCESS");
        assert_eq!(nearest(&all, "refund.sucess")[0], "REFUND.SUCCESS");
        assert!(nearest(&all, "refund").contains(&"REFUND.CLOSED"));
    }
}

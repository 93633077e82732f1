//! All notifications in the catalogue.

use serde_json::Value;
use wechatpay_catalogue::table::{self, Notification};

/// A notification in the catalogue.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Event {
    /// The event type. For v2, which has none, a name from the catalogue.
    pub(crate) name: &'static str,
    pub(crate) v2: bool,
    /// Its line in the catalogue's table.
    line: &'static str,
}

impl Event {
    /// The official name.
    pub(crate) fn summary(&self) -> String {
        let line = serde_json::from_str::<Value>(self.line).unwrap_or_default();
        line.get("summary").and_then(Value::as_str).unwrap_or_default().to_owned()
    }
}

/// The notifications of v3, then those of v2.
pub(crate) fn all() -> Vec<Event> {
    let event =
        |one: &Notification| Event { name: one.event, v2: one.protocol == "v2", line: one.json() };
    table::notifications().iter().map(event).collect()
}

/// The most similar names to an unknown name.
pub(crate) fn nearest(events: &[Event], name: &str) -> Vec<&'static str> {
    const SHOWN: usize = 3;
    let wanted = name.to_lowercase();
    let score = |event: &str| {
        let event = event.to_lowercase();
        // A name that contains the other one counts as similar, whatever the difference in length.
        let part = event.contains(&wanted) || wanted.contains(&event);
        if part { 0 } else { strsim::levenshtein(&event, &wanted) }
    };
    let mut near: Vec<(usize, &'static str)> =
        events.iter().map(|event| (score(event.name), event.name)).collect();
    near.sort();
    near.dedup();
    near.into_iter().take(SHOWN).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_there_those_of_v3_first() {
        let all = all();
        assert_eq!(all.len(), 119);
        assert_eq!(all.iter().filter(|event| event.v2).count(), 10);
        assert!(all.is_sorted_by_key(|event| event.v2));
        assert!(all.iter().all(|event| !event.summary().is_empty()));
    }

    #[test]
    fn a_name_that_is_nearly_right_is_found() {
        let all = all();
        assert_eq!(nearest(&all, "TRANSACTION.SUCESS")[0], "TRANSACTION.SUCCESS");
        assert_eq!(nearest(&all, "refund.sucess")[0], "REFUND.SUCCESS");
        assert!(nearest(&all, "refund").contains(&"REFUND.CLOSED"));
    }
}

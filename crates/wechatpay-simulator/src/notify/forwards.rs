//! Notifications that are forwarded to another URL while a client is connected
//! (`wechatpay listen --forward-to`).

use url::Url;

/// Selects the notifications to forward.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    /// Event types, in which `*` matches any text. An empty list selects all events.
    pub(crate) events: Vec<String>,
    pub(crate) mchid: Option<String>,
}

impl Filter {
    pub(crate) fn fits(&self, event: &str, mchid: &str) -> bool {
        (self.events.is_empty() || self.events.iter().any(|pattern| matches(pattern, event)))
            && self.mchid.as_ref().is_none_or(|its| its == mchid)
    }
}

/// Whether a name matches a pattern, in which `*` matches any text.
fn matches(pattern: &str, name: &str) -> bool {
    let Some((begin, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(mut name) = name.strip_prefix(begin) else { return false };
    let Some((middle, end)) = rest.rsplit_once('*') else { return name.ends_with(rest) };
    // The first match of each part leaves the longest rest for the parts that follow.
    for part in middle.split('*') {
        let Some((_, after)) = name.split_once(part) else { return false };
        name = after;
    }
    name.ends_with(end)
}

/// The active forwards, the newest last.
#[derive(Debug, Default)]
pub(crate) struct Forwards {
    count: u64,
    open: Vec<(u64, Filter, Url)>,
}

impl Forwards {
    /// Starts a forward. Returns the number with which to end it.
    pub(crate) fn open(&mut self, filter: Filter, url: Url) -> u64 {
        self.count += 1;
        self.open.push((self.count, filter, url));
        self.count
    }

    pub(crate) fn end(&mut self, number: u64) {
        self.open.retain(|(its, ..)| *its != number);
    }

    /// The URL that receives a notification instead of its own. If several match, the newest wins.
    pub(crate) fn target(&self, event: &str, mchid: &str) -> Option<Url> {
        let fits = |(_, filter, _): &&(u64, Filter, Url)| filter.fits(event, mchid);
        self.open.iter().rev().find(fits).map(|(.., url)| url.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_stand_for_anything() {
        for (pattern, name) in [
            ("TRANSACTION.*", "TRANSACTION.SUCCESS"),
            ("*", ""),
            ("**", "A"),
            ("*.SUCCESS", "REFUND.SUCCESS"),
            ("*FU*CC*S", "REFUND.SUCCESS"),
            ("REFUND.SUCCESS", "REFUND.SUCCESS"),
            ("A*A", "AA"),
        ] {
            assert!(matches(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in [
            ("TRANSACTION.*", "REFUND.SUCCESS"),
            ("", "A"),
            ("*.FAIL", "A.FAILED"),
            ("a", "A"),
            ("A*A", "A"),
            ("*B*A*", "AB"),
        ] {
            assert!(!matches(pattern, name), "{pattern} {name}");
        }
    }

    #[test]
    fn the_newest_that_fits_wins() {
        let url = |text: &str| Url::parse(text).unwrap();
        let of = |events: &[&str], mchid: Option<&str>| Filter {
            events: events.iter().map(|event| (*event).to_owned()).collect(),
            mchid: mchid.map(str::to_owned),
        };
        let open = vec![
            (1, of(&[], None), url("http://127.0.0.1/1")),
            (2, of(&["REFUND.*"], None), url("http://127.0.0.1/2")),
            (3, of(&["REFUND.*"], Some("19")), url("http://127.0.0.1/3")),
        ];
        let mut forwards = Forwards { count: 3, open };
        let target = |forwards: &Forwards, event, mchid| {
            forwards.target(event, mchid).map(|url| url.path().to_owned())
        };
        assert_eq!(target(&forwards, "REFUND.CLOSED", "19").as_deref(), Some("/3"));
        assert_eq!(target(&forwards, "REFUND.CLOSED", "18").as_deref(), Some("/2"));
        assert_eq!(target(&forwards, "COUPON.USE", "19").as_deref(), Some("/1"));
        forwards.open.clear();
        assert_eq!(target(&forwards, "COUPON.USE", "19"), None);
    }
}

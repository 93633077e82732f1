//! Names and descriptions in Chinese and English, to find an operation and to show it in the reader's language.
//!
//! ```
//! use wechatpay_catalogue::words::{self, Language};
//!
//! let refund = words::entry("POST", "/v3/refund/domestic/refunds").unwrap();
//! assert_eq!(refund.name.chinese, "申请退款");
//! assert!(!refund.about.of(Language::English).is_empty());
//! assert_eq!(words::member("refund", "out_refund_no", "商户退款单号"), Some("Merchant refund number"));
//! ```

// `static ENTRIES` in the order of the documents, `static MEMBERS` sorted by document and key, `static PRODUCTS`
// and `static AREAS`; made by the build.
include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The key of the labels that several documents share.
const COMMON: &str = "common";

/// A language that the catalogue's words are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Simplified Chinese, the platform's own language.
    Chinese,
    /// English.
    English,
}

/// The same in both languages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// In simplified Chinese.
    pub chinese: &'static str,
    /// In English.
    pub english: &'static str,
}

impl Words {
    /// The words in one of the languages.
    pub fn of(&self, language: Language) -> &'static str {
        match language {
            Language::Chinese => self.chinese,
            Language::English => self.english,
        }
    }
}

/// A documented operation or notification.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Entry {
    /// The document that describes it. For an operation, its name is also the library's feature.
    pub document: &'static str,
    /// Its `operationId`.
    pub id: &'static str,
    /// `v3` or `v2`, as in `x-wechatpay-protocol`.
    pub protocol: &'static str,
    /// The method in capitals; `None` of a notification.
    pub method: Option<&'static str>,
    /// The path of an operation, the event type of a notification.
    pub path: &'static str,
    /// The official Chinese name, and an English one.
    pub name: Words,
    /// What it does, in one or two sentences.
    pub about: Words,
    /// The official names of its products, which [`product`] translates.
    pub products: &'static [&'static str],
    /// Who may call it, `direct` or `partner`; empty where that is unknown.
    pub modes: &'static [&'static str],
    /// `closed-to-new`, `retired`, or empty.
    pub status: &'static str,
    /// The official pages, the most fitting one first.
    pub pages: &'static [&'static str],
}

impl Entry {
    /// `POST /v3/refund/domestic/refunds`, or the event type of a notification.
    pub fn key(&self) -> String {
        self.method.map_or_else(|| self.path.to_owned(), |method| format!("{method} {}", self.path))
    }
}

/// Every operation and notification.
pub fn entries() -> &'static [Entry] {
    ENTRIES
}

/// An operation by its method and its path, with the variables as the platform names them.
pub fn entry(method: &str, path: &str) -> Option<&'static Entry> {
    ENTRIES.iter().find(|entry| entry.path == path && entry.method == Some(method))
}

/// A notification by its protocol, `v3` or `v2`, and its event type.
pub fn notification(protocol: &str, event: &str) -> Option<&'static Entry> {
    let mut notifications = ENTRIES.iter().filter(|entry| entry.method.is_none());
    notifications.find(|entry| entry.path == event && entry.protocol == protocol)
}

/// The English label of a member, by the document that has it and its official short name there.
pub fn member(document: &str, member: &str, label: &str) -> Option<&'static str> {
    let special = format!("{member} {label}");
    [(document, special.as_str()), (document, label), (COMMON, &special), (COMMON, label)]
        .into_iter()
        .find_map(|key| {
            let place =
                MEMBERS.binary_search_by(|(document, label, _)| (*document, *label).cmp(&key));
            place.ok().and_then(|place| MEMBERS.get(place)).map(|(_, _, english)| *english)
        })
}

/// A product by its official name: `商家转账`.
pub fn product(name: &str) -> Option<Words> {
    PRODUCTS.iter().find(|(key, _)| *key == name).map(|(_, words)| *words)
}

/// A product area by the name of its document, which is also the library's feature: `marketing-favor`.
pub fn area(document: &str) -> Option<Words> {
    AREAS.iter().find(|(key, _)| *key == document).map(|(_, words)| *words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_sorted_so_that_they_are_found() {
        assert!(MEMBERS.is_sorted_by(|(a, b, _), (c, d, _)| (a, b) < (c, d)));
        for (document, key, english) in MEMBERS {
            let (name, label) = key.split_once(' ').unwrap_or(("", key));
            let found = [member(document, name, label), member(document, "", key)];
            assert!(found.contains(&Some(english)), "{document}: {key}");
        }
    }

    #[test]
    fn an_operation_and_a_notification_are_found_by_their_names() {
        let refund = entry("POST", "/v3/refund/domestic/refunds").unwrap();
        assert_eq!((refund.document, refund.name.chinese), ("refund", "申请退款"));
        assert_eq!(refund.pages[0], "https://pay.weixin.qq.com/doc/v3/merchant/4012552567");
        assert_eq!(refund.modes, ["direct", "partner"]);
        assert_eq!(refund.key(), "POST /v3/refund/domestic/refunds");
        assert!(entry("GET", "/v3/refund/domestic/refunds").is_none());
        let v2 = entry("POST", "/secapi/pay/refund").unwrap();
        assert_eq!((v2.protocol, v2.document), ("v2", "v2-secapi"));
        let paid = notification("v3", "TRANSACTION.SUCCESS").unwrap();
        assert_eq!((paid.document, paid.method), ("notifications", None));
        assert_eq!(paid.key(), "TRANSACTION.SUCCESS");
    }

    #[test]
    fn a_label_of_the_document_goes_before_a_common_one() {
        assert_eq!(
            member("refund", "out_refund_no", "商户退款单号"),
            Some("Merchant refund number")
        );
        assert_eq!(member("refund", "x", "没有这个名称"), None);
    }
}

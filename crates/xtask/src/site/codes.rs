//! The error codes of the catalogue: meanings, recommended actions, and how many operations
//! document each code. `docs/errors.md` shows them, and the search box finds them there.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use wechatpay_catalogue::words::Language;
use wechatpay_catalogue::{Description, ErrorCode, common_errors};

/// The protocols with their own codes; the brand API uses the codes of v3.
pub(super) const PROTOCOLS: [&str; 2] = ["v3", "v2"];

/// The meanings by protocol and code, without duplicates: first the common meaning, then by
/// frequency.
pub(super) struct Codes(BTreeMap<(&'static str, String), Vec<Meaning>>);

pub(super) struct Meaning {
    pub(super) error: ErrorCode,
    /// Number of operations that document it.
    pub(super) operations: usize,
    /// Whether it also applies to operations that do not document the code.
    pub(super) is_common: bool,
}

/// The result of `Error::next_step` after the only attempt of a call that changes data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NextStep {
    DoNotRepeat,
    SameNumber,
    QueryFirst,
    Later,
}

impl Codes {
    pub(super) fn of(descriptions: &[Description]) -> Self {
        let mut all = Self(BTreeMap::new());
        for description in descriptions {
            let is_v2 = description.entry.protocol == "v2";
            for error in &description.errors {
                all.add(if is_v2 { "v2" } else { "v3" }, error, 1, false);
            }
        }
        for protocol in PROTOCOLS {
            for error in &common_errors(protocol) {
                all.add(protocol, error, 0, true);
            }
        }
        let order = |one: &Meaning| std::cmp::Reverse((one.is_common, one.operations));
        all.0.values_mut().for_each(|meanings| meanings.sort_by_key(order));
        all
    }

    fn add(&mut self, protocol: &'static str, error: &ErrorCode, count: usize, is_common: bool) {
        let meanings = self.0.entry((protocol, error.code.clone())).or_default();
        match meanings.iter_mut().find(|known| is_same(&known.error, error)) {
            Some(known) => {
                known.operations += count;
                known.is_common |= is_common;
            }
            None => meanings.push(Meaning { error: error.clone(), operations: count, is_common }),
        }
    }

    /// The codes of a protocol with their meanings, in alphabetical order.
    #[cfg(test)]
    pub(super) fn of_protocol(
        &self,
        protocol: &str,
    ) -> impl Iterator<Item = (&str, &[Meaning])> + use<'_> {
        let protocol = protocol.to_owned();
        let codes = self.0.iter().filter(move |((known, _), _)| *known == protocol);
        codes.map(|((_, code), meanings)| (code.as_str(), meanings.as_slice()))
    }

    /// The entries for the search box.
    pub(super) fn titles(&self) -> Vec<Value> {
        let codes = self.0.keys().map(|(protocol, code)| {
            let rank = if *protocol == "v2" { 4_000 } else { 3_000 };
            json!([code, "", format!("guide/errors#{}", anchor(protocol, code)), rank])
        });
        codes.collect()
    }
}

/// The anchor of a code on its page.
pub(super) fn anchor(protocol: &str, code: &str) -> String {
    format!("{protocol}-{code}")
}

pub(super) fn next_step(error: &ErrorCode) -> NextStep {
    match (error.retry.as_deref(), error.may_have_taken_effect) {
        (Some("same-number"), _) => NextStep::SameNumber,
        (Some("query-first"), _) | (_, true) => NextStep::QueryFirst,
        (Some("later"), false) => NextStep::Later,
        _ => NextStep::DoNotRepeat,
    }
}

/// Whether two meanings look the same to a reader.
fn is_same(one: &ErrorCode, other: &ErrorCode) -> bool {
    let shown = |error: &ErrorCode| (error.status, error.may_have_taken_effect, next_step(error));
    let words = |error, language| (ErrorCode::cause(error, language), error.remedy(language));
    shown(one) == shown(other)
        && [Language::Chinese, Language::English]
            .iter()
            .all(|language| words(one, *language) == words(other, *language))
}

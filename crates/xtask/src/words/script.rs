//! Checks the script of a text: no English in Chinese texts, and the reverse.

use std::collections::BTreeSet;

use crate::node::Node;

/// The Latin words allowed in Chinese texts: names of products, formats and protocols.
pub(super) struct Latin(BTreeSet<String>);

impl Latin {
    pub(super) fn of(glossary: &Node) -> Self {
        let Some(Node::List(words)) = glossary.get("latin") else { return Self(BTreeSet::new()) };
        Self(words.iter().filter_map(Node::as_text).map(str::to_lowercase).collect())
    }

    /// The first fault of a Chinese text.
    pub(super) fn fault_of_chinese(&self, text: &str) -> Option<String> {
        let prose = prose(text);
        let words: Vec<_> = prose
            .split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-')))
            .map(|word| word.trim_matches(['.', '-']))
            .filter(|word| word.contains(|c: char| c.is_ascii_alphabetic()) && !self.has(word))
            .collect();
        if !words.is_empty() {
            return Some(format!("Latin words in Chinese: {}", words.join(", ")));
        }
        let is_bare = !text.contains(is_han) && !prose.trim().is_empty() && !self.has(prose.trim());
        is_bare.then(|| format!("`{text}` is not Chinese"))
    }

    /// Whether a word is listed, or an identifier of the platform: a member, a value, an event, an
    /// abbreviation.
    fn has(&self, word: &str) -> bool {
        let has_capitals = word.contains(|c: char| c.is_ascii_uppercase());
        let is_code =
            word.contains(['_', '.']) || has_capitals && !word.contains(|c: char| c.is_lowercase());
        is_code || self.0.contains(&word.to_lowercase())
    }
}

/// The first fault of an English text.
pub(super) fn fault_of_english(text: &str) -> Option<String> {
    let prose = prose(text);
    let foreign: String = prose.chars().filter(|c| is_han(*c) || is_wide(*c)).collect();
    if !foreign.is_empty() {
        return Some(format!("Chinese in English: {foreign}"));
    }
    let has_words = prose.contains(|c: char| c.is_ascii_alphabetic());
    (!has_words).then(|| format!("`{text}` is not English"))
}

/// The text without parts in backticks: names of members, values, paths.
fn prose(text: &str) -> String {
    let parts = text.split('`').enumerate().filter(|(at, _)| at % 2 == 0);
    parts.map(|(_, part)| part).collect::<Vec<_>>().join(" ")
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{2fdf}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Whether a character is full-width punctuation or a full-width letter.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chinese_text_has_no_english_but_names() {
        let latin = Latin(BTreeSet::from(["jsapi".to_owned(), "openid".to_owned()]));
        for right in
            ["JSAPI下单", "按openid查询", "返回`prepay_id`。", "见TRANSACTION.SUCCESS", "openid"]
        {
            assert_eq!(latin.fault_of_chinese(right), None, "{right}");
        }
        let wrong = latin.fault_of_chinese("查询 the order 状态");
        assert_eq!(wrong.as_deref(), Some("Latin words in Chinese: the, order"));
        assert_eq!(
            latin.fault_of_chinese("mobile").as_deref(),
            Some("Latin words in Chinese: mobile")
        );
        assert_eq!(latin.fault_of_chinese("——").as_deref(), Some("`——` is not Chinese"));
    }

    #[test]
    fn an_english_text_has_no_chinese() {
        assert_eq!(fault_of_english("Returns the `prepay_id`."), None);
        assert_eq!(fault_of_english("The value `手机` of a member"), None);
        let wrong = fault_of_english("Queries an 订单， then closes it");
        assert_eq!(wrong.as_deref(), Some("Chinese in English: 订单，"));
        assert_eq!(fault_of_english("——").as_deref(), Some("`——` is not English"));
    }
}

//! Explanations of error codes and `Request-ID` numbers: read from `openapi/common`, written as the
//! texts of the SDK's `Error::help`.

use std::collections::BTreeMap;

use super::sample::literal;
use crate::node::Node;

/// A cause and a remedy, in one language.
#[derive(Clone, Debug)]
pub(super) struct Words {
    pub(super) cause: String,
    pub(super) remedy: String,
}

/// An explanation in both languages.
#[derive(Clone, Debug)]
pub(super) struct Explanation {
    pub(super) chinese: Words,
    pub(super) english: Words,
}

/// All explanations, by code and case, with their positions in the SDK's table.
#[derive(Debug)]
pub(super) struct Explanations {
    by_case: BTreeMap<(String, String), (usize, Explanation)>,
    /// By `Request-ID` number.
    numbers: BTreeMap<i64, Explanation>,
}

/// The case that applies if no other case is named.
pub(super) const ANY: &str = "any";

impl Explanations {
    pub(super) fn read(explanations: &Node, request_ids: &Node) -> Result<Self, String> {
        let mut by_case = BTreeMap::new();
        for (code, cases) in explanations.members() {
            if cases.get(ANY).is_none() {
                return Err(format!("no explanation `{ANY}` of {code}"));
            }
            for (case, node) in cases.members() {
                let explanation = explanation(node).map_err(|e| format!("{code}, {case}: {e}"))?;
                let at = by_case.len();
                by_case.insert((code.clone(), case.clone()), (at, explanation));
            }
        }
        let mut numbers = BTreeMap::new();
        let Node::List(items) = request_ids else {
            return Err("the numbers of `Request-ID` are not a list".to_owned());
        };
        for node in items {
            let Some(Node::Int(number)) = node.get("number") else {
                return Err("no `number`".to_owned());
            };
            let explanation = explanation(node).map_err(|e| format!("{number}: {e}"))?;
            if numbers.insert(*number, explanation).is_some() {
                return Err(format!("{number} is listed twice"));
            }
        }
        Ok(Self { by_case, numbers })
    }

    /// An explanation and its position in the SDK's table; `code` in its first spelling.
    pub(super) fn get(&self, code: &str, case: &str) -> Result<(usize, &Explanation), String> {
        let found = self.by_case.get(&(code.to_owned(), case.to_owned()));
        let (at, explanation) =
            found.ok_or_else(|| format!("no explanation `{case}` of {code}"))?;
        Ok((*at, explanation))
    }

    /// Explanations that are never used.
    pub(super) fn unused(&self, used: &[usize]) -> Vec<String> {
        let unused = self.by_case.iter().filter(|((_, case), (at, _))| {
            // If all operations name a case, this one is kept for future operations.
            case != ANY && !used.contains(at)
        });
        unused.map(|((code, case), _)| format!("{code}, {case}")).collect()
    }

    /// `src/help/texts.rs`.
    pub(super) fn texts(&self) -> String {
        let mut text = String::from(
            "//! What error codes and the numbers of `Request-ID` mean. Written by `cargo xtask codegen`.\n\n\
             use super::explanation::{Explanation, Words};\n\n\
             /// By the places that the table of operations names.\n\
             pub(super) static EXPLANATIONS: &[Explanation] = &[\n",
        );
        let mut all: Vec<_> = self.by_case.values().collect();
        all.sort_by_key(|(at, _)| *at);
        for (_, explanation) in all {
            text.push_str(&format!("{},\n", rust(explanation)));
        }
        text.push_str("];\n\n/// By the number, sorted.\npub(super) static NUMBERS: &[(u64, Explanation)] = &[\n");
        for (number, explanation) in &self.numbers {
            text.push_str(&format!("({number}, {}),\n", rust(explanation)));
        }
        text.push_str("];\n");
        text
    }
}

fn explanation(node: &Node) -> Result<Explanation, String> {
    let words = |language: &str| {
        let text = |key: &str| {
            let text = node.get(language).and_then(|words| words.get(key)).and_then(Node::as_text);
            let text = text.filter(|text| !text.is_empty());
            text.map(str::to_owned).ok_or_else(|| format!("no `{key}` in `{language}`"))
        };
        Ok::<_, String>(Words { cause: text("cause")?, remedy: text("remedy")? })
    };
    let (chinese, english) = (words("zh")?, words("en")?);
    for text in [&english.cause, &english.remedy] {
        if !text.ends_with('.') || !text.is_ascii() {
            return Err(format!("`{text}` is not an English sentence"));
        }
    }
    for text in [&chinese.cause, &chinese.remedy] {
        if !text.ends_with('。') || has_english(text) {
            return Err(format!("`{text}` is not a Chinese sentence"));
        }
    }
    Ok(Explanation { chinese, english })
}

/// Whether a Chinese text contains two consecutive words of another language. Single names of
/// members and codes are allowed.
fn has_english(text: &str) -> bool {
    let words: Vec<_> = text.split([' ', '。']).collect();
    let is_latin = |word: &&str| word.chars().any(|c| c.is_ascii_alphabetic()) && word.is_ascii();
    words.windows(2).any(|pair| pair.iter().all(is_latin))
}

fn rust(explanation: &Explanation) -> String {
    let words = |Words { cause, remedy }: &Words| {
        format!("Words::new({}, {})", literal(cause), literal(remedy))
    };
    format!("Explanation::new({}, {})", words(&explanation.chinese), words(&explanation.english))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::parse;

    #[test]
    fn an_explanation_has_whole_sentences_of_its_language() {
        let of = |zh: &str, en: &str| {
            let words = |text: &str| format!("{{cause: \"{text}\", remedy: \"{text}\"}}");
            explanation(&parse(&format!("{{zh: {}, en: {}}}", words(zh), words(en))).unwrap())
        };
        assert!(of("核对 openid 和 appid。", "Check `openid` and `appid`.").is_ok());
        for (zh, en) in [
            ("核对。", "Check"),
            ("核对", "Check."),
            ("核对。", "核对。"),
            ("Check it。", "Check it."),
            ("", "Check it."),
        ] {
            assert!(of(zh, en).is_err(), "{zh} {en}");
        }
    }
}

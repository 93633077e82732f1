//! Checks terms: the English translation must use the glossary's word for each Chinese term.

use std::collections::BTreeSet;

use crate::node::Node;

/// The terms, longest first: `商户订单号` is not `商户`.
pub(super) struct Glossary {
    terms: Vec<Term>,
    /// Terms that may be omitted if a sentence begins with them.
    actors: BTreeSet<String>,
    /// English words that must not be used, by Chinese term.
    avoid: Vec<Term>,
}

/// A Chinese term, with its English translations as stems of words.
type Term = (String, Vec<Vec<String>>);

impl Glossary {
    /// Reads `分账: profit sharing`, or a list of alternative translations. Words that contain a term
    /// by chance, and those in `loose`, are not checked.
    pub(super) fn of(glossary: &Node) -> Self {
        let members = |key: &str| glossary.get(key).map_or(&[][..], Node::members).iter();
        let texts = |node: &Node| match node {
            Node::List(words) => {
                words.iter().filter_map(Node::as_text).map(str::to_owned).collect()
            }
            word => word.as_text().map(str::to_owned).into_iter().collect::<Vec<_>>(),
        };
        let read = |(chinese, english): &(String, Node)| {
            (chinese.clone(), texts(english).iter().map(|english| stems(english)).collect())
        };
        let mut terms: Vec<Term> = members("terms").chain(members("actors")).map(read).collect();
        terms.extend(members("loose").map(|(chinese, _)| (chinese.clone(), Vec::new())));
        let chance = glossary.get("chance").map_or_else(Vec::new, texts);
        terms.extend(chance.into_iter().map(|chinese| (chinese, Vec::new())));
        terms.sort_by_key(|(chinese, _)| std::cmp::Reverse(chinese.chars().count()));
        Self {
            terms,
            actors: members("actors").map(|(chinese, _)| chinese.clone()).collect(),
            avoid: members("avoid").map(read).collect(),
        }
    }

    /// The first term of a Chinese text that is missing in its translation.
    pub(super) fn fault(&self, chinese: &str, english: &str) -> Option<String> {
        let english = stems(english);
        let mut avoided = self.avoid.iter().filter(|(term, _)| chinese.contains(term.as_str()));
        let wrong = avoided.find_map(|(term, words)| {
            let has =
                |words: &&Vec<String>| english.windows(words.len()).any(|some| some == **words);
            Some(format!("`{term}` is called `{}`", words.iter().find(has)?.join(" ")))
        });
        if wrong.is_some() {
            return wrong;
        }
        let mut rest = chinese;
        let mut begins = true;
        while let Some(first) = rest.chars().next() {
            let term = self.terms.iter().find(|(term, _)| rest.starts_with(term.as_str()));
            if let Some((term, words)) = term {
                let is_there = words.is_empty()
                    || begins && self.actors.contains(term)
                    || words.iter().any(|words| words.iter().all(|word| english.contains(word)));
                if !is_there {
                    let words: Vec<_> = words.iter().map(|words| words.join(" ")).collect();
                    return Some(format!("`{term}` is not called `{}`", words.join("` or `")));
                }
            }
            let length = term.map_or(first.len_utf8(), |(term, _)| term.len());
            begins = matches!(first, '。' | '；' | '，' | ' ');
            rest = rest.get(length..).unwrap_or_default();
        }
        None
    }
}

/// The words of a text without endings and articles.
fn stems(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let words = words.map(|word| stem(&word.to_lowercase()));
    words.filter(|word| !["a", "an", "the", "of", "to"].contains(&word.as_str())).collect()
}

/// The stem of a word: the same for `orders`, `ordering` and `ordered`.
fn stem(word: &str) -> String {
    const SHORTEST: usize = 3;
    let mut stem = word;
    for ending in ["s", "ie", "ing", "ed", "e", "al", "y"] {
        // `IDs` becomes `ID`.
        let shortest = if ending == "s" { SHORTEST - 1 } else { SHORTEST };
        match stem.strip_suffix(ending) {
            Some(shorter) if shorter.chars().count() >= shortest => stem = shorter,
            _ => {}
        }
    }
    stem.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::parse;

    fn fault(chinese: &str, english: &str) -> Option<String> {
        let glossary = "{terms: {分账: [profit sharing, share], 分账接收方: profit-sharing receiver, \
                        退款: refund, 补差: subsidy, 订单号: order ID}, loose: {商户: merchant}, actors: {品牌: brand}, avoid: {商户: [vendor]}, chance: [部分账目]}";
        Glossary::of(&parse(glossary).unwrap()).fault(chinese, english)
    }

    #[test]
    fn a_term_is_called_by_its_word() {
        assert_eq!(fault("请求分账", "Share the profit of an order"), None);
        assert_eq!(fault("请求分账", "Requests profit sharing."), None);
        assert_eq!(fault("申请退款", "Refunds an order"), None);
        assert!(fault("请求分账", "Split the amount").unwrap().starts_with("`分账` is not called"));
        assert!(fault("申请退款", "Pays back").is_some());
        assert_eq!(fault("补差", "Subsidies"), None);
        assert_eq!(fault("订单号列表", "Order IDs"), None);
    }

    #[test]
    fn a_longer_term_goes_before_a_shorter_one_within_it() {
        assert_eq!(fault("添加分账接收方", "Adds a profit-sharing receiver"), None);
        assert!(fault("添加分账接收方", "Adds a profit-sharing payee").is_some());
    }

    #[test]
    fn an_actor_may_be_left_out_at_the_beginning_only() {
        assert_eq!(fault("品牌查询门店", "Queries a store"), None);
        assert_eq!(fault("开通后，品牌查询", "Queries it once opened"), None);
        assert!(fault("查询品牌的门店", "Queries a store").unwrap().starts_with("`品牌`"));
        assert_eq!(fault("查询品牌的门店", "Queries a brand's store"), None);
    }

    #[test]
    fn a_loose_term_may_be_left_out_and_has_no_other_word() {
        assert_eq!(fault("商户查询", "Queries"), None);
        assert_eq!(fault("部分账目", "Some accounts"), None);
        assert_eq!(
            fault("商户查询", "Vendors query").as_deref(),
            Some("`商户` is called `vendor`")
        );
    }
}

//! The layout of code, bodies and prose on the lines of a terminal.

use crate::language::has_chinese;

/// The width of all output, in columns.
const WIDTH: usize = 92;

/// The width that is left on an indented line.
pub(crate) fn room(indent: usize) -> usize {
    WIDTH.saturating_sub(indent)
}

/// A line of Rust from `stringify!`, on as many lines as needed. The line breaks are before the
/// dots of the outermost chain.
pub(crate) fn code(text: &str, width: usize) -> Vec<String> {
    let text = one_line(text);
    let mut lines: Vec<String> = Vec::new();
    for link in links(&text) {
        match lines.last_mut() {
            Some(line) if columns(line) + columns(&link) <= width => line.push_str(&link),
            Some(_) => lines.push(format!("    {link}")),
            None => lines.push(link),
        }
    }
    lines
}

/// The text without the line breaks and spaces that the source has between the links of a chain.
pub(crate) fn one_line(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace(" .", ".").replace(",)", ")").replace("( ", "(").replace(" )", ")")
}

/// The links of a chain (`client`, `.v3()`, `.refund()`, …): split at dots outside of brackets and strings.
fn links(text: &str) -> Vec<String> {
    let mut links = vec![String::new()];
    let mut depth: usize = 0;
    let mut quoted = false;
    for character in text.chars() {
        match character {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth = depth.saturating_sub(1),
            '.' if !quoted && depth == 0 => links.push(String::new()),
            _ => {}
        }
        if let Some(link) = links.last_mut() {
            link.push(character);
        }
    }
    links
}

/// Prose, with line breaks between words.
pub(crate) fn prose(text: &str, width: usize) -> Vec<String> {
    filled(text.split_whitespace(), " ", width)
}

/// Prose in any language. Chinese is broken between any two characters, but not before a closing mark or behind an
/// opening one.
pub(crate) fn text(text: &str, width: usize) -> Vec<String> {
    if !has_chinese(text) {
        return prose(text, width);
    }
    let mut pieces: Vec<String> = Vec::new();
    for character in text.chars() {
        let joins = |last: &String| match character {
            '，' | '。' | '：' | '；' | '、' | '？' | '！' | '）' | '》' | '”' | ' ' => {
                true
            }
            _ if last.ends_with(['（', '《', '“']) => true,
            _ => wide(character) == 1 && last.ends_with(|end| end != ' ' && wide(end) == 1),
        };
        match pieces.last_mut() {
            Some(last) if joins(last) => last.push(character),
            _ => pieces.push(character.to_string()),
        }
    }
    let lines = filled(pieces.iter().map(String::as_str), "", width);
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// The text with spaces behind it, up to this width.
pub(crate) fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(columns(text))))
}

/// XML, with line breaks between tags.
pub(crate) fn xml(text: &str, width: usize) -> Vec<String> {
    let marked = text.replace("><", ">\n<");
    filled(marked.lines(), "", width)
}

/// Puts as many pieces on each line as fit.
fn filled<'a>(pieces: impl Iterator<Item = &'a str>, between: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if columns(line) + between.len() + columns(piece) <= width => {
                line.push_str(between);
                line.push_str(piece);
            }
            _ => lines.push(piece.to_owned()),
        }
    }
    lines
}

/// A text without words, with line breaks at any place. At most `most` lines.
pub(crate) fn block(text: &str, width: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for character in text.chars() {
        let full = lines.last().is_none_or(|line| columns(line) + wide(character) > width);
        if full && lines.len() == most {
            if let Some(line) = lines.last_mut() {
                line.pop();
                line.push('…');
            }
            return lines;
        }
        if full {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            line.push(character);
        }
    }
    lines
}

/// The beginning and the end of a long text.
pub(crate) fn shortened(text: &str, most: usize) -> String {
    let count = text.chars().count();
    if count <= most {
        return text.to_owned();
    }
    let end = most / 4;
    let start: String = text.chars().take(most - end - 1).collect();
    let end: String = text.chars().skip(count - end).collect();
    format!("{start}…{end}")
}

/// The display width of a text.
pub(crate) fn columns(text: &str) -> usize {
    text.chars().map(wide).sum()
}

/// Chinese characters take two columns.
fn wide(character: char) -> usize {
    if matches!(character, '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{FF60}') { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_broken_before_the_dots_of_its_chain_only() {
        let lines = code("client .v3().refund(a.b(), \"v3.x\").post(request,).await", 22);
        assert_eq!(
            lines,
            ["client.v3()", "    .refund(a.b(), \"v3.x\")", "    .post(request)", "    .await"]
        );
        assert_eq!(code("client[\"v3/a\"]\n    .get()\n    .wait()", 80).len(), 1);
    }

    #[test]
    fn prose_is_broken_between_words() {
        assert_eq!(prose("one two  three", 7), ["one two", "three"]);
        assert_eq!(prose("extraordinary", 3), ["extraordinary"]);
    }

    #[test]
    fn chinese_is_broken_between_characters() {
        assert_eq!(text("中文，abc 文（字）", 6), ["中文，", "abc 文", "（字）"]);
        assert_eq!(text("中文字，文", 6), ["中文", "字，文"]);
        assert_eq!(text("one two  three", 7), ["one two", "three"]);
        assert_eq!(padded("中", 4), "中  ");
    }

    #[test]
    fn xml_is_broken_between_members() {
        let lines = xml("<xml><a>1 2</a><b>3</b></xml>", 14);
        assert_eq!(lines, ["<xml>", "<a>1 2</a>", "<b>3</b></xml>"]);
    }

    #[test]
    fn a_block_ends_with_an_ellipsis_where_it_is_too_long() {
        assert_eq!(block("abcdef", 3, 2), ["abc", "def"]);
        assert_eq!(block("abcdefg", 3, 2), ["abc", "de…"]);
        assert_eq!(block("中文字", 4, 3), ["中文", "字"]);
    }

    #[test]
    fn a_long_text_keeps_its_ends() {
        assert_eq!(shortened("abcdefghij", 10), "abcdefghij");
        assert_eq!(shortened("abcdefghijk", 8), "abcde…jk");
    }
}

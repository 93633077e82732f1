//! Makes foreign text safe to show: in an error, in a log, on a terminal.

/// The text on one line, with at most `longest` characters. Characters that would move the cursor, break the line or
/// reverse the text are replaced.
pub(crate) fn one_line(text: &str, longest: usize) -> String {
    let shown = |character| if is_hidden(character) { '\u{fffd}' } else { character };
    let mut line: String = text.chars().take(longest).map(shown).collect();
    if text.chars().nth(longest).is_some() {
        line.push('…');
    }
    line
}

/// Whether a character controls the display: C0 and C1, line and paragraph separators,
/// bidirectional marks and overrides (Unicode UAX #9), and other invisible characters.
/// The joiners of emoji and of Indic scripts stay.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{061c}'
                | '\u{200b}'
                | '\u{200e}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_outside_stays_on_its_line_and_in_its_direction() {
        for hidden in [
            "\0",
            "\n",
            "\r",
            "\t",
            "\u{1b}",
            "\u{7f}",
            "\u{85}",
            "\u{9b}",
            "\u{61c}",
            "\u{200e}",
            "\u{200f}",
            "\u{2028}",
            "\u{2029}",
            "\u{202a}",
            "\u{202b}",
            "\u{202c}",
            "\u{202d}",
            "\u{202e}",
            "\u{2066}",
            "\u{2067}",
            "\u{2068}",
            "\u{2069}",
            "\u{200b}",
            "\u{feff}",
            "\u{e0041}",
        ] {
            let text = format!("a{hidden}b");
            assert_eq!(one_line(&text, 9), "a\u{fffd}b", "{}", text.escape_unicode());
        }
        let text = "余额不足 (é) 😀 👨\u{200d}👩";
        assert_eq!(one_line(text, 20), text);
    }

    #[test]
    fn a_long_text_is_cut() {
        assert_eq!(one_line("一二三", 3), "一二三");
        assert_eq!(one_line("一二三四", 3), "一二三…");
    }
}

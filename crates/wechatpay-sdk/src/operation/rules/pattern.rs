//! Patterns of texts: alternatives of pieces. A piece is a set of characters with a minimum and a maximum count.
//!
//! `cargo xtask codegen` translates the catalogue's regular expressions. It refuses expressions in which a piece of
//! unlimited length could take characters that the next piece needs. So greedy matching is always right, and each
//! alternative reads a text once, even a hostile one.

/// A pattern.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// As the catalogue has it.
    pub(crate) text: &'static str,
    /// A text has to match one of these from its beginning to its end.
    pub(crate) ways: &'static [&'static [Piece]],
}

/// Ranges of characters, and at least and at most how many of them.
#[derive(Debug)]
pub(crate) struct Piece(pub(crate) &'static [(char, char)], pub(crate) u32, pub(crate) u32);

impl Pattern {
    pub(super) fn matches(&self, text: &str) -> bool {
        self.ways.iter().any(|way| {
            let mut rest = text.chars().peekable();
            way.iter().all(|Piece(ranges, least, most)| {
                let is_in = |c: &char| ranges.iter().any(|(from, to)| (*from..=*to).contains(c));
                let mut count = 0;
                while count < *most && rest.next_if(is_in).is_some() {
                    count += 1;
                }
                count >= *least
            }) && rest.next().is_none()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_matches_one_way_from_end_to_end() {
        const DIGIT: &[(char, char)] = &[('0', '9')];
        let times = Pattern {
            text: "",
            ways: &[&[Piece(DIGIT, 2, 2)], &[Piece(DIGIT, 4, 4)], &[Piece(&[('N', 'N')], 1, 1)]],
        };
        let url = Pattern {
            text: "",
            ways: &[&[
                Piece(&[('h', 'h')], 1, 1),
                Piece(&[('s', 's')], 0, 1),
                Piece(&[(':', ':')], 1, 1),
                Piece(&[('\0', '\u{3e}'), ('\u{40}', char::MAX)], 1, u32::MAX),
            ]],
        };
        for (pattern, text, expected) in [
            (&times, "12", true),
            (&times, "1234", true),
            (&times, "N", true),
            (&times, "123", false),
            (&times, "12345", false),
            (&times, "", false),
            (&times, "１２", false),
            (&url, "hs:a", true),
            (&url, "h:中", true),
            (&url, "hss:a", false),
            (&url, "h:", false),
            (&url, "h:a?b", false),
        ] {
            assert_eq!(pattern.matches(text), expected, "{text}");
        }
    }
}

//! Decides about output to a terminal: whether standard output and standard error are terminals, whether colours are
//! used, and which characters of foreign text are printed.

use std::borrow::Cow;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::io::{IsTerminal, stderr, stdout};

use clap::ValueEnum;

/// The value of `--color`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Colour {
    /// On a terminal, and never with `NO_COLOR`
    #[default]
    Auto,
    /// Into pipes and files too
    Always,
    /// Never
    Never,
}

impl Colour {
    /// The value on the command line, before the line is parsed: help and errors are coloured too.
    pub(crate) fn of_arguments(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        let mut arguments = arguments.into_iter();
        let mut chosen = Self::Auto;
        while let Some(argument) = arguments.next() {
            let Some(text) = argument.as_ref().to_str() else { continue };
            let (name, value) = match text.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (text, None),
            };
            if !matches!(name, "--color" | "--colour") {
                continue;
            }
            let next =
                || arguments.next().and_then(|next| next.as_ref().to_str().map(str::to_owned));
            let known = value.or_else(next).and_then(|value| Self::from_str(&value, true).ok());
            chosen = known.unwrap_or(chosen);
        }
        chosen
    }

    /// The same setting for the parser of the command line.
    pub(crate) fn of_help(self) -> clap::ColorChoice {
        match self {
            Self::Auto => clap::ColorChoice::Auto,
            Self::Always => clap::ColorChoice::Always,
            Self::Never => clap::ColorChoice::Never,
        }
    }

    /// The colours of standard output.
    pub(crate) fn on_stdout(self) -> Paint {
        self.on(stdout().is_terminal())
    }

    /// The colours of standard error.
    pub(crate) fn on_stderr(self) -> Paint {
        self.on(stderr().is_terminal())
    }

    fn on(self, terminal: bool) -> Paint {
        // https://no-color.org: every value except an empty one.
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        self.decide(terminal, plain)
    }

    fn decide(self, terminal: bool, plain: bool) -> Paint {
        Paint(match self {
            Self::Auto => terminal && !plain,
            Self::Always => true,
            Self::Never => false,
        })
    }
}

/// Colours texts, or leaves them unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Paint(bool);

impl Paint {
    pub(crate) fn is_on(self) -> bool {
        self.0
    }

    /// `style` contains the numbers of an escape sequence: `1;31` for bold and red.
    pub(crate) fn paint(self, style: &str, text: &str) -> String {
        if self.0 && !style.is_empty() {
            format!("\x1b[{style}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }
}

/// Foreign text on one line of a terminal: characters that would move the cursor, break the line
/// or reverse the text are replaced.
pub(crate) fn one_line(text: &str) -> String {
    text.chars().map(|letter| if is_hidden(letter) { '\u{fffd}' } else { letter }).collect()
}

/// Foreign text that keeps its line breaks.
pub(crate) fn lines(text: &str) -> String {
    let shown = |letter| if is_hidden(letter) && letter != '\n' { '\u{fffd}' } else { letter };
    text.chars().map(shown).collect()
}

/// A body on a terminal: line breaks and tabs stay, other control characters are replaced.
pub(crate) fn body(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body).replace("\r\n", "\n").replace('\t', "    ");
    lines(&text)
}

/// JSON with its hidden characters as escapes. Its meaning is unchanged.
pub(crate) fn json(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden_in_json) {
        return text.into();
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        if is_hidden_in_json(letter) {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        } else {
            escaped.push(letter);
        }
    }
    escaped.into()
}

/// Line breaks of JSON are outside of its strings, so they are allowed.
fn is_hidden_in_json(letter: char) -> bool {
    is_hidden(letter) && letter != '\n'
}

/// Whether a character controls the display: C0 and C1, line and paragraph separators, bidirectional marks
/// and overrides (Unicode UAX #9), and other invisible characters. The joiners of emoji and of Indic scripts
/// stay.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
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
    fn the_command_line_is_looked_through_for_colours() {
        let of = |line: &str| Colour::of_arguments(line.split(' '));
        assert_eq!(of("logs --color never"), Colour::Never);
        assert_eq!(of("--colour=always --help"), Colour::Always);
        assert_eq!(of("--color always --color never"), Colour::Never);
        for auto in ["logs", "--color", "--color purple", "--colors=never"] {
            assert_eq!(of(auto), Colour::Auto, "{auto}");
        }
    }

    #[test]
    fn paint_is_put_on_only_where_it_was_asked_for() {
        for (colour, terminal, plain, painted) in [
            (Colour::Auto, true, false, true),
            (Colour::Auto, false, false, false),
            (Colour::Auto, true, true, false),
            (Colour::Always, false, true, true),
            (Colour::Never, true, false, false),
        ] {
            assert_eq!(colour.decide(terminal, plain), Paint(painted), "{colour:?}");
        }
        assert_eq!(Paint(true).paint("31", "x"), "\x1b[31mx\x1b[0m");
        assert_eq!(Paint(false).paint("31", "x"), "x");
        assert_eq!(Paint(true).paint("", "x"), "x");
    }

    #[test]
    fn what_comes_from_outside_moves_no_cursor() {
        assert_eq!(one_line("a\n\u{1b}[31mb"), "a\u{fffd}\u{fffd}[31mb");
        assert_eq!(lines("a\n\u{1b}[31mb"), "a\n\u{fffd}[31mb");
        assert_eq!(body(b"{\r\n\t\"a\":\"\x1b[2J\xff\"}"), "{\n    \"a\":\"\u{fffd}[2J\u{fffd}\"}");
    }

    const HIDDEN: [char; 20] = [
        '\u{0}',
        '\r',
        '\u{1b}',
        '\u{7f}',
        '\u{85}',
        '\u{9b}',
        '\u{61c}',
        '\u{200e}',
        '\u{200f}',
        '\u{2028}',
        '\u{202a}',
        '\u{202b}',
        '\u{202c}',
        '\u{202d}',
        '\u{202e}',
        '\u{2066}',
        '\u{2067}',
        '\u{2068}',
        '\u{2069}',
        '\u{e0041}',
    ];

    #[test]
    fn what_comes_from_outside_turns_no_text_around() {
        for hidden in HIDDEN {
            let text = format!("a{hidden}b");
            for shown in [one_line(&text), lines(&text), body(text.as_bytes())] {
                assert_eq!(shown, "a\u{fffd}b", "{}", text.escape_unicode());
            }
        }
        assert_eq!(one_line("余额不足 (é) 😀"), "余额不足 (é) 😀");
    }

    #[test]
    fn json_means_the_same_with_its_hidden_characters_escaped() {
        for hidden in HIDDEN {
            let value = serde_json::json!({"a": format!("x{hidden}y"), "b": [1, "中😀"]});
            for text in [value.to_string(), format!("{value:#}\n")] {
                let escaped = json(&text);
                assert!(!escaped.contains(hidden), "{escaped}");
                assert!(escaped.contains("中😀"), "{escaped}");
                assert_eq!(serde_json::from_str::<serde_json::Value>(&escaped).unwrap(), value);
            }
        }
    }
}

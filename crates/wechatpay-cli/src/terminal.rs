//! Who is at the other end of standard output and standard error, and whether they see colours: the one
//! place that decides.

use std::ffi::OsStr;
use std::io::{IsTerminal, stderr, stdout};

use clap::ValueEnum;

/// What `--color` says.
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
    /// What a command line says, before it is read as a whole: its help and its refusals have colours too.
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

    /// The same for the parser of the command line.
    pub(crate) fn of_help(self) -> clap::ColorChoice {
        match self {
            Self::Auto => clap::ColorChoice::Auto,
            Self::Always => clap::ColorChoice::Always,
            Self::Never => clap::ColorChoice::Never,
        }
    }

    /// What is printed on standard output.
    pub(crate) fn on_stdout(self) -> Paint {
        self.on(stdout().is_terminal())
    }

    /// What is printed on standard error.
    pub(crate) fn on_stderr(self) -> Paint {
        self.on(stderr().is_terminal())
    }

    fn on(self, terminal: bool) -> Paint {
        // https://no-color.org: whatever it is set to, but for nothing.
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

/// Gives texts a colour, or leaves them as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Paint(bool);

impl Paint {
    /// `style` are the numbers of an escape sequence, `1;31` for bold and red.
    pub(crate) fn paint(self, style: &str, text: &str) -> String {
        if self.0 && !style.is_empty() {
            format!("\x1b[{style}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }
}

/// Text from outside on one line of a terminal: what would move the cursor or break the line is
/// replaced.
pub(crate) fn one_line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
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
    }
}

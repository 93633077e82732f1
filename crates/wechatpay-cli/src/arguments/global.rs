//! The options that every command has.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;

use crate::terminal::Colour;

/// What every command can be told.
#[derive(Args, Debug, Default)]
#[command(next_help_heading = "Everywhere")]
pub(crate) struct Global {
    /// Prints JSON to standard output, and errors as JSON to standard error
    #[arg(long, global = true)]
    pub(crate) json: bool,

    /// `always`, `never` or `auto`: colours on a terminal, unless `NO_COLOR` is set
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        alias = "colour",
        value_enum,
        hide_possible_values = true
    )]
    pub(crate) color: Option<Colour>,

    /// The profile of the config file, by its name or its merchant number [env: WECHATPAY_PROFILE]
    #[arg(long, visible_alias = "merchant", global = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,

    /// The config file; `wechatpay profiles` shows its path [env: WECHATPAY_CONFIG]
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}

/// Those with a value.
const VALUED: [&str; 5] = ["--color", "--colour", "--profile", "--merchant", "--config"];

/// The command line with such options behind its first word where they stood before it: there, they would
/// be taken for those of a call.
pub(crate) fn behind_the_first_word(
    arguments: impl IntoIterator<Item = OsString>,
) -> Vec<OsString> {
    let mut arguments = arguments.into_iter();
    let mut line: Vec<OsString> = arguments.by_ref().take(1).collect();
    let mut options = Vec::new();
    while let Some(argument) = arguments.next() {
        let name = argument.to_str().unwrap_or("");
        let is_valued = VALUED.contains(&name);
        let is_whole = name == "--json"
            || name.split_once('=').is_some_and(|(name, _)| VALUED.contains(&name));
        if !is_valued && !is_whole {
            // The first word, or an option that is not one of these.
            line.push(argument);
            break;
        }
        options.push(argument);
        if is_valued {
            options.extend(arguments.next());
        }
    }
    line.extend(options);
    line.extend(arguments);
    line
}

impl Global {
    pub(crate) fn colour(&self) -> Colour {
        self.color.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_may_stand_before_the_command() {
        let moved = |line: &str| {
            let line = behind_the_first_word(line.split(' ').map(OsString::from));
            let line: Vec<String> =
                line.into_iter().map(|word| word.into_string().unwrap()).collect();
            line.join(" ")
        };
        assert_eq!(moved("w --json logs --tail 1"), "w logs --json --tail 1");
        assert_eq!(
            moved("w --profile shop --color=never GET v3/a --json"),
            "w GET --profile shop --color=never v3/a --json"
        );
        for same in ["w", "w logs --json", "w --data x GET v3/a", "w --json", "w --profile"] {
            assert_eq!(moved(same), same);
        }
    }
}

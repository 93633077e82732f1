//! The `wechatpay` command: calls operations, runs the simulator and tools for development, shows the
//! demo, and prints the catalogue.

mod arguments;
mod bills;
#[cfg(feature = "bulk")]
mod bulk;
mod called;
mod commands;
mod control;
mod documented;
mod events;
mod failure;
mod language;
mod layout;
mod output;
mod own_words;
mod profile;
mod progress;
mod proxy;
mod save;
mod secrets;
mod signals;
mod terminal;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};
use wechatpay_catalogue::words::Language;

use crate::arguments::{Arguments, behind_the_first_word, chinese};
use crate::failure::Failure;
use crate::terminal::Colour;

fn main() -> ExitCode {
    // Determined before the command line is parsed, because parsing can fail.
    let colour = Colour::of_arguments(std::env::args_os());
    // The words after `--` belong to another command.
    let json = std::env::args_os()
        .take_while(|argument| argument != "--")
        .any(|argument| argument == "--json");
    let command = || Arguments::command().color(colour.of_help());
    let parse = |command: clap::Command| {
        command
            .try_get_matches_from(behind_the_first_word(std::env::args_os()))
            .and_then(|matches| Arguments::from_arg_matches(&matches))
    };
    let parsed = parse(command());
    let failure = match parsed {
        Ok(arguments) => match commands::run(arguments) {
            Ok(code) => return code,
            Err(failure) => failure,
        },
        Err(error) => {
            let is_help = matches!(
                error.kind(),
                ErrorKind::DisplayHelp
                    | ErrorKind::DisplayVersion
                    | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
            );
            if is_help || !json {
                if language::of_user() == Language::English {
                    error.exit();
                }
                return chinese::report(error, command(), |command| parse(command).err(), colour);
            }
            let text = error.render().to_string();
            // The text after the first paragraph is the usage.
            let text = text.split("\n\n").next().unwrap_or(&text);
            Failure::usage(text.trim_start_matches("error: "))
        }
    };
    output::report(&failure, json, colour);
    failure.exit_code()
}

//! The `wechatpay` command: call any operation, run the simulator and develop beside it, see the
//! demo, print the catalogue.

mod arguments;
mod commands;
mod control;
mod events;
mod failure;
mod language;
mod layout;
mod output;
mod profile;
mod secrets;
mod terminal;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};

use crate::arguments::{Arguments, behind_the_first_word};
use crate::failure::Failure;
use crate::terminal::Colour;

fn main() -> ExitCode {
    // Before the command line is read: it may be wrong.
    let colour = Colour::of_arguments(std::env::args_os());
    let json = std::env::args_os().any(|argument| argument == "--json");
    let command = Arguments::command().color(colour.of_help());
    let parsed = command
        .try_get_matches_from(behind_the_first_word(std::env::args_os()))
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let failure = match parsed {
        Ok(arguments) => match commands::run(arguments) {
            Ok(()) => return ExitCode::SUCCESS,
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
                error.exit();
            }
            let text = error.render().to_string();
            // What follows is the usage.
            let text = text.split("\n\n").next().unwrap_or(&text);
            Failure::usage(text.trim_start_matches("error: "))
        }
    };
    output::report(&failure, json, colour);
    failure.exit_code()
}

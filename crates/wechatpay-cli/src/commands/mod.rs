//! The commands, one file each.

mod call;
mod completions;
mod demo;
mod describe;
mod doctor;
mod find;
mod listen;
mod logs;
mod openapi;
mod profiles;
mod simulate;
mod trigger;

use crate::arguments::{Arguments, Command};
use crate::failure::{Failure, Result};

/// Runs what the command line asks for.
pub(crate) fn run(arguments: Arguments) -> Result {
    let Arguments { command, call, global } = arguments;
    match (command, call) {
        (Some(Command::Simulate(simulate)), _) => simulate::run(&simulate, &global),
        (Some(Command::Listen(listen)), _) => listen::run(&listen, &global),
        (Some(Command::Trigger(trigger)), _) => trigger::run(&trigger, &global),
        (Some(Command::Logs(logs)), _) => logs::run(&logs, &global),
        (Some(Command::Demo(_)), _) => demo::run(&global),
        (Some(Command::Doctor(doctor)), _) => doctor::run(&doctor, &global),
        (Some(Command::Openapi(openapi)), _) => openapi::run(&openapi),
        (Some(Command::Find(find)), _) => find::run(&find, &global),
        (Some(Command::Describe(words)), _) => describe::run(&words, &global),
        (Some(Command::Profiles(_)), _) => profiles::run(&global),
        (Some(Command::Completions(completions)), _) => completions::run(&completions),
        (None, Some(call)) => call::run(call, &global),
        (None, None) => Err(Failure::usage("there is nothing to do")),
    }
}

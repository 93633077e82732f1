//! The commands, one file each.

mod call;
mod demo;
mod doctor;
mod openapi;
mod simulate;

use crate::arguments::{Arguments, Command};
use crate::failure::{Failure, Result};

/// Runs what the command line asks for.
pub(crate) fn run(arguments: Arguments) -> Result {
    match (arguments.command, arguments.call) {
        (Some(Command::Simulate(simulate)), _) => simulate::run(&simulate),
        (Some(Command::Demo(_)), _) => demo::run(),
        (Some(Command::Doctor(doctor)), _) => doctor::run(&doctor),
        (Some(Command::Openapi(openapi)), _) => openapi::run(&openapi),
        (None, Some(call)) => call::run(call),
        (None, None) => Err(Failure::usage("there is nothing to do")),
    }
}

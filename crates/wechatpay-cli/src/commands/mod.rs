//! The commands, one file each.

mod bill;
#[cfg(feature = "bulk")]
mod bulk;
mod call;
mod captured;
mod completions;
mod decrypt;
mod demo;
mod describe;
mod doctor;
mod find;
mod health;
mod listen;
mod logs;
mod man;
mod openapi;
mod profiles;
mod reconcile;
mod run;
mod simulate;
mod trigger;
mod verify;
#[cfg(feature = "bulk")]
mod worker;

use std::process::ExitCode;

use crate::arguments::{Arguments, Command};
use crate::failure::{Failure, Result};
use crate::language::say;

/// Runs the command of the command line. Returns the exit code of success, or that of a started command.
pub(crate) fn run(arguments: Arguments) -> Result<ExitCode> {
    let Arguments { command, call, global } = arguments;
    match (command, call) {
        (Some(Command::Run(run)), _) => return run::run(&run, &global),
        #[cfg(feature = "bulk")]
        (Some(Command::Bulk(bulk)), _) => return bulk::run(&bulk, &global),
        #[cfg(feature = "bulk")]
        (Some(Command::Worker(worker)), _) => worker::run(&worker, &global),
        (Some(Command::Reconcile(reconcile)), _) => return reconcile::run(&reconcile, &global),
        (Some(Command::Bill(bill)), _) => bill::run(&bill, &global),
        (Some(Command::Simulate(simulate)), _) => simulate::run(&simulate, &global),
        (Some(Command::Listen(listen)), _) => listen::run(&listen, &global),
        (Some(Command::Trigger(trigger)), _) => trigger::run(&trigger, &global),
        (Some(Command::Logs(logs)), _) => logs::run(&logs, &global),
        (Some(Command::Health(health)), _) => health::run(&health, &global),
        (Some(Command::Verify(verify)), _) => verify::run(&verify.capture, &global),
        (Some(Command::Decrypt(decrypt)), _) => decrypt::run(&decrypt, &global),
        (Some(Command::Demo(_)), _) => demo::run(&global),
        (Some(Command::Doctor(doctor)), _) => doctor::run(&doctor, &global),
        (Some(Command::Openapi(openapi)), _) => openapi::run(&openapi),
        (Some(Command::Find(find)), _) => find::run(&find, &global),
        (Some(Command::Describe(words)), _) => describe::run(&words, &global),
        (Some(Command::Profiles(_)), _) => profiles::run(&global),
        (Some(Command::Completions(completions)), _) => completions::run(&completions),
        (Some(Command::Man(man)), _) => man::run(&man),
        (None, Some(call)) => call::run(call, &global),
        (None, None) => Err(Failure::usage(say("没有要执行的命令", "there is nothing to do"))),
    }
    .map(|()| ExitCode::SUCCESS)
}

//! `wechatpay completions`: shell completions, including product areas and events.

use clap::builder::PossibleValuesParser;
use clap::{Arg, Command, CommandFactory};

use crate::arguments::{Arguments, Completions};
use crate::failure::Result;
use crate::{events, output};

pub(crate) fn run(arguments: &Completions) -> Result {
    let documents = wechatpay_catalogue::documents().iter();
    let areas: Vec<&str> = documents.map(|document| document.area()).collect();
    let mut events: Vec<&str> = events::all().into_iter().map(|event| event.name).collect();
    // Some events exist in both protocols.
    events.sort();
    events.dedup();
    let mut command = Arguments::command();
    command = with(command, "method", &["GET", "POST", "PUT", "PATCH", "DELETE"]);
    command = command.mut_subcommand("openapi", |openapi| with(openapi, "area", &areas));
    command = command.mut_subcommand("trigger", |trigger| with(trigger, "event", &events));
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "wechatpay", &mut script);
    output::print(&script)
}

/// Adds the values of an argument. The parser of command lines does not use them, so that an unknown value
/// gets a more detailed error.
fn with(command: Command, argument: &str, values: &[&str]) -> Command {
    let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
    command
        .mut_arg(argument, |argument: Arg| argument.value_parser(PossibleValuesParser::new(values)))
}

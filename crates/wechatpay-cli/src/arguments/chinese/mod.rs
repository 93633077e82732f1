//! The command line in Chinese: its help and its errors.
//!
//! English stands in the doc comments beside the arguments. The Chinese texts stand in the TOML files of this
//! directory, by command and argument. They are read only to show help or an error.

mod error;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::process::ExitCode;

use clap::builder::{StyledStr, Styles};
use clap::error::ErrorKind;
use clap::{Arg, Command, Error};
use serde::Deserialize;

use crate::failure::Failure;
use crate::language::say;
use crate::output;
use crate::terminal::Colour;

/// The texts, a file for each subject. A section is a command; `common` has the arguments that several commands share.
const FILES: &[&str] = &[
    include_str!("call.toml"),
    include_str!("local.toml"),
    include_str!("watch.toml"),
    include_str!("books.toml"),
    include_str!("capture.toml"),
    #[cfg(feature = "bulk")]
    include_str!("bulk.toml"),
];

/// The section of the command without a subcommand.
const ROOT: &str = "wechatpay";
const COMMON: &str = "common";

/// The texts of a command.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    about: Option<String>,
    /// The paragraphs after `about` in the long help.
    more: Option<String>,
    usage: Option<String>,
    after: Option<String>,
    #[serde(default)]
    arguments: BTreeMap<String, String>,
    /// The possible values of arguments.
    #[serde(default)]
    values: BTreeMap<String, BTreeMap<String, String>>,
}

#[derive(Debug, Default)]
struct Texts(BTreeMap<String, Section>);

impl Texts {
    fn read() -> Self {
        let mut all: BTreeMap<String, Section> = BTreeMap::new();
        for file in FILES {
            // A test reads all files.
            let sections: BTreeMap<String, Section> = toml::from_str(file).unwrap_or_default();
            for (name, section) in sections {
                // Several files add to `common`.
                let known = all.entry(name).or_default();
                known.arguments.extend(section.arguments.clone());
                known.values.extend(section.values.clone());
                if section.about.is_some() {
                    let (arguments, values) = (known.arguments.clone(), known.values.clone());
                    *known = Section { arguments, values, ..section };
                }
            }
        }
        Self(all)
    }

    fn section(&self, name: &str) -> Option<&Section> {
        self.0.get(name)
    }

    /// The first of the command's section, its parent's and the common one that has a text.
    fn find<'t, T>(&'t self, path: &str, of: impl Fn(&'t Section) -> Option<T>) -> Option<T> {
        let parent = path.split_once(' ').map(|(parent, _)| parent);
        let names = [Some(path), parent, Some(COMMON)];
        names.into_iter().flatten().find_map(|name| self.section(name).and_then(&of))
    }

    fn argument(&self, path: &str, id: &str) -> Option<&str> {
        self.find(path, |section| section.arguments.get(id).map(String::as_str))
    }

    fn value(&self, path: &str, id: &str, value: &str) -> Option<&str> {
        self.find(path, |section| section.values.get(id)?.get(value).map(String::as_str))
    }

    /// The command with Chinese texts. `path` names it without `wechatpay`.
    fn command(&self, mut command: Command, path: &str) -> Command {
        let is_help = command.get_name() == "help";
        let name = match path {
            _ if is_help => "help",
            "" => ROOT,
            path => path,
        };
        if let Some(section) = self.section(name) {
            let more = section.more.as_ref().filter(|_| command.get_long_about().is_some());
            if let Some(about) = &section.about {
                command = command.about(about.clone());
                if let Some(more) = more {
                    command = command.long_about(format!("{about}\n\n{more}"));
                }
            }
            if let Some(after) =
                section.after.as_ref().filter(|_| command.get_after_help().is_some())
            {
                command = command.after_help(after.clone());
            }
            if let Some(usage) = &section.usage {
                command = command.override_usage(usage.clone());
            }
        }
        command
            .subcommand_value_name("命令")
            .mut_args(|argument| self.in_chinese(argument, name))
            .mut_subcommands(|inner| {
                let below = match inner.get_name() {
                    // `help` shows the commands beside it.
                    "help" => path.to_owned(),
                    name if path.is_empty() => name.to_owned(),
                    name => format!("{path} {name}"),
                };
                self.command(inner, &below)
            })
    }

    fn in_chinese(&self, argument: Arg, path: &str) -> Arg {
        let id = argument.get_id().as_str().to_owned();
        if id == "help" {
            return match argument.get_long_help() {
                Some(_) => argument
                    .help("显示帮助（用 '--help' 查看详细说明）")
                    .long_help("显示帮助（用 '-h' 查看摘要）"),
                None => argument.help("显示帮助"),
            };
        }
        let Some(text) = self.argument(path, &id) else { return argument };
        let hidden =
            argument.is_hide_possible_values_set() || !argument.get_action().takes_values();
        let values = argument.get_possible_values();
        if hidden || values.is_empty() {
            return argument.help(text.to_owned());
        }
        let names: Vec<&str> = values.iter().map(clap::builder::PossibleValue::get_name).collect();
        let list = format!("[可选值：{}]", names.join("、"));
        let widest = names.iter().map(|name| name.len()).max().unwrap_or_default();
        let lines = values.iter().filter_map(|value| {
            let name = value.get_name();
            let meaning = self.value(path, &id, name)?;
            Some(format!("\n  - {name}：{:1$}{meaning}", "", widest - name.len()))
        });
        let lines: String = lines.collect();
        let long = if lines.is_empty() {
            format!("{text}\n\n{list}")
        } else {
            format!("{text}\n\n可选值：{lines}")
        };
        argument.hide_possible_values(true).help(format!("{text} {list}")).long_help(long)
    }
}

/// The command with Chinese texts.
pub(super) fn command(mut command: Command) -> Command {
    // Adds `--help`, `--version` and the command `help`, which have texts, too.
    command.build();
    Texts::read().command(command, "")
}

/// clap's own words in a help or a usage.
fn without_english(text: &str, styles: &Styles) -> String {
    let (header, usage) = (styles.get_header(), styles.get_usage());
    let mut text =
        text.replace(&format!("{usage}Usage:{usage:#} "), &format!("{usage}用法：{usage:#}"));
    for (english, chinese) in [
        ("Arguments", "参数"),
        ("Options", "选项"),
        ("Commands", "命令"),
        ("Everywhere", "通用选项"),
    ] {
        let heading = |name: &str, colon: char| format!("{header}{name}{colon}{header:#}");
        text = text.replace(&heading(english, ':'), &heading(chinese, '：'));
    }
    for (english, chinese) in [
        ("[OPTIONS]", "[选项]"),
        ("[default: ", "[默认："),
        ("[alias: ", "[别名："),
        ("[aliases: ", "[别名："),
    ] {
        text = text.replace(english, chinese);
    }
    text
}

/// Prints help, version or an error in Chinese. `again` parses the same command line with the given command.
pub(crate) fn report(
    error: Error,
    english: Command,
    again: impl FnOnce(Command) -> Option<Error>,
    colour: Colour,
) -> ExitCode {
    let command = command(english);
    let styles = command.get_styles().clone();
    let error = again(command).unwrap_or(error);
    let code = u8::try_from(error.exit_code()).unwrap_or(1);
    match error.kind() {
        ErrorKind::DisplayVersion => {
            let _ = error.print();
        }
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let text =
                StyledStr::from(without_english(&error.render().ansi().to_string(), &styles));
            let paint = if error.use_stderr() { colour.on_stderr() } else { colour.on_stdout() };
            let text = if paint.is_on() { text.ansi().to_string() } else { text.to_string() };
            if error.use_stderr() {
                output::note(text.trim_end_matches('\n'));
            } else {
                let _ = output::print(text.as_bytes());
            }
        }
        _ => {
            let english = error.render().to_string();
            let text = say(error::text(&error, &styles), english);
            output::report(&Failure::usage(text), false, colour);
        }
    }
    ExitCode::from(code)
}

//! `wechatpay doctor`: finds faults in a configuration, with their remedies.
//!
//! The first checks need no network: each setting alone and together with the others.
//! If the settings are sufficient for a client, the hosts, the clock and the
//! platform's own self-test, `POST /v3/security/echo`, follow.

mod certificate;
mod keys;
mod merchant;
mod online;
mod platform;
mod report;
mod settings;

use self::report::Report;
pub(super) use self::settings::Settings;
use crate::arguments::{Doctor, Global};
use crate::failure::{Failure, Result};
use crate::language::say;
use crate::output;
use crate::profile::Source;

pub(crate) fn run(arguments: &Doctor, global: &Global) -> Result {
    let source = Source::choose(global, arguments.credentials.as_ref())?;
    let mut report = Report::default();
    if let Some(settings) = Settings::read(source.file.as_deref(), &mut report) {
        merchant::check(&settings, &mut report);
        platform::check(&settings, &mut report);
        keys::check(&settings, &mut report);
        let client = online::client(arguments, &source, &mut report);
        match client {
            Some(_) if arguments.offline => {}
            Some(client) => online::check(
                &client,
                arguments.base_url.as_deref().or(source.base_url()),
                &settings,
                &mut report,
            ),
            None => report.skipped(
                "network",
                say("未检查：请先解决以上错误", "not tried: the errors above come first"),
            ),
        }
    }
    let text = if global.json { report.json() } else { report.text(global.colour().on_stdout()) };
    output::print(text.as_bytes())?;
    match report.errors() {
        0 => Ok(()),
        1 => Err(Failure::failed(say("发现 1 个错误", "one error was found"))),
        errors => Err(Failure::failed(say(
            format!("发现 {errors} 个错误"),
            format!("{errors} errors were found"),
        ))),
    }
}

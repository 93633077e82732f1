//! Reports the results of rows, during the run and at its end.

use std::collections::HashMap;
use std::io::IsTerminal as _;
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Value, json};
use wechatpay_catalogue::words::Language;
use wechatpay_sqlx::jobs::{EndedStep, ListedJob};

use crate::arguments::Global;
use crate::bulk::{self, Row, Tally};
use crate::failure::Result;
use crate::language::{either, of_user};
use crate::{output, terminal};

/// The progress on a terminal, and a line for each row that ends.
#[derive(Clone)]
pub(super) struct Bar(ProgressBar);

impl Bar {
    pub(super) fn new(rows: u64, global: &Global) -> Self {
        if global.json || !std::io::stderr().is_terminal() {
            return Self(ProgressBar::hidden());
        }
        let bar = ProgressBar::new(rows);
        let template = "{bar:40} {pos}/{len}  {per_sec}  {eta}  {msg}";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        Self(bar)
    }

    pub(super) fn end(&self) {
        self.0.finish_and_clear();
    }

    pub(super) fn tell(&self, ended: &EndedStep, is_json: bool) {
        let (state, is_over) = (bulk::state(ended), ended.state.is_over());
        if is_json {
            let line = json!({
                "number": ended.number, "state": state.as_str(), "ended": is_over,
                "tries": ended.tries, "answer": bulk::answer(ended).map(answer),
                "reason": bulk::reason(ended),
            });
            // A closed reader does not stop refunds.
            let _ = output::json_goes_on(&line);
            return;
        }
        if is_over {
            self.0.inc(1);
        }
        if let Some(reason) = bulk::reason(ended) {
            // The reason is in English, as the journal has it.
            let (number, name) = (&ended.number, state.for_user());
            let line = either(
                of_user(),
                format!("{number}  {name}  {reason}"),
                format!("{number} {name}: {reason}"),
            );
            let line = terminal::one_line(&line);
            self.0.suspend(|| output::note(&line));
        }
    }
}

/// A JSON answer unchanged; the XML of v2 as a text.
fn answer(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| text.into())
}

/// Reports the state of the file's rows.
pub(super) fn finished(
    rows: &[Row],
    jobs: &[ListedJob],
    is_interrupted: bool,
    global: &Global,
) -> Result<ExitCode> {
    let by_number: HashMap<&str, &ListedJob> =
        jobs.iter().map(|listed| (listed.job.number(), listed)).collect();
    let of_file = rows.iter().filter_map(|row| by_number.get(row.number.as_str()).copied());
    let tally = Tally::of(of_file);
    let Tally { waiting, done, refused, unknown } = tally;
    if global.json {
        output::print_json(&json!({
            "done": done, "refused": refused, "unknown": unknown, "waiting": waiting,
        }))?;
    } else {
        let text = match of_user() {
            Language::Chinese => {
                format!("成功 {done}，被拒绝 {refused}，结果未知 {unknown}，未发送 {waiting}\n")
            }
            Language::English => {
                format!("{done} done, {refused} refused, {unknown} unknown, {waiting} waiting\n")
            }
        };
        output::print(text.as_bytes())?;
    }
    Ok(ExitCode::from(tally.exit_code(is_interrupted)))
}

//! `wechatpay bulk status` and `wechatpay bulk export`: the state of the rows in a journal.

use std::process::ExitCode;

use serde_json::{Map, json};
use wechatpay_sqlx::jobs::ListedJob;

use crate::arguments::{Export, Global, State, Status};
use crate::bulk::{Journal, Operation, Tally, state_of};
use crate::failure::{Failure, Result};
use crate::{output, terminal};

pub(super) async fn status(arguments: &Status, global: &Global) -> Result<ExitCode> {
    let journal = Journal::open(&arguments.journal, false, global).await?;
    let mut kinds: Vec<(String, Tally)> = Vec::new();
    for count in journal.counts().await? {
        if kinds.last().is_none_or(|(kind, _)| *kind != count.kind) {
            kinds.push((count.kind, Tally::default()));
        }
        if let Some((_, tally)) = kinds.last_mut() {
            tally.add(state_of(&count.state), count.count);
        }
    }
    let mut text = String::new();
    for (kind, Tally { waiting, done, refused, unknown }) in &kinds {
        let (mchid, operation) = kind.split_once(' ').unwrap_or(("", kind));
        if global.json {
            output::print_json(&json!({
                "mchid": mchid, "operation": operation, "done": done, "refused": refused,
                "unknown": unknown, "waiting": waiting,
            }))?;
        }
        text += &format!(
            "{}\n  {} {done}  {} {refused}  {} {unknown}  {} {waiting}\n",
            terminal::one_line(kind),
            State::Done.for_user(),
            State::Refused.for_user(),
            State::Unknown.for_user(),
            State::Waiting.for_user(),
        );
    }
    if !global.json {
        output::print(text.as_bytes())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// A row of a journal: its job, and its cells by column.
struct Line {
    kind: String,
    listed: ListedJob,
    cells: Vec<(String, String)>,
}

pub(super) async fn export(arguments: &Export, global: &Global) -> Result<ExitCode> {
    let lines = lines(arguments, global).await?;
    if !global.json {
        output::print(&csv(&lines)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    for Line { kind, listed, cells } in &lines {
        let row: Map<_, _> =
            cells.iter().map(|(path, text)| (path.clone(), text.as_str().into())).collect();
        let goes_on = output::json_goes_on(&json!({
            "kind": kind, "number": listed.job.number(),
            "state": state_of(&listed.state).as_str(), "result": listed.result, "row": row,
        }))?;
        if !goes_on {
            break;
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn lines(arguments: &Export, global: &Global) -> Result<Vec<Line>> {
    let journal = Journal::open(&arguments.journal, false, global).await?;
    let mut counts = journal.counts().await?;
    counts.dedup_by(|a, b| a.kind == b.kind);
    let mut lines = Vec::new();
    for count in counts {
        let operation = count.kind.split_once(' ').map(|(_, key)| Operation::find(key));
        let operation = operation.and_then(Result::ok);
        for listed in journal.list(&count.kind).await? {
            if arguments.state.is_some_and(|state| state_of(&listed.state) != state) {
                continue;
            }
            let mut request = serde_json::from_str(listed.job.request()).unwrap_or_default();
            if let Some(operation) = &operation {
                operation.without_sensitive(&mut request);
            }
            let mut cells = Vec::new();
            crate::bulk::cells(&request, "", &mut cells);
            lines.push(Line { kind: count.kind.clone(), listed, cells });
        }
    }
    Ok(lines)
}

fn csv(lines: &[Line]) -> Result<Vec<u8>> {
    let mut columns: Vec<&str> = Vec::new();
    for (path, _) in lines.iter().flat_map(|line| &line.cells) {
        if !columns.contains(&path.as_str()) {
            columns.push(path);
        }
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = ["_state", "_result", "_operation"].into_iter().chain(columns.iter().copied());
    writer.write_record(head).map_err(Failure::failed)?;
    for Line { kind, listed, cells } in lines {
        let cell = |column: &&str| {
            let found = cells.iter().find(|(path, _)| path == column);
            found.map_or("", |(_, text)| text.as_str())
        };
        let result = listed.result.as_deref().unwrap_or("");
        let operation = kind.split_once(' ').map_or("", |(_, operation)| operation);
        let head = [state_of(&listed.state).as_str(), result, operation];
        let record = head.into_iter().chain(columns.iter().map(cell)).map(harmless);
        writer.write_record(record).map_err(Failure::failed)?;
    }
    writer.into_inner().map_err(Failure::failed)
}

/// The cell in a form that a spreadsheet does not interpret as a formula.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<i64>().is_err() {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

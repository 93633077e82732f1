//! The plan of a run: shown to the user, who must confirm it.

use std::collections::HashSet;
use std::io::{BufRead as _, IsTerminal as _, Write as _};

use serde_json::{Value, json};
use wechatpay_catalogue::words::Language;
use wechatpay_sqlx::jobs::ListedJob;

use crate::arguments::Global;
use crate::bulk::{Operation, Row, is_over};
use crate::failure::{Failure, Result};
use crate::language::{either, of_user, say};
use crate::{output, terminal};

/// The plan of a run.
pub(super) struct Plan<'p> {
    operation: &'p Operation,
    mchid: &'p str,
    rows: usize,
    /// The number of rows of this file that have not ended.
    pub(super) open: u64,
    /// Their amount in fen.
    amount: Option<i64>,
    /// The number of rows of other files in the journal that have not ended: they are sent too.
    pub(super) others: u64,
    /// Their amount in fen.
    others_amount: Option<i64>,
}

/// The content of the journal before the run.
#[derive(Default)]
pub(super) struct Before {
    /// The rows of this file that the journal already has.
    pub(super) known: Vec<ListedJob>,
    /// All rows that have not ended.
    pub(super) active: Vec<ListedJob>,
}

impl<'p> Plan<'p> {
    pub(super) fn of(
        operation: &'p Operation,
        rows: &[Row],
        mchid: &'p str,
        before: &Before,
    ) -> Self {
        let over = before.known.iter().filter(|listed| is_over(&listed.state));
        let over: HashSet<&str> = over.map(|listed| listed.job.number()).collect();
        let open: Vec<&Row> =
            rows.iter().filter(|row| !over.contains(row.number.as_str())).collect();
        let amount = sum(open.iter().map(|row| operation.amount(&row.request)));
        let of_file: HashSet<&str> = rows.iter().map(|row| row.number.as_str()).collect();
        let others = before.active.iter().filter(|listed| !of_file.contains(listed.job.number()));
        let others: Vec<&ListedJob> = others.collect();
        let others_amount = sum(others.iter().map(|listed| {
            let request: Value = serde_json::from_str(listed.job.request()).unwrap_or_default();
            operation.amount(&request)
        }));
        Self {
            operation,
            mchid,
            rows: rows.len(),
            open: open.len() as u64,
            amount,
            others: others.len() as u64,
            others_amount,
        }
    }

    fn text(&self, language: Language) -> String {
        let name = self.operation.name().of(language);
        let (key, mchid) = (self.operation.key(), self.mchid);
        let sum = in_all(self.amount, language);
        let over = self.rows as u64 - self.open;
        let mut text = match language {
            Language::Chinese => format!("{name}（{key}）\n商户号 {mchid}：{} 笔{sum}", self.open),
            Language::English => {
                format!("{name} ({key})\nmerchant {mchid}: {} rows{sum}", self.open)
            }
        };
        if over > 0 {
            text += &match language {
                Language::Chinese => format!("\n另有 {over} 笔此前已有结果，不再发送"),
                Language::English => {
                    format!("\n{over} more rows have ended before and are not sent")
                }
            };
        }
        if self.others > 0 {
            let (others, sum) = (self.others, in_all(self.others_amount, language));
            text += &match language {
                Language::Chinese => {
                    format!("\n进度文件中还有 {others} 笔来自其他文件的未完成请求{sum}，将一并处理")
                }
                Language::English => format!(
                    "\nthe journal has {others} unfinished rows of other files{sum}; they are sent, too"
                ),
            };
        }
        text
    }

    fn json(&self) -> Value {
        json!({
            "operation": self.operation.key(), "mchid": self.mchid, "rows": self.rows,
            "to_send": self.open, "amount": self.amount, "of_other_files": self.others,
            "amount_of_other_files": self.others_amount,
        })
    }
}

/// The sum, or `None` if an amount is unknown or there is no amount.
fn sum(amounts: impl Iterator<Item = Option<i64>>) -> Option<i64> {
    amounts.reduce(|a, b| Some(a?.saturating_add(b?))).flatten()
}

fn in_all(amount: Option<i64>, language: Language) -> String {
    amount.map_or_else(String::new, |fen| match language {
        Language::Chinese => format!("，共 {} 元", yuan(fen)),
        Language::English => format!(", {} yuan in all", yuan(fen)),
    })
}

fn yuan(fen: i64) -> String {
    format!("{}.{:02}", fen / 100, fen.rem_euclid(100))
}

/// The reason why the plan is only shown.
pub(super) enum Shown {
    DryRun,
    Enqueued,
}

pub(super) fn shown(plan: &Plan<'_>, why: Shown, global: &Global) -> Result {
    if global.json {
        return output::print_json(&plan.json());
    }
    let said = match why {
        Shown::DryRun => either(
            of_user(),
            "全部通过检查，未发送",
            "every row is fit to be sent; nothing was sent",
        ),
        Shown::Enqueued => either(
            of_user(),
            "已写入进度文件，等待 worker 发送",
            "the rows are in the journal, for workers",
        ),
    };
    output::print(format!("{}\n{said}\n", plan.text(of_user())).as_bytes())
}

/// Asks the user on the terminal.
pub(super) fn ask(plan: &Plan<'_>, global: &Global) -> Result {
    let stdin = std::io::stdin();
    if global.json || !stdin.is_terminal() {
        return Err(Failure::usage(say(
            "无法询问确认：用 `--yes` 不询问直接发送",
            "nobody is there to confirm: `--yes` sends without asking",
        )));
    }
    let language = of_user();
    output::note(&terminal::lines(&plan.text(language)));
    let question = either(language, "确认发送？[y/N] ", "Send them? [y/N] ");
    let mut stderr = std::io::stderr().lock();
    let _ = stderr.write_all(question.as_bytes()).and_then(|()| stderr.flush());
    let mut answer = String::new();
    stdin.lock().read_line(&mut answer).map_err(Failure::failed)?;
    if matches!(answer.trim().to_lowercase().as_str(), "y" | "yes" | "是") {
        return Ok(());
    }
    Err(Failure::failed(say("已取消，未发送", "cancelled; nothing was sent")))
}

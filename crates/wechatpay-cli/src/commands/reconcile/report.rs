//! Prints each difference when it is found: as a table for people, as CSV or JSON for programs.

use serde_json::{Value, json};
use wechatpay_catalogue::words::Language;
use wechatpay_sdk::Fen;
use wechatpay_sdk::bill::reconcile::{Counts, Difference, Entry, Kind, What};

use super::Days;
use super::ours::Columns;
use crate::arguments::{Format, Global};
use crate::failure::{Failure, Result};
use crate::terminal::{self, Paint};
use crate::{language, layout, output};

/// The columns of CSV.
const HEADER: &str = "what,sub_mchid,kind,number,business,our_id,our_amount,our_state,our_fee_yuan,our_time,\
their_id,their_amount,their_state,their_fee_yuan,their_time,may_be_on";

/// The widths of the table's columns.
const WIDTHS: [usize; 4] = [15, 10, 34, 34];

pub(super) struct Report {
    format: Format,
    language: Language,
    paint: Paint,
    has_begun: bool,
}

impl Report {
    pub(super) fn begin(format: Format, global: &Global) -> Result<Self> {
        let report = Self {
            format,
            language: language::of_user(),
            paint: global.colour().on_stdout(),
            has_begun: false,
        };
        if format == Format::Csv {
            output::print(format!("{HEADER}\n").as_bytes())?;
        }
        Ok(report)
    }

    /// Prints a difference. Returns `false` if the reader has closed the output.
    pub(super) fn add(&mut self, difference: &Difference) -> Result<bool> {
        match self.format {
            Format::Json => {
                let value = serde_json::to_value(difference).map_err(Failure::failed)?;
                output::json_goes_on(&value)
            }
            Format::Csv => output::goes_on(&csv(difference)?),
            Format::Table => {
                if !self.has_begun {
                    self.has_begun = true;
                    let titles = self.say(
                        ["差异", "类型", "单号", "本地", "账单"],
                        ["Difference", "Kind", "Number", "Yours", "Bill"],
                    );
                    let head = self.paint.paint("1", &line(&titles.map(str::to_owned)));
                    if !output::goes_on(&head)? {
                        return Ok(false);
                    }
                }
                output::goes_on(&line(&self.row(difference)))
            }
        }
    }

    /// Prints the summary of the comparison.
    pub(super) fn end(self, counts: &Counts, columns: &Columns, days: Option<Days>) -> Result {
        match self.format {
            Format::Csv => Ok(()),
            Format::Json => output::print_json(&summary(counts, columns, days)),
            Format::Table => output::print(self.words(counts, columns, days).as_bytes()),
        }
    }

    fn say<T>(&self, chinese: T, english: T) -> T {
        if self.language == Language::Chinese { chinese } else { english }
    }

    fn row(&self, difference: &Difference) -> [String; 5] {
        let entry = difference.ours.as_ref().or(difference.theirs.as_ref());
        let kind = entry.map_or("", |entry| self.kind(entry.kind));
        let mut number = terminal::one_line(difference.number());
        if let Some(entry) = entry.filter(|entry| !entry.business.is_empty()) {
            number.push_str(&format!(" {}", terminal::one_line(&entry.business)));
        }
        if let Some(entry) = entry.filter(|entry| !entry.sub_mchid.is_empty()) {
            number.push_str(&format!(" ({})", terminal::one_line(&entry.sub_mchid)));
        }
        let what = self.what(difference.what).to_owned();
        let mut theirs = shown(difference.what, difference.theirs.as_ref());
        if let Some(day) = difference.may_be_on {
            let hint = self.say("另见账单", "see the bill of");
            theirs.push_str(&format!(" ({hint} {day})"));
        }
        [what, kind.to_owned(), number, shown(difference.what, difference.ours.as_ref()), theirs]
    }

    fn what(&self, what: What) -> &'static str {
        match what {
            What::MissingHere => self.say("本地缺失", "missing here"),
            What::MissingThere => self.say("账单缺失", "missing there"),
            What::Amount => self.say("金额", "amount"),
            What::State => self.say("状态", "state"),
            What::Refund => self.say("退款金额", "refund"),
            What::Fee => self.say("手续费", "fee"),
            What::Duplicate => self.say("重复", "duplicate"),
            What::OtherDay => self.say("日期", "other day"),
            other => other.as_str(),
        }
    }

    fn kind(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Payment => self.say("支付", "payment"),
            Kind::Refund => self.say("退款", "refund"),
            Kind::Reversal => self.say("撤销", "reversal"),
            Kind::Movement => self.say("资金", "movement"),
            other => other.as_str(),
        }
    }

    fn member(&self, member: &'static str) -> &'static str {
        let chinese = match member {
            "amount" => "金额",
            "fee" => "手续费",
            "state" => "状态",
            "day" => "日期",
            other => other,
        };
        self.say(chinese, member)
    }

    /// The last lines of the table.
    fn words(&self, counts: &Counts, columns: &Columns, days: Option<Days>) -> String {
        let (ours, theirs, equal) = (counts.ours, counts.theirs, counts.equal);
        let days = match days {
            None => String::new(),
            Some((first, last)) if first == last => format!("{first}"),
            Some((first, last)) => format!("{first}..{last}"),
        };
        let mut text = if self.has_begun { "\n".to_owned() } else { String::new() };
        let head = if self.language == Language::Chinese {
            let days = if days.is_empty() { days } else { format!("{days}：") };
            format!("{days}本地 {ours} 笔，账单 {theirs} 笔，一致 {equal} 笔")
        } else {
            let days = if days.is_empty() { days } else { format!("{days}: ") };
            format!("{days}{ours} of yours, {theirs} of the bill, {equal} equal")
        };
        text.push_str(&head);
        let found: Vec<String> = What::ALL
            .into_iter()
            .filter(|what| counts.of(*what) > 0)
            .map(|what| format!("{} {}", self.what(what), counts.of(what)))
            .collect();
        let (comma, stop) = self.say(("，", "。"), (", ", "."));
        if found.is_empty() {
            text.push_str(self.say("。没有差异。\n", ". No differences.\n"));
        } else {
            let title = self.say("。差异：", ". Differences: ");
            text.push_str(&format!("{title}{}{stop}\n", found.join(comma)));
        }
        let compared: Vec<_> =
            columns.compared().into_iter().map(|member| self.member(member)).collect();
        let others = columns.others().join(", ");
        if !compared.is_empty() {
            let title = self.say("比对项目：", "Compared: ");
            text.push_str(&format!("{title}{}{stop}", compared.join(self.say("、", ", "))));
            if !others.is_empty() {
                let title = self.say("未使用的列：", " Columns not used: ");
                text.push_str(&format!("{title}{}{stop}", terminal::one_line(&others)));
            }
            text.push('\n');
        }
        text
    }
}

fn line(cells: &[String; 5]) -> String {
    let mut text = String::new();
    for (cell, width) in cells.iter().zip(WIDTHS) {
        text.push_str(cell);
        // At least two columns of space.
        let gap = width.saturating_sub(layout::columns(cell)).max(2);
        text.extend(std::iter::repeat_n(' ', gap));
    }
    if let Some(last) = cells.last() {
        text.push_str(last);
    }
    text.trim_end().to_owned()
}

/// The table's cell for one side: the member that differs, or the whole entry if it has no partner.
fn shown(what: What, entry: Option<&Entry>) -> String {
    let Some(entry) = entry else { return "—".to_owned() };
    let amount = entry.amount.map(Fen::to_yuan);
    let state = entry.state.clone();
    let time = entry.time.as_ref().map(|time| time.as_str().to_owned());
    let parts = match what {
        What::Amount | What::Refund if entry.kind != Kind::Movement => vec![amount],
        What::State => vec![state],
        What::Fee if entry.kind != Kind::Movement => vec![entry.fee.map(yuan)],
        What::OtherDay => vec![time],
        _ => vec![amount, state, time],
    };
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { "—".to_owned() } else { terminal::one_line(&parts.join(" ")) }
}

/// The fee without its currency.
fn yuan(fee: wechatpay_sdk::MicroFen) -> String {
    let text = fee.to_string();
    text.strip_suffix(" CNY").map_or(text.clone(), str::to_owned)
}

/// A row of CSV: amounts in fen, fees in yuan.
fn csv(difference: &Difference) -> Result<String> {
    let entry = difference.ours.as_ref().or(difference.theirs.as_ref());
    let of = |part: fn(&Entry) -> &str| entry.map_or("", part).to_owned();
    let mut fields = vec![
        difference.what.to_string(),
        of(|entry| &entry.sub_mchid),
        of(|entry| entry.kind.as_str()),
        of(|entry| &entry.number),
        of(|entry| &entry.business),
    ];
    for side in [&difference.ours, &difference.theirs] {
        let side = side.as_ref();
        fields.push(side.map_or(String::new(), |entry| entry.id.clone()));
        fields.push(text(side.and_then(|entry| entry.amount).map(|amount| amount.get())));
        fields.push(text(side.and_then(|entry| entry.state.as_deref())));
        fields.push(text(side.and_then(|entry| entry.fee).map(yuan)));
        fields.push(text(side.and_then(|entry| entry.time.as_ref())));
    }
    fields.push(text(difference.may_be_on));
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    writer.write_record(&fields).map_err(Failure::failed)?;
    let line = writer.into_inner().map_err(Failure::failed)?;
    let line = String::from_utf8(line).map_err(Failure::failed)?;
    Ok(line.trim_end_matches('\n').to_owned())
}

fn text(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// The last line of JSON.
fn summary(counts: &Counts, columns: &Columns, days: Option<Days>) -> Value {
    let differences: serde_json::Map<String, Value> = What::ALL
        .into_iter()
        .map(|what| (what.as_str().to_owned(), counts.of(what).into()))
        .collect();
    json!({
        "counts": {
            "ours": counts.ours,
            "theirs": counts.theirs,
            "equal": counts.equal,
            "differences": differences,
        },
        "days": days.map(|(first, last)| [first, last]),
        "compared": columns.compared(),
        "columns_not_used": columns.others(),
    })
}

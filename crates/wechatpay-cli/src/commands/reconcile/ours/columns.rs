//! Maps your columns to the members of an entry.

use wechatpay_sdk::bill::reconcile::Entry;
use wechatpay_sdk::{Fen, MicroFen, Time};

use crate::arguments::{Kind, Reconcile, nearest};
use crate::failure::{self, Failure};
use crate::language::{Text, say};

/// The members for columns. A column with one of these names is mapped automatically.
const MEMBERS: [&str; 13] = [
    "number",
    "out_trade_no",
    "out_refund_no",
    "kind",
    "business",
    "id",
    "amount",
    "amount_yuan",
    "state",
    "fee",
    "fee_yuan",
    "time",
    "sub_mchid",
];

/// Pairs of members that exclude each other.
const ALTERNATIVES: [(&str, &str); 4] = [
    ("amount", "amount_yuan"),
    ("fee", "fee_yuan"),
    // A refund's row would be read as a payment.
    ("number", "out_trade_no"),
    ("number", "out_refund_no"),
];

/// The options of the command line about columns.
#[derive(Debug)]
pub(super) struct Mapping {
    kind: Kind,
    /// Pairs of column and member.
    pairs: Vec<(String, &'static str)>,
    /// The sub-merchant of all rows without their own.
    sub_mchid: Option<String>,
}

impl Mapping {
    pub(super) fn of(arguments: &Reconcile) -> failure::Result<Self> {
        let mut pairs = Vec::new();
        for pair in &arguments.map {
            let member = MEMBERS.into_iter().find(|member| *member == pair.value);
            let Some(member) = member else {
                let hint = match nearest(&pair.value, MEMBERS.into_iter()) {
                    Some(member) => say(
                        format!("；你要写的是不是 `{member}`？"),
                        format!("; did you mean `{member}`?"),
                    ),
                    None => say(
                        format!("；现有：{}", MEMBERS.join("、")),
                        format!("; there are {}", MEMBERS.join(", ")),
                    ),
                };
                let text = say(
                    format!("--map：没有成员 `{}`", pair.value),
                    format!("--map: there is no member `{}`", pair.value),
                );
                return Err(Failure::usage(text.then(hint)));
            };
            if pairs.iter().any(|(column, other)| *column == pair.name || *other == member) {
                return Err(Failure::usage(say(
                    format!("--map `{}={member}`：同一列或同一成员对应了两次", pair.name),
                    format!("--map `{}={member}`: a column or a member is mapped twice", pair.name),
                )));
            }
            pairs.push((pair.name.clone(), member));
        }
        Ok(Self { kind: arguments.kind, pairs, sub_mchid: arguments.sub_mchid.clone() })
    }

    /// The columns for these names.
    pub(super) fn columns(&self, names: &[&str]) -> failure::Result<Columns> {
        let mut columns = Columns {
            kind: Some(self.kind),
            sub_mchid: self.sub_mchid.clone().filter(|_| self.kind == Kind::Trade),
            ..Columns::default()
        };
        for (column, _) in &self.pairs {
            if !names.contains(&column.as_str()) {
                return Err(Failure::usage(say(
                    format!("--map：没有列 `{column}`；现有：{}", names.join("、")),
                    format!("--map: there is no column `{column}`; there are {}", names.join(", ")),
                )));
            }
        }
        for (place, name) in names.iter().enumerate() {
            let mapped = self.pairs.iter().find(|(column, _)| column == name);
            let member = match mapped {
                Some((_, member)) => Some(*member),
                // If the member is mapped to another column, the column with the member's name is not used.
                None => MEMBERS.into_iter().find(|member| {
                    member == name && !self.pairs.iter().any(|(_, other)| other == member)
                }),
            };
            let Some(member) = member else {
                columns.others.push((*name).to_owned());
                continue;
            };
            if columns.place(member).is_some() {
                return Err(Failure::usage(say(
                    format!("有两列都是 `{member}`"),
                    format!("two columns are `{member}`"),
                )));
            }
            columns.places.push((member, place));
        }
        columns.check(names)?;
        Ok(columns)
    }
}

/// The columns of your orders that are read.
#[derive(Debug, Default)]
pub(in super::super) struct Columns {
    kind: Option<Kind>,
    /// Each mapped member, with the index of its column.
    places: Vec<(&'static str, usize)>,
    /// The names of the columns that are not read.
    others: Vec<String>,
    sub_mchid: Option<String>,
}

impl Columns {
    fn check(&self, names: &[&str]) -> failure::Result {
        let has = |member| self.place(member).is_some();
        for (one, other) in ALTERNATIVES {
            if has(one) && has(other) {
                return Err(Failure::usage(say(
                    format!("不能同时有 `{one}` 与 `{other}`"),
                    format!("there are both `{one}` and `{other}`"),
                )));
            }
        }
        let (chinese, names) = (names.join("、"), names.join(", "));
        if !has("number") && !has("out_trade_no") && !has("out_refund_no") {
            return Err(Failure::usage(say(
                format!("没有单号列：请用 `--map COLUMN=number` 指定；现有：{chinese}"),
                format!("no column is the number: give `--map COLUMN=number`; there are {names}"),
            )));
        }
        // An order without an amount would be equal to an order of any amount.
        if !has("amount") && !has("amount_yuan") {
            return Err(Failure::usage(say(
                format!(
                    "没有金额列：请用 `--map COLUMN=amount`（单位为分）或 `--map COLUMN=amount_yuan` 指定；现有：{chinese}"
                ),
                format!(
                    "no column is the amount: give `--map COLUMN=amount` (fen) or `--map COLUMN=amount_yuan`; there \
                     are {names}"
                ),
            )));
        }
        if self.kind == Some(Kind::Fund) && !has("business") {
            return Err(Failure::usage(say(
                format!(
                    "没有资金账单的业务类型列：请用 `--map COLUMN=business` 指定；现有：{chinese}"
                ),
                format!(
                    "no column is the business type (业务类型) of the fund bill: give `--map COLUMN=business`; there are {names}"
                ),
            )));
        }
        // Fund bills do not name the owner of a movement, so no entry would have a partner.
        if self.kind == Some(Kind::Fund) && has("sub_mchid") {
            return Err(Failure::usage(say(
                "资金账单没有 `sub_mchid`：请去掉该列，并只给出一个商户的资金流水",
                "fund bills have no `sub_mchid`: leave out that column, and give the movements of one merchant",
            )));
        }
        Ok(())
    }

    fn place(&self, member: &str) -> Option<usize> {
        self.places.iter().find(|(known, _)| *known == member).map(|(_, place)| *place)
    }

    /// Whether an entry names its sub-merchant.
    pub(in super::super) fn has_sub_mchid(&self) -> bool {
        self.sub_mchid.is_some() || self.place("sub_mchid").is_some()
    }

    /// The members that are compared.
    pub(in super::super) fn compared(&self) -> Vec<&'static str> {
        let members = [("amount", "amount_yuan"), ("fee", "fee_yuan"), ("state", ""), ("time", "")];
        let compared = members
            .into_iter()
            .filter(|(member, other)| self.place(member).is_some() || self.place(other).is_some());
        compared.map(|(member, _)| if member == "time" { "day" } else { member }).collect()
    }

    /// The names of the columns that are not read.
    pub(in super::super) fn others(&self) -> &[String] {
        &self.others
    }

    /// Converts a row to an entry. The error's text follows the row's place.
    pub(super) fn entry(&self, cells: &dyn Fn(usize) -> String) -> Result<Entry, Text> {
        let text = |member: &str| {
            let text = self.place(member).map(cells);
            text.filter(|text| !text.is_empty())
        };
        let mut entry = self.numbered(&text)?;
        entry.amount = amount(&text, &entry)?;
        entry.fee = fee(&text)?;
        entry.id = text("id").unwrap_or_default();
        entry.business = text("business").unwrap_or_default();
        entry.state = text("state");
        entry.time = text("time").map(Time::from);
        if let Some(time) = entry.time.as_ref().filter(|time| time.unix().is_none()) {
            let time = time.as_str();
            return Err(say(
                format!("`time` 的值 `{time}` 不是时间：应写作 `2026-11-27 10:00:00`"),
                format!("`time` is `{time}`, which is no time: write it as `2026-11-27 10:00:00`"),
            ));
        }
        // Bills write 0 if there is no sub-merchant.
        let sub_mchid = text("sub_mchid").filter(|sub_mchid| sub_mchid != "0");
        entry.sub_mchid = sub_mchid.or_else(|| self.sub_mchid.clone()).unwrap_or_default();
        Ok(entry)
    }

    fn numbered(&self, text: &dyn Fn(&str) -> Option<String>) -> Result<Entry, Text> {
        let refund = text("out_refund_no").filter(|number| number != "0");
        let kind = match text("kind").as_deref() {
            None if self.kind == Some(Kind::Fund) => "movement",
            None if text("number").is_none() && refund.is_some() => "refund",
            None | Some("payment") => "payment",
            Some("refund") => "refund",
            Some("reversal") => "reversal",
            Some("movement") => "movement",
            Some(other) => {
                return Err(say(
                    format!(
                        "`kind` 的值 `{other}` 应为 `payment`、`refund`、`reversal` 或 `movement`"
                    ),
                    format!("`kind` is `{other}`, and not payment, refund, reversal or movement"),
                ));
            }
        };
        if (kind == "movement") != (self.kind == Some(Kind::Fund)) {
            return Err(say(
                format!("此类账单中没有 `{kind}`：见 `--type`"),
                format!("it is a {kind}, which this type of bill does not have: see `--type`"),
            ));
        }
        let own = if kind == "refund" { refund } else { text("out_trade_no") };
        let number = text("number").or(own);
        let number = number.ok_or_else(|| {
            say(format!("`{kind}` 没有单号"), format!("the {kind} has no number"))
        })?;
        Ok(match kind {
            "refund" => Entry::refund(number),
            "reversal" => Entry::reversal(number),
            "movement" => Entry::movement(number, ""),
            _ => Entry::payment(number),
        })
    }
}

fn amount(text: &dyn Fn(&str) -> Option<String>, entry: &Entry) -> Result<Option<Fen>, Text> {
    if let Some(fen) = text("amount") {
        let amount = fen.parse().map(|fen| Some(Fen::new(fen)));
        return amount.map_err(|_| {
            say(
                format!("`{}` 的 `amount` 是 `{fen}`，应为以分为单位的整数", entry.number),
                format!("`amount` of `{}` is `{fen}`, which is not whole fen", entry.number),
            )
        });
    }
    if let Some(yuan) = text("amount_yuan") {
        return yuan.parse().map(Some).map_err(|error| {
            say(
                format!("`{}` 的 `amount_yuan` 是 `{yuan}`，不是以元为单位的金额", entry.number),
                format!("`amount_yuan` of `{}` is `{yuan}`: {error}", entry.number),
            )
        });
    }
    // The entry would not be compared.
    let number = &entry.number;
    Err(say(format!("`{number}` 没有金额"), format!("`{number}` has no amount")))
}

fn fee(text: &dyn Fn(&str) -> Option<String>) -> Result<Option<MicroFen>, Text> {
    if let Some(fen) = text("fee") {
        let fee = fen.parse().ok().and_then(|fen| MicroFen::try_from(Fen::new(fen)).ok());
        let fee = fee.ok_or_else(|| {
            say(
                format!("`fee` 是 `{fen}`，应为以分为单位的整数"),
                format!("`fee` is `{fen}`, which is not whole fen"),
            )
        })?;
        return Ok(Some(fee));
    }
    let Some(yuan) = text("fee_yuan") else { return Ok(None) };
    yuan.parse().map(Some).map_err(|error| {
        say(
            format!("`fee_yuan` 是 `{yuan}`，不是以元为单位的金额"),
            format!("`fee_yuan` is `{yuan}`: {error}"),
        )
    })
}

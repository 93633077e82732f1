//! `wechatpay bill`: downloads and checks the bill of one day, and prints its totals.

use std::path::Path;

use serde_json::{Map, Value, json};
use wechatpay_catalogue::words::Language;
use wechatpay_sdk::bill::{BillReader, Layout, Summary};
use wechatpay_sdk::download::Download;

use crate::arguments::{Account, Bill, BillKind, Global, Which};
use crate::bills::{self, Wanted};
use crate::failure::{Failure, Result};
use crate::language::say;
use crate::profile::Source;
use crate::progress::Progress;
use crate::save::Downloaded;
use crate::{language, layout, output, terminal};

pub(crate) fn run(arguments: &Bill, global: &Global) -> Result {
    let (wanted, which) = match &arguments.kind {
        BillKind::Trade(bill) => (Wanted::Trade(bill.rows), &bill.which),
        BillKind::Fund(bill) if bill.all_sub_merchants => (Wanted::FundOfAll, &bill.which),
        BillKind::Fund(bill) => (Wanted::Fund(bill.account), &bill.which),
        BillKind::Sharing(bill) => (Wanted::Sharing, &bill.which),
    };
    let client = Source::choose(global, which.merchant.credentials.as_ref())?.client()?;
    let download = bills::download(&client, wanted, which.date, which.sub_mchid.as_deref());
    let download = bills::waiting(download, which.wait);
    let shown = Shown { wanted, which, mchid: client.mchid(), global };
    shown.bill(download, which.save.as_deref())
}

/// The printed information about a bill.
struct Shown<'a> {
    wanted: Wanted,
    which: &'a Which,
    mchid: &'a str,
    global: &'a Global,
}

impl Shown<'_> {
    /// Downloads, checks, saves and prints a bill.
    fn bill(&self, download: Download, place: Option<&Path>) -> Result {
        let progress = Progress::bytes(self.global, self.which.date.to_string());
        let mut file = Downloaded::new(download, place, &progress)?;
        let summary = match self.wanted {
            Wanted::Trade(_) => checked(BillReader::trade(file.open()?)),
            Wanted::Fund(_) | Wanted::FundOfAll => checked(BillReader::fund(file.open()?)),
            Wanted::Sharing => checked(BillReader::profit_sharing(file.open()?)),
        }?;
        drop(progress);
        if let Some(place) = place {
            file.keep(place)?;
        }
        if self.global.json {
            return output::print_json(&self.json(&summary, place));
        }
        output::print(self.text(&summary, place).as_bytes())
    }

    fn name(&self) -> &'static str {
        match self.wanted {
            Wanted::Trade(_) => "trade",
            Wanted::Fund(_) | Wanted::FundOfAll => "fund",
            Wanted::Sharing => "sharing",
        }
    }

    fn account(&self) -> Option<Account> {
        match self.wanted {
            Wanted::Fund(account) => Some(account),
            _ => None,
        }
    }

    /// The totals as the platform wrote them: amounts in yuan.
    fn json(&self, summary: &Summary, place: Option<&Path>) -> Value {
        let totals: Map<String, Value> =
            summary.members().map(|(name, text)| (name.to_owned(), text.into())).collect();
        json!({
            "bill": self.name(),
            "date": self.which.date,
            "mchid": self.mchid,
            "sub_mchid": self.which.sub_mchid,
            "account": self.account().map(Account::as_str),
            "rows": summary.rows(),
            "totals": totals,
            "file": place,
        })
    }

    fn text(&self, summary: &Summary, place: Option<&Path>) -> String {
        let language = language::of_user();
        let (date, mchid) = (self.which.date, self.mchid);
        let sub_mchid = self.which.sub_mchid.as_deref();
        let is_of_all = self.wanted == Wanted::FundOfAll;
        let mut text = if language == Language::Chinese {
            let name = match self.wanted {
                Wanted::Trade(_) => "交易账单",
                Wanted::Fund(_) | Wanted::FundOfAll => "资金账单",
                Wanted::Sharing => "分账账单",
            };
            let sub = match sub_mchid {
                Some(sub) => format!("，特约商户号 {sub}"),
                None if is_of_all => "，全部二级商户".to_owned(),
                None => String::new(),
            };
            format!("{date} {name}（商户号 {mchid}{sub}），金额单位：元\n")
        } else {
            let name = match self.wanted {
                Wanted::Trade(_) => "Trade bill",
                Wanted::Fund(_) | Wanted::FundOfAll => "Fund bill",
                Wanted::Sharing => "Profit sharing bill",
            };
            let sub = match sub_mchid {
                Some(sub) => format!(", sub-merchant {sub}"),
                None if is_of_all => ", all sub-merchants".to_owned(),
                None => String::new(),
            };
            format!("{name} of {date}, merchant {mchid}{sub}, amounts in yuan\n")
        };
        let members: Vec<(String, String)> = summary
            .members()
            .map(|(name, value)| (label(name, language), terminal::one_line(value)))
            .collect();
        let widest = |part: fn(&(String, String)) -> &String| {
            members.iter().map(|member| layout::columns(part(member))).max().unwrap_or_default()
        };
        let (names, values) = (widest(|member| &member.0), widest(|member| &member.1));
        for (name, value) in &members {
            let gap = names - layout::columns(name) + 2 + values - layout::columns(value);
            text.push_str(&format!("  {name}{}{value}\n", " ".repeat(gap)));
        }
        if let Some(place) = place {
            let saved = language::either(language, "已保存到", "Saved to");
            text.push_str(&format!("{saved} {}\n", terminal::one_line(&place.to_string_lossy())));
        }
        text
    }
}

/// Reads a bill to its end, which compares its summary with its rows.
fn checked<R: std::io::Read, L: Layout>(mut bill: BillReader<R, L>) -> Result<Summary> {
    while bill.next_row()?.is_some() {}
    let summary = bill.summary().cloned();
    summary.ok_or_else(|| Failure::failed(say("账单没有汇总", "the bill has no summary")))
}

/// The label of a member of a summary.
fn label(name: &str, language: Language) -> String {
    let english = match name {
        _ if language == Language::Chinese => name,
        "总交易单数" => "Rows",
        "应结订单总金额" => "Settled payments",
        "退款总金额" => "Refunds without coupons",
        "充值券退款总金额" => "Refunds of coupons",
        "手续费总金额" => "Fees",
        "订单总金额" => "Payments",
        "申请退款总金额" => "Refunds",
        "资金流水总笔数" | "总条目数" => "Rows",
        "收入笔数" => "Movements in",
        "收入金额" => "Amount in",
        "支出笔数" => "Movements out",
        "支出金额" => "Amount out",
        "分账总金额" => "Shared",
        "回退总金额" => "Returned",
        other => other,
    };
    terminal::one_line(english)
}

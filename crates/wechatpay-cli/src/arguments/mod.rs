//! The command line: its words, their forms and their help.

mod books;
#[cfg(feature = "bulk")]
mod bulk;
mod capture;
pub(crate) mod chinese;
mod global;
mod local;
mod run;
mod watch;

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand};
use http::Method;

use crate::failure::EXIT_CODES;
use crate::language::{Wrong, say};

pub(crate) use self::books::{Account, Bill, BillKind, Format, Kind, Reconcile, TradeRows, Which};
#[cfg(feature = "bulk")]
pub(crate) use self::bulk::{
    Bulk, BulkCommand, Export, JournalPlace, Pace, Rows, State, Status, Worker,
};
pub(crate) use self::capture::{Capture, Decrypt, Verify};
pub(crate) use self::global::{Global, behind_the_first_word};
pub(crate) use self::local::{
    Completions, Demo, Describe, Doctor, Find, Man, Openapi, Profiles, Simulate,
};
pub(crate) use self::run::{Beginning, Run};
pub(crate) use self::watch::{Filter, Health, Listen, Logs, Trigger};

const EXAMPLES: &str = "\
Examples:
  wechatpay demo                          see the library at work, in a few seconds
  wechatpay simulate --credentials keys   run a simulator of WeChat Pay on localhost
  wechatpay run -- pytest                 run your tests against a simulator, in any language
  wechatpay doctor                        check your settings, and see what to do

  wechatpay GET 'v3/pay/transactions/out-trade-no/{out_trade_no}' \\
      --param out_trade_no=order-0001 --query mchid=1900000109 \\
      --credentials keys/credentials.json

  wechatpay POST v2/secapi/pay/refund --data @refund.json
  wechatpay POST v3/merchant/media/upload --file licence.jpg

  wechatpay bill trade 2026-11-27 --save bill.csv
  wechatpay reconcile --bill bill.csv --ours orders.csv

  wechatpay bulk refund refunds.csv --journal refunds.db

While you develop, beside a running `wechatpay simulate`:
  wechatpay listen --forward-to http://127.0.0.1:3000/notify
  wechatpay trigger TRANSACTION.SUCCESS
  wechatpay logs";

/// WeChat Pay (微信支付): call any operation, signed and verified; run a simulator
/// on localhost; check settings, bills and captured messages.
#[derive(Debug, Parser)]
#[command(
    name = "wechatpay",
    version,
    after_help = format!("{EXAMPLES}\n\n{EXIT_CODES}"),
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    arg_required_else_help = true,
    override_usage = "wechatpay METHOD PATH [OPTIONS]\n       wechatpay COMMAND [OPTIONS]",
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,

    #[command(flatten)]
    pub(crate) call: Option<Call>,

    #[command(flatten)]
    pub(crate) global: Global,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Simulate(Simulate),
    Run(Run),
    Listen(Listen),
    Trigger(Trigger),
    Logs(Logs),
    Health(Health),
    Verify(Verify),
    Decrypt(Decrypt),
    Demo(Demo),
    Doctor(Doctor),
    Bill(Bill),
    Reconcile(Reconcile),
    Openapi(Openapi),
    Find(Find),
    Describe(Describe),
    Profiles(Profiles),
    #[cfg(feature = "bulk")]
    Bulk(Bulk),
    #[cfg(feature = "bulk")]
    Worker(Worker),
    Completions(Completions),
    Man(Man),
}

/// One call of one operation.
#[derive(Args, Debug)]
pub(crate) struct Call {
    /// GET, POST, PUT, PATCH or DELETE
    #[arg(value_parser = method)]
    pub(crate) method: Method,

    /// `v3/…`, `brand/…`, or `v2/…` for the older protocol; write variables as `{name}`
    #[arg(value_parser = path)]
    pub(crate) path: String,

    /// A parameter of the query
    #[arg(long, value_name = "NAME=VALUE")]
    pub(crate) query: Vec<Pair>,

    /// The body as JSON, from a file, or from standard input (`-`); for v2 the command converts it to XML
    #[arg(long, value_name = "JSON|@FILE|-", allow_hyphen_values = true)]
    pub(crate) data: Option<String>,

    /// A file to upload; the command adds its name and digest to the form, as the operation documents them
    #[arg(long, value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,

    /// The name of the form part that holds the file, if the catalogue does not know the operation
    #[arg(long, value_name = "NAME", requires = "file")]
    pub(crate) file_part: Option<String>,

    /// Saves the file that the operation returns, or whose address it returns, after checking the hash
    #[arg(long, value_name = "FILE", conflicts_with = "file")]
    pub(crate) output: Option<PathBuf>,

    /// The value of a variable of the path
    #[arg(long, value_name = "NAME=VALUE")]
    pub(crate) param: Vec<Pair>,

    /// Encrypts this member of the body; `payer.name` is a member within an object
    #[arg(long, value_name = "MEMBER")]
    pub(crate) encrypt: Vec<String>,

    /// File with the merchant's settings and keys, as `wechatpay simulate` writes it. Default: the profile, or the
    /// environment (`WECHATPAY_MCHID`, `WECHATPAY_PRIVATE_KEY`, …)
    #[arg(long, value_name = "FILE")]
    pub(crate) credentials: Option<PathBuf>,
}

/// `name=value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) name: String,
    pub(crate) value: String,
}

impl FromStr for Pair {
    type Err = Wrong;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('=') {
            Some((name, value)) if !name.is_empty() => {
                Ok(Self { name: name.to_owned(), value: value.to_owned() })
            }
            _ => Err(Wrong(say("应写作 `name=value`", "it is not `name=value`"))),
        }
    }
}

/// The first word of a call. It may also be a command that was mistyped.
fn method(text: &str) -> Result<Method, Wrong> {
    let methods = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE];
    let known = methods.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(text));
    known.ok_or_else(|| {
        let commands = <Arguments as clap::CommandFactory>::command();
        let names = commands.get_subcommands().map(clap::Command::get_name);
        let hint = match nearest(text, names) {
            Some(name) => say(
                format!("；你要找的是不是 `wechatpay {name}`？"),
                format!("; did you mean `wechatpay {name}`?"),
            ),
            None => say("；`wechatpay help` 列出所有命令", "; `wechatpay help` lists the commands"),
        };
        let text = say(
            "既不是命令，也不是 GET、POST、PUT、PATCH、DELETE",
            "it is neither a command nor one of GET, POST, PUT, PATCH, DELETE",
        );
        Wrong(text.then(hint))
    })
}

/// The name that was probably meant.
pub(crate) fn nearest<'n>(text: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    /// Of 1.0, which is the same word. Two letters exchanged in a word of six are 0.67.
    const ALIKE: f64 = 0.6;
    let text = text.to_lowercase();
    let rated = names.map(|name| (strsim::normalized_damerau_levenshtein(&text, name), name));
    let best = rated.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
    (best.0 >= ALIKE).then_some(best.1)
}

fn path(text: &str) -> Result<String, Wrong> {
    let path = text.trim_start_matches('/');
    if !["v3/", "v2/", "brand/"].iter().any(|family| path.starts_with(family)) {
        return Err(Wrong(say(
            "应以 `v3/`、`v2/` 或 `brand/` 开头",
            "it does not begin with `v3/`, `v2/` or `brand/`",
        )));
    }
    if path.contains('?') {
        return Err(Wrong(say(
            "不能含有查询参数，请写作 `--query name=value`",
            "it has a query, which is given by `--query name=value`",
        )));
    }
    Ok(path.to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_pair_is_split_at_its_first_equals_sign() {
        let pair: Pair = "a=b=c".parse().unwrap();
        assert_eq!((pair.name.as_str(), pair.value.as_str()), ("a", "b=c"));
        assert_eq!("a=".parse::<Pair>().unwrap().value, "");
        assert!("a".parse::<Pair>().is_err());
        assert!("=b".parse::<Pair>().is_err());
    }

    #[test]
    fn a_method_is_known_in_any_case() {
        assert_eq!(method("Patch"), Ok(Method::PATCH));
        assert!(method("simulat").unwrap_err().to_string().contains("`wechatpay simulate`"));
        assert!(method("liten").unwrap_err().to_string().contains("`wechatpay listen`"));
        assert!(method("HEAD").unwrap_err().to_string().contains("`wechatpay help`"));
        assert!(method("").is_err());
    }

    #[test]
    fn a_path_loses_its_leading_slash_and_keeps_its_braces() {
        assert_eq!(path("/brand/a"), Ok("brand/a".to_owned()));
        assert_eq!(path("/v3/a/{b}"), Ok("v3/a/{b}".to_owned()));
        assert_eq!(path("v2/pay/x"), Ok("v2/pay/x".to_owned()));
        for wrong in ["", "v4/a", "https://api.mch.weixin.qq.com/v3/a", "v3/a?b=c"] {
            assert!(path(wrong).is_err(), "{wrong}");
        }
    }
}

//! The command line: its words, their forms and their help.

mod global;
mod local;
mod watch;

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand};
use http::Method;

use crate::failure::EXIT_CODES;

pub(crate) use self::global::{Global, behind_the_first_word};
pub(crate) use self::local::{
    Completions, Demo, Describe, Doctor, Find, Openapi, Profiles, Simulate,
};
pub(crate) use self::watch::{Filter, Listen, Logs, Trigger};

const EXAMPLES: &str = "\
Examples:
  wechatpay demo                          see the library at work, in a few seconds
  wechatpay simulate --credentials keys   a WeChat Pay of your own on localhost
  wechatpay doctor                        what is wrong with your settings, and what to do

  wechatpay GET 'v3/pay/transactions/out-trade-no/{out_trade_no}' \\
      --param out_trade_no=order-0001 --query mchid=1900000109 \\
      --credentials keys/credentials.json

  wechatpay POST v2/secapi/pay/refund --data @refund.json

While you develop, beside a running `wechatpay simulate --listen 127.0.0.1:8080`:
  wechatpay listen --forward-to http://127.0.0.1:3000/notify
  wechatpay trigger TRANSACTION.SUCCESS
  wechatpay logs";

/// WeChat Pay (微信支付): call any operation, signed and verified; run a platform
/// of your own on localhost; see what the library does.
#[derive(Debug, Parser)]
#[command(
    name = "wechatpay",
    version,
    after_help = format!("{EXAMPLES}\n\n{EXIT_CODES}"),
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    arg_required_else_help = true,
    disable_help_subcommand = true,
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
    Listen(Listen),
    Trigger(Trigger),
    Logs(Logs),
    Demo(Demo),
    Doctor(Doctor),
    Openapi(Openapi),
    Find(Find),
    Describe(Describe),
    Profiles(Profiles),
    Completions(Completions),
}

/// One call of one operation.
#[derive(Args, Debug)]
pub(crate) struct Call {
    /// GET, POST, PUT, PATCH or DELETE
    #[arg(value_parser = method)]
    pub(crate) method: Method,

    /// `v3/…`, or `v2/…` for the older protocol; variables as `{name}`
    #[arg(value_parser = path)]
    pub(crate) path: String,

    /// Adds to the query
    #[arg(long, value_name = "NAME=VALUE")]
    pub(crate) query: Vec<Pair>,

    /// The body: JSON, the file that holds it, or `-` for standard input; v2 sends it as XML
    #[arg(long, value_name = "JSON|@FILE|-", allow_hyphen_values = true)]
    pub(crate) data: Option<String>,

    /// The value of a variable of the path
    #[arg(long, value_name = "NAME=VALUE")]
    pub(crate) param: Vec<Pair>,

    /// A member of the body to send encrypted, `payer.name` within an object
    #[arg(long, value_name = "MEMBER")]
    pub(crate) encrypt: Vec<String>,

    /// The merchant's settings and keys, as `wechatpay simulate` writes them; without it, the profile's, or the
    /// environment's `WECHATPAY_MCHID`, `WECHATPAY_PRIVATE_KEY`, …
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
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('=') {
            Some((name, value)) if !name.is_empty() => {
                Ok(Self { name: name.to_owned(), value: value.to_owned() })
            }
            _ => Err("it is not `name=value`"),
        }
    }
}

fn method(text: &str) -> Result<Method, &'static str> {
    [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE]
        .into_iter()
        .find(|method| method.as_str().eq_ignore_ascii_case(text))
        .ok_or("it is none of GET, POST, PUT, PATCH, DELETE, and no command: `wechatpay --help` lists them")
}

fn path(text: &str) -> Result<String, &'static str> {
    let path = text.trim_start_matches('/');
    if !["v3/", "v2/", "brand/"].iter().any(|family| path.starts_with(family)) {
        return Err("it does not begin with `v3/`, `v2/` or `brand/`");
    }
    if path.contains('?') {
        return Err("it has a query, which is given by `--query name=value`");
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
        assert!(method("HEAD").is_err());
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

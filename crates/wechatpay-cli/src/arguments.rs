//! The command line: its words, their forms and their help.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand};
use http::Method;

const EXAMPLES: &str = "\
Examples:
  wechatpay demo                          see the library at work, in a few seconds
  wechatpay simulate --credentials keys   a WeChat Pay of your own on localhost
  wechatpay doctor                        what is wrong with your settings, and what to do

  wechatpay GET 'v3/pay/transactions/out-trade-no/{out_trade_no}' \\
      --param out_trade_no=order-0001 --query mchid=1900000109 \\
      --credentials keys/credentials.json

  wechatpay POST v2/secapi/pay/refund --data @refund.json

Exit codes: 0 done, 1 it failed (the error is on standard error), 2 the command line is wrong.";

/// WeChat Pay (微信支付): call any operation, signed and verified; run a platform
/// of your own on localhost; see what the library does.
#[derive(Debug, Parser)]
#[command(
    name = "wechatpay",
    version,
    after_help = EXAMPLES,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    arg_required_else_help = true,
    disable_help_subcommand = true,
    override_usage = "wechatpay METHOD PATH [OPTIONS]\n       wechatpay simulate [OPTIONS]\n       wechatpay demo\n       wechatpay doctor [OPTIONS]\n       wechatpay openapi [AREA]"
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,

    #[command(flatten)]
    pub(crate) call: Option<Call>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Simulate(Simulate),
    Demo(Demo),
    Doctor(Doctor),
    Openapi(Openapi),
}

/// Print the catalogue of operations: OpenAPI 3.1, as one JSON document.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay openapi > wechatpay.json
  wechatpay openapi refund             paths that begin with /v3/refund
  wechatpay openapi v2-secapi          those of v2 that begin with /secapi")]
pub(crate) struct Openapi {
    /// Only this product area: the first segment of the path, `marketing` with its second
    #[arg(value_name = "AREA")]
    pub(crate) area: Option<String>,
}

/// Run a WeChat Pay of your own on localhost, over HTTP and HTTPS.
///
/// It makes a merchant with keys and certificates, writes them to a directory,
/// verifies every request, signs every answer, keeps orders, refunds and money in
/// memory or in a file, and notifies. When it accepts connections it prints one
/// line of JSON with `base_url`, `tls_base_url` and `credentials`; it runs until
/// it is interrupted or killed. Under `/_simulator/` tests play the payer, move
/// the clock and make it fail: `/_simulator/openapi.json` describes how.
#[derive(Args, Debug)]
#[command(after_help = "\
Example:
  wechatpay simulate --listen 127.0.0.1:8080 --credentials keys

  # and in another terminal
  wechatpay GET v3/certificates --credentials keys/credentials.json
  curl -X POST http://127.0.0.1:8080/_simulator/orders/order-0001/pay   # the payer pays
  curl -X POST http://127.0.0.1:8080/_simulator/clock/advance -d '{\"seconds\": 86400}'")]
pub(crate) struct Simulate {
    /// Where to listen in the clear; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    pub(crate) listen: SocketAddr,

    /// Where to listen with TLS; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    pub(crate) listen_tls: SocketAddr,

    /// Where to write `credentials.json` and the PEM and p12 files it names
    #[arg(long, value_name = "DIR", default_value = "wechatpay-credentials")]
    pub(crate) credentials: PathBuf,

    /// Chooses merchant, keys and numbers: the same seed makes the same ones
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) seed: u64,

    /// Keeps everything in this file, also when it is killed; in memory without it
    #[arg(long, value_name = "FILE")]
    pub(crate) data: Option<PathBuf>,

    /// Takes any number of requests a second, where the platform has published a limit
    #[arg(long)]
    pub(crate) no_rate_limits: bool,
}

/// See the library at work: a platform in this process, five operations, six ways to call them.
///
/// Everything that is printed has really been called, over HTTP and HTTPS on
/// localhost. It takes a few seconds and needs neither network nor account.
#[derive(Args, Debug)]
#[command(after_help = "\
Example:
  wechatpay demo
  NO_COLOR=1 wechatpay demo | less")]
pub(crate) struct Demo {}

/// Check settings, keys and certificates, then clock, hosts and signatures; say what to do.
///
/// First without the network: what is missing, mixed up, expired, or not the
/// other's. Then a host's answer, this machine's clock, and `POST
/// /v3/security/echo`, which signs, encrypts and verifies. Nothing is changed.
/// It exits with 1 if an error is found.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay doctor                                    the environment's settings
  wechatpay doctor --credentials keys/credentials.json --json
  wechatpay doctor --offline")]
pub(crate) struct Doctor {
    /// The settings' file; without it, the environment's `WECHATPAY_MCHID`, `WECHATPAY_PRIVATE_KEY`, …
    #[arg(long, value_name = "FILE")]
    pub(crate) credentials: Option<PathBuf>,

    /// Where to call in the place of the platform, as `http://127.0.0.1:8080`
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,

    /// Without the network
    #[arg(long)]
    pub(crate) offline: bool,

    /// As JSON: `ok`, and `findings` of `check`, `level`, `message` and `hint`
    #[arg(long)]
    pub(crate) json: bool,
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

    /// The merchant's settings and keys, as `wechatpay simulate` writes them; without it, the
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
        .ok_or("it is none of GET, POST, PUT, PATCH, DELETE, simulate, demo, doctor")
}

fn path(text: &str) -> Result<String, &'static str> {
    let path = text.trim_start_matches('/');
    if !path.starts_with("v3/") && !path.starts_with("v2/") {
        return Err("it begins neither with `v3/` nor with `v2/`");
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
        assert_eq!(path("/v3/a/{b}"), Ok("v3/a/{b}".to_owned()));
        assert_eq!(path("v2/pay/x"), Ok("v2/pay/x".to_owned()));
        for wrong in ["", "v4/a", "https://api.mch.weixin.qq.com/v3/a", "v3/a?b=c"] {
            assert!(path(wrong).is_err(), "{wrong}");
        }
    }
}

//! The commands that need no running simulator: those that start one, show, check and list.

use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::path::PathBuf;

use clap::Args;

use super::run::Beginning;
use crate::language::{Wrong, say};

/// Print the catalogue of operations: OpenAPI 3.1, as one JSON document.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay openapi > wechatpay.json
  wechatpay openapi refund             paths that begin with /v3/refund
  wechatpay openapi v2-secapi          paths of v2 that begin with /secapi")]
pub(crate) struct Openapi {
    /// Only this product area: the first segment of the path, for `marketing` the first two
    #[arg(value_name = "AREA")]
    pub(crate) area: Option<String>,
}

/// Find operations and notifications by name, path, official page or event.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay find 商家转账               a Chinese name or product
  wechatpay find transfer-bills         a part of the path
  wechatpay find 4012716434             the number or URL of an official page
  wechatpay find TRANSACTION.SUCCESS    an event
  wechatpay find refund query           English words")]
pub(crate) struct Find {
    /// Words to search for
    #[arg(required = true, value_name = "WORD")]
    pub(crate) words: Vec<String>,
}

/// Describe an operation or notification: members, limits, conditions, rate limits, errors, official pages.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay describe POST v3/refund/domestic/refunds
  wechatpay describe REFUND.SUCCESS
  wechatpay describe JSAPI下单 --json")]
pub(crate) struct Describe {
    /// `METHOD PATH`, an event, or words as for `wechatpay find`
    #[arg(required = true, value_name = "WORD")]
    pub(crate) words: Vec<String>,
}

/// Run a simulator of WeChat Pay on localhost, over HTTP and HTTPS.
///
/// The simulator creates a merchant and writes its keys and certificates to a directory. It verifies every request,
/// signs its answers, keeps orders, refunds and money in memory or in a file, and sends notifications. When it accepts
/// connections, it prints one line of JSON with `base_url`, `tls_base_url`, `credentials` and `console_url`. It runs
/// until it is interrupted or killed. On a terminal, it prints the reason for each refused request. With the API under
/// `/_simulator/`, tests play the payer, move the clock and make requests fail: see `/_simulator/openapi.json`.
///
/// If the simulator listens beyond this machine, requests under `/_simulator/` need a token: the value of
/// WECHATPAY_SIMULATOR_TOKEN, or a random token, which is `control_token` in the line of JSON.
#[derive(Args, Debug)]
#[command(after_help = "\
Example:
  wechatpay simulate --credentials keys

  # and in another terminal
  wechatpay GET v3/certificates --credentials keys/credentials.json
  curl -X POST http://127.0.0.1:8080/_simulator/orders/order-0001/pay   # the payer pays
  curl -X POST http://127.0.0.1:8080/_simulator/clock/advance -d '{\"seconds\": 86400}'")]
pub(crate) struct Simulate {
    /// Address for HTTP; port 0 chooses a free port. Default: 127.0.0.1:8080, or the next free port up to 8099;
    /// 8080 is also the default of `listen`, `logs` and `trigger`
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) listen: Option<SocketAddr>,

    /// Address for HTTPS; port 0 chooses a free port
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    pub(crate) listen_tls: SocketAddr,

    /// Directory for `credentials.json` and its PEM and p12 files
    #[arg(long, value_name = "DIR", default_value = "wechatpay-credentials")]
    pub(crate) credentials: PathBuf,

    #[command(flatten)]
    pub(crate) beginning: Beginning,

    /// Prints a line for each refused request to standard error, with the cause; on a terminal always
    #[arg(long)]
    pub(crate) log: bool,

    /// URL for other machines, such as `http://simulator:8080`: credentials and answers contain this URL
    #[arg(long, value_name = "URL")]
    pub(crate) public_url: Option<String>,

    /// Ports for worlds, two each, so that a container can publish them. Default: any free ports
    #[arg(long, value_name = "FIRST-LAST", value_parser = ports)]
    pub(crate) world_ports: Option<RangeInclusive<u16>>,

    /// Another name of this machine that the control API accepts, in addition to `localhost` and addresses
    #[arg(long, value_name = "NAME")]
    pub(crate) allow_host: Vec<String>,

    /// Exits when standard input closes, so that a killed test leaves no process behind
    #[arg(long)]
    pub(crate) until_stdin_closes: bool,
}

/// `18000-18099`.
fn ports(text: &str) -> Result<RangeInclusive<u16>, Wrong> {
    let range = text
        .split_once('-')
        .and_then(|(first, last)| Some(first.parse::<u16>().ok()?..=last.parse::<u16>().ok()?));
    let range = range.filter(|range| *range.start() > 0 && range.start() < range.end());
    range.ok_or_else(|| {
        Wrong(say("应为端口范围，例如 `18000-18099`", "it is no range of ports, as `18000-18099`"))
    })
}

/// See the library at work: a simulator in this process, five operations, six ways to call them.
///
/// The command really makes all calls that it prints, over HTTP and HTTPS on localhost. It takes a few seconds and
/// needs no network and no account.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay demo
  wechatpay demo --color always | less -R
  wechatpay demo --json                one object for each call")]
pub(crate) struct Demo {}

/// Check settings, keys and certificates, then clock, hosts and signatures; say what to do.
///
/// The first checks need no network: settings and keys that are missing, exchanged, expired, or do not belong together.
/// Then the command checks a host's answer, this machine's clock, and `POST /v3/security/echo`, which signs, encrypts
/// and verifies. It changes nothing, and exits with 1 if it finds an error. `--json` prints `ok`, and `findings` with
/// `check`, `level`, `message` and `hint`.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay doctor                                    settings of the environment
  wechatpay doctor --credentials keys/credentials.json --json
  wechatpay doctor --offline")]
pub(crate) struct Doctor {
    /// File with the settings. Default: the profile, or the environment (`WECHATPAY_MCHID`, `WECHATPAY_PRIVATE_KEY`, …)
    #[arg(long, value_name = "FILE")]
    pub(crate) credentials: Option<PathBuf>,

    /// Calls this URL instead of the platform, such as `http://127.0.0.1:8080`
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,

    /// Makes only the checks that need no network
    #[arg(long)]
    pub(crate) offline: bool,
}

/// List the profiles of the config file, and problems of their files.
///
/// A profile names a merchant's credentials file and a simulator, but contains no keys. A call uses the profile of
/// `--profile` or `WECHATPAY_PROFILE`, otherwise the settings of the environment, otherwise the profile `default`.
#[derive(Args, Debug)]
#[command(after_help = "\
Example of a config file, `~/.config/wechatpay/config.toml`:
  [profiles.default]
  credentials = \"keys/credentials.json\"      # relative to the config file
  simulator = \"http://127.0.0.1:8080\"

  [profiles.shop]
  mchid = \"1900000109\"                       # checked against the credentials
  credentials = \"/etc/wechatpay/shop.json\"

Examples:
  wechatpay profiles
  wechatpay GET v3/certificates --profile shop
  WECHATPAY_PROFILE=shop wechatpay doctor")]
pub(crate) struct Profiles {}

/// Print the completions of a shell.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay completions bash > ~/.local/share/bash-completion/completions/wechatpay
  wechatpay completions zsh > ~/.zfunc/_wechatpay
  wechatpay completions fish > ~/.config/fish/completions/wechatpay.fish
  wechatpay completions powershell >> $PROFILE")]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub(crate) shell: clap_complete::Shell,
}

/// Write the man pages, one for each command.
#[derive(Args, Debug)]
#[command(after_help = "\
Example:
  wechatpay man ~/.local/share/man/man1")]
pub(crate) struct Man {
    /// Directory for the pages; created if missing
    #[arg(value_name = "DIR")]
    pub(crate) directory: PathBuf,
}

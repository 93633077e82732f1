//! The commands that need no running simulator: those that start one, show, check and list.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

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
    /// What to look for
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
    /// `METHOD PATH`, an event, or whatever `wechatpay find` understands
    #[arg(required = true, value_name = "WORD")]
    pub(crate) words: Vec<String>,
}

/// Run a WeChat Pay of your own on localhost, over HTTP and HTTPS.
///
/// It makes a merchant with keys and certificates, writes them to a directory,
/// verifies every request, signs every answer, keeps orders, refunds and money in
/// memory or in a file, and notifies. When it accepts connections it prints one
/// line of JSON with `base_url`, `tls_base_url`, `credentials` and `console_url`; it runs
/// until it is interrupted or killed. On a terminal, it says of each request that it refuses why. Under `/_simulator/` tests play the payer, move
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

    /// Writes one line for each refused request to standard error, with the cause in words; on a terminal it
    /// does so by itself
    #[arg(long)]
    pub(crate) log: bool,

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
Examples:
  wechatpay demo
  wechatpay demo --color always | less -R
  wechatpay demo --json                one object for each call")]
pub(crate) struct Demo {}

/// Check settings, keys and certificates, then clock, hosts and signatures; say what to do.
///
/// First without the network: what is missing, mixed up, expired, or not the
/// other's. Then a host's answer, this machine's clock, and `POST
/// /v3/security/echo`, which signs, encrypts and verifies. Nothing is changed.
/// It exits with 1 if an error is found. `--json` prints `ok`, and `findings` of `check`, `level`,
/// `message` and `hint`.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay doctor                                    the environment's settings
  wechatpay doctor --credentials keys/credentials.json --json
  wechatpay doctor --offline")]
pub(crate) struct Doctor {
    /// The settings' file; without it, the profile's, or the environment's `WECHATPAY_MCHID`, `WECHATPAY_PRIVATE_KEY`, …
    #[arg(long, value_name = "FILE")]
    pub(crate) credentials: Option<PathBuf>,

    /// Where to call instead of the platform, as `http://127.0.0.1:8080`
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,

    /// Without the network
    #[arg(long)]
    pub(crate) offline: bool,
}

/// List the profiles of the config file, and what is wrong with their files.
///
/// A profile names a merchant's credentials file, and a simulator; never a key. A call takes the
/// profile of `--profile` or `WECHATPAY_PROFILE`; without one, the environment's settings, if there are
/// any, else the profile `default`.
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
    /// Which one
    #[arg(value_name = "SHELL")]
    pub(crate) shell: clap_complete::Shell,
}

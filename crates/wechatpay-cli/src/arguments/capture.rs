//! The commands for what was captured elsewhere: `verify`, `decrypt`.

use std::path::PathBuf;

use clap::Args;

/// Verify a captured answer or notification, offline, and say byte by byte why it does not verify.
///
/// FILE is what `curl -i` printed, a raw HTTP message, a HAR file, or a line of `wechatpay listen --json`. The keys are
/// those of the settings. It exits with 1 if the message does not verify. `--json` prints `verified`, `cause`, the
/// message that headers and body make (`expected`), the one that the platform signed (`signed`) and `difference`.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay verify answer.txt --credentials keys/credentials.json
  wechatpay verify capture.har --entry 3
  wechatpay verify --headers headers.txt --body body.json
  wechatpay listen --json | head -1 | wechatpay verify - --credentials keys/credentials.json")]
pub(crate) struct Verify {
    #[command(flatten)]
    pub(crate) capture: Capture,
}

/// Decrypt a captured notification, the certificates of an answer, or one text, offline.
///
/// It takes what `wechatpay verify` takes, and verifies nothing. JSON decrypts with the APIv3 key, the
/// refund notification of v2 with the APIv2 key, `--text` with the merchant's private key. If a message does not
/// decrypt, it says why.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay decrypt notification.txt --credentials keys/credentials.json
  wechatpay decrypt --body notification.json
  wechatpay decrypt --text 'base64 of an encrypted member'")]
pub(crate) struct Decrypt {
    /// An encrypted member of an answer, as base64
    #[arg(long, value_name = "BASE64", conflicts_with_all = ["file", "headers", "body"])]
    pub(crate) text: Option<String>,

    #[command(flatten)]
    pub(crate) capture: Capture,
}

/// Where the message is, and whose keys are taken.
#[derive(Args, Debug)]
pub(crate) struct Capture {
    /// The whole message; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,

    /// Its headers, one `Name: value` a line, instead of FILE
    #[arg(long, value_name = "FILE")]
    pub(crate) headers: Option<PathBuf>,

    /// Its body, byte by byte, instead of FILE
    #[arg(long, value_name = "FILE")]
    pub(crate) body: Option<PathBuf>,

    /// Which entry of a HAR file, from 1
    #[arg(long, value_name = "N")]
    pub(crate) entry: Option<usize>,

    /// The merchant's settings and keys; without it, the profile's, or the environment's `WECHATPAY_MCHID`, …
    #[arg(long, value_name = "FILE")]
    pub(crate) credentials: Option<PathBuf>,
}

//! The commands for what was captured elsewhere: `verify`, `decrypt`.

use std::path::PathBuf;

use clap::Args;

/// Verify a captured answer or notification, offline, and show the first byte that differs.
///
/// FILE is the output of `curl -i`, a raw HTTP message, a HAR file, or a line of `wechatpay listen --json`. The keys are
/// those of the settings. The exit code is 1 if the message does not verify. `--json` prints `verified`, `cause`, the
/// message built from headers and body (`expected`), the message that the platform signed (`signed`), and `difference`.
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
/// The input is the same as for `wechatpay verify`, but no signature is verified. JSON is decrypted with the APIv3 key,
/// the refund notification of v2 with the APIv2 key, `--text` with the merchant's private key. If decryption fails, the
/// command prints the reason.
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

/// The message, and the keys.
#[derive(Args, Debug)]
pub(crate) struct Capture {
    /// File with the whole message; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,

    /// File with the headers, one `Name: value` per line, instead of FILE
    #[arg(long, value_name = "FILE")]
    pub(crate) headers: Option<PathBuf>,

    /// File with the exact body, instead of FILE
    #[arg(long, value_name = "FILE")]
    pub(crate) body: Option<PathBuf>,

    /// Number of the entry in a HAR file, from 1
    #[arg(long, value_name = "N")]
    pub(crate) entry: Option<usize>,

    /// File with the merchant's settings and keys. Default: the profile, or the environment (`WECHATPAY_MCHID`, …)
    #[arg(long, value_name = "FILE")]
    pub(crate) credentials: Option<PathBuf>,
}

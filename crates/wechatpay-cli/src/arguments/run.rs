//! `wechatpay run`, and what its simulator and that of `simulate` are started with.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;

/// Run a command, such as your tests, against a simulator, in any language and with any SDK.
///
/// `run` starts a simulator, and a proxy that leads WeChat Pay's hosts to the simulator. Your command gets proxy,
/// certificates and credentials in its environment (`HTTPS_PROXY`, `SSL_CERT_FILE`, `NODE_OPTIONS`, `JAVA_TOOL_OPTIONS`,
/// `WECHATPAY_…`). The tests of this project run curl, Python, Node.js and Java unchanged. PHP, Go, .NET and other
/// languages get the variables that their documentation names; the tests do not run them. No request reaches the real
/// WeChat Pay. Input, output and exit code are those of your command, and signals are passed on.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay run -- pytest
  wechatpay run -- php artisan test
  wechatpay run --start-time 2026-03-01T10:00:00+08:00 -- go test ./...
  wechatpay run --simulator http://127.0.0.1:8080 --world -- npm test
  wechatpay run -- curl -i https://api.mch.weixin.qq.com/v3/certificates

Exit codes: the command's own, 128 and the signal that ended it, 127 if there is no such command, 126 if it cannot be
started, 125 if the simulator or the proxy cannot be started.")]
pub(crate) struct Run {
    /// Uses this running simulator instead of a new one [env: WECHATPAY_SIMULATOR]
    #[arg(long, value_name = "URL")]
    pub(crate) simulator: Option<String>,

    /// Uses a new world of the running simulator: its own merchant, orders and clock
    #[arg(long)]
    pub(crate) world: bool,

    /// The proxy refuses connections to hosts other than WeChat Pay and this machine. Without this option it passes
    /// them on, through the proxy of the environment if there is one
    #[arg(long)]
    pub(crate) offline: bool,

    /// Prints a line for each refused request to standard error, with the cause
    #[arg(long)]
    pub(crate) log: bool,

    #[command(flatten)]
    pub(crate) beginning: Beginning,

    /// The command and its arguments
    #[arg(
        required = true,
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "COMMAND"
    )]
    pub(crate) command: Vec<OsString>,
}

/// How a simulator starts.
#[derive(Args, Debug)]
pub(crate) struct Beginning {
    /// Determines merchant, keys and numbers: the same seed gives the same ones
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) seed: u64,

    /// Keeps everything in this file, even if the process is killed. Default: in memory
    #[arg(long, value_name = "FILE")]
    pub(crate) data: Option<PathBuf>,

    /// Does not enforce the platform's published rate limits
    #[arg(long)]
    pub(crate) no_rate_limits: bool,

    /// Starts business time at this time (RFC 3339) and stops it there: the same seed, start time and
    /// requests give the same answers. `/_simulator/clock` moves it or lets it run
    #[arg(long, value_name = "TIME")]
    pub(crate) start_time: Option<String>,

    /// Records notifications without sending them; `/_simulator/notifications/…/resend` sends one
    #[arg(long)]
    pub(crate) no_notify: bool,

    /// The platform keys of the merchant: `both`, `public-key` or `certificate`
    #[arg(long, value_name = "KEYS", default_value = "both", value_parser = ["both", "public-key", "certificate"],
        hide_possible_values = true)]
    pub(crate) platform_keys: String,

    /// Also signs errors of operations
    #[arg(long)]
    pub(crate) sign_errors: bool,

    /// Another machine that may receive notifications, by name or address
    #[arg(long, value_name = "NAME")]
    pub(crate) notify_host: Vec<String>,
}

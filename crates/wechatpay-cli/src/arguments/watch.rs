//! The commands that talk to a running simulator: `health`, `listen`, `trigger`, `logs`.

use clap::Args;

use crate::language::{Wrong, say};

/// Which simulator.
#[derive(Args, Debug)]
pub(crate) struct Where {
    /// URL of the running simulator. Default: the profile, or `http://127.0.0.1:8080` [env: WECHATPAY_SIMULATOR]
    #[arg(long, value_name = "URL")]
    pub(crate) simulator: Option<String>,
}

/// Check that a simulator is ready, for the health check of a container.
///
/// The exit code is 0 if a simulator answers, and 1 if none answers within 5 seconds. The command needs no token.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay health
  wechatpay health --simulator http://127.0.0.1:9000")]
pub(crate) struct Health {
    #[command(flatten)]
    pub(crate) place: Where,
}

/// Forward notifications to a server under development, and print each delivery with its answer.
///
/// The command needs a running `wechatpay simulate`. While the command runs, notifications go to the URL instead of
/// their `notify_url`, including notifications for other machines. Forwarding ends with the command, even if it is
/// killed. Signatures, retries and timeouts are the platform's. Without `--forward-to`, the command only prints.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay listen --forward-to http://127.0.0.1:3000/notify
  wechatpay listen --forward-to 127.0.0.1:3000/notify --events 'TRANSACTION.*,REFUND.SUCCESS'
  wechatpay listen --json | jq .status

  # and in another terminal
  wechatpay trigger TRANSACTION.SUCCESS")]
pub(crate) struct Listen {
    /// URL that receives the notifications, with path and query
    #[arg(long, value_name = "URL")]
    pub(crate) forward_to: Option<String>,

    /// Allows a URL on another machine: notifications can contain personal data
    #[arg(long, requires = "forward_to")]
    pub(crate) allow_remote: bool,

    /// Only these events, with `*` for anything; others go to their usual address
    #[arg(long, value_name = "EVENTS", value_delimiter = ',')]
    pub(crate) events: Vec<String>,

    /// Only notifications of this merchant
    #[arg(long, value_name = "MCHID")]
    pub(crate) mchid: Option<String>,

    #[command(flatten)]
    pub(crate) place: Where,
}

/// Let the simulator send a notification, and print the merchant's answer.
///
/// The notification reports the newest order, refund, transfer … for which the event is true, or the object of
/// `--number`. Without `--number`, the simulator creates a missing object: `TRANSACTION.SUCCESS` places and pays an
/// order.
/// Events of operations without state are the catalogue's example. The exit code is 1 if the merchant does not accept
/// the notification.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay trigger --list
  wechatpay trigger TRANSACTION.SUCCESS --url http://127.0.0.1:3000/notify
  wechatpay trigger REFUND.SUCCESS --number refund-0001
  wechatpay trigger refund-processed --v2")]
pub(crate) struct Trigger {
    /// The event type, such as `TRANSACTION.SUCCESS`
    #[arg(value_name = "EVENT", required_unless_present = "list")]
    pub(crate) event: Option<String>,

    /// The event of v2; some names exist in v2 and v3
    #[arg(long)]
    pub(crate) v2: bool,

    /// Lists all events with their official names
    #[arg(long, conflicts_with_all = ["event", "number", "url", "mchid"])]
    pub(crate) list: bool,

    /// Number of the order, refund … to report
    #[arg(long, value_name = "NUMBER")]
    pub(crate) number: Option<String>,

    /// URL that receives the notification. Default: the address that the platform would use, or the last one
    #[arg(long, value_name = "URL")]
    pub(crate) url: Option<String>,

    /// The merchant. Default: the simulator's first merchant
    #[arg(long, value_name = "MCHID")]
    pub(crate) mchid: Option<String>,

    #[command(flatten)]
    pub(crate) place: Where,
}

/// Follow the requests that the simulator receives, with the reasons for refusals.
///
/// Each request is a line: time, status, method, target, and the reason if it was refused. With an id, the command
/// shows the whole request; for a refused signature, the text that the platform expected beside the signed text.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay logs
  wechatpay logs --status 4xx --path /v3/refund --tail 100 --no-follow
  wechatpay logs 17
  wechatpay logs --json --outcome refused | jq .cause")]
pub(crate) struct Logs {
    /// Shows one request, by the number at the beginning of its line
    #[arg(value_name = "ID")]
    pub(crate) id: Option<u64>,

    /// Prints past requests and ends
    #[arg(long)]
    pub(crate) no_follow: bool,

    /// Number of past requests to print
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub(crate) tail: usize,

    #[command(flatten)]
    pub(crate) filter: Filter,

    #[command(flatten)]
    pub(crate) place: Where,
}

/// Which requests.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Filter {
    /// Only requests with this method
    #[arg(long, value_name = "METHOD")]
    pub(crate) method: Option<String>,

    /// Only requests whose target begins with this
    #[arg(long, value_name = "PREFIX")]
    pub(crate) path: Option<String>,

    /// Only requests with this status, `404` or `4xx`
    #[arg(long, value_name = "STATUS", value_parser = status)]
    pub(crate) status: Option<String>,

    /// `answered`, `refused`, `injected` (changed by a requested fault) or `dropped`
    #[arg(long, value_name = "OUTCOME", value_parser = ["answered", "refused", "injected", "dropped"],
        hide_possible_values = true)]
    pub(crate) outcome: Option<String>,

    /// Only requests of this merchant
    #[arg(long, value_name = "MCHID")]
    pub(crate) mchid: Option<String>,
}

fn status(text: &str) -> Result<String, Wrong> {
    let known = match text.as_bytes() {
        [b'1'..=b'5', b'x' | b'X', b'x' | b'X'] => true,
        [b'1'..=b'5', rest @ ..] => rest.len() == 2 && rest.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    if known {
        Ok(text.to_lowercase())
    } else {
        Err(Wrong(say(
            "应为状态码 `404`，或一类状态码 `4xx`",
            "it is neither a status, `404`, nor a class of them, `4xx`",
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_one_or_a_class_of_them() {
        assert_eq!(status("404"), Ok("404".to_owned()));
        assert_eq!(status("4XX"), Ok("4xx".to_owned()));
        for wrong in ["", "4", "4x", "40x", "600", "0xx", "4040"] {
            assert!(status(wrong).is_err(), "{wrong}");
        }
    }
}

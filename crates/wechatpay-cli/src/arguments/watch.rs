//! The commands that talk to a running simulator: `listen`, `trigger`, `logs`.

use clap::Args;

/// Which simulator.
#[derive(Args, Debug)]
pub(crate) struct Where {
    /// The running simulator; the profile's, or `http://127.0.0.1:8080`, if nothing names one
    /// [env: WECHATPAY_SIMULATOR]
    #[arg(long, value_name = "URL")]
    pub(crate) simulator: Option<String>,
}

/// Forward notifications to a server under development, and print each delivery with its answer.
///
/// It talks to a running `wechatpay simulate`. While it runs, notifications go to the
/// URL instead of their `notify_url`, also those for hosts that are not this machine; when it ends,
/// killed or not, that ends. Signatures, retries and patience are the platform's. Without
/// `--forward-to` it only prints.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay listen --forward-to http://127.0.0.1:3000/notify
  wechatpay listen --forward-to 127.0.0.1:3000/notify --events 'TRANSACTION.*,REFUND.SUCCESS'
  wechatpay listen --json | jq .status

  # and in another terminal
  wechatpay trigger TRANSACTION.SUCCESS")]
pub(crate) struct Listen {
    /// Where notifications go, path and query included
    #[arg(long, value_name = "URL")]
    pub(crate) forward_to: Option<String>,

    /// Lets the URL be on another machine: what is forwarded may tell of people
    #[arg(long, requires = "forward_to")]
    pub(crate) allow_remote: bool,

    /// Only these events, with `*` for anything; the others go where they go without this
    #[arg(long, value_name = "EVENTS", value_delimiter = ',')]
    pub(crate) events: Vec<String>,

    /// Only this merchant's
    #[arg(long, value_name = "MCHID")]
    pub(crate) mchid: Option<String>,

    #[command(flatten)]
    pub(crate) place: Where,
}

/// Have the simulator send a notification, and print how the merchant took it.
///
/// It tells of the newest order, refund, transfer … of the merchant for which the event is true, or of that
/// of `--number`. If there is none, the simulator first makes one: `TRANSACTION.SUCCESS` places and pays an
/// order. Events of operations without a state are the catalogue's example.
/// It exits with 1 if the merchant does not take it.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay trigger --list
  wechatpay trigger TRANSACTION.SUCCESS --url http://127.0.0.1:3000/notify
  wechatpay trigger REFUND.SUCCESS --number refund-0001
  wechatpay trigger refund-processed --v2")]
pub(crate) struct Trigger {
    /// The event type, as `TRANSACTION.SUCCESS`
    #[arg(value_name = "EVENT", required_unless_present = "list")]
    pub(crate) event: Option<String>,

    /// In v2, which has some of the same names
    #[arg(long)]
    pub(crate) v2: bool,

    /// Prints every event there is, with its official name
    #[arg(long, conflicts_with_all = ["event", "number", "url", "mchid"])]
    pub(crate) list: bool,

    /// The order, refund … to tell of, by its number
    #[arg(long, value_name = "NUMBER")]
    pub(crate) number: Option<String>,

    /// Where it is sent; without it where the platform would, or where the last one went
    #[arg(long, value_name = "URL")]
    pub(crate) url: Option<String>,

    /// The merchant, if not the simulator's first one
    #[arg(long, value_name = "MCHID")]
    pub(crate) mchid: Option<String>,

    #[command(flatten)]
    pub(crate) place: Where,
}

/// Follow the requests that the simulator gets, and why it refuses some.
///
/// One line each: time, status, method, target, and what was refused. With an id it shows that
/// request as a whole; where a signature was refused, what the platform expected beside what was
/// signed.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  wechatpay logs
  wechatpay logs --status 4xx --path /v3/refund --tail 100 --no-follow
  wechatpay logs 17
  wechatpay logs --json --outcome refused | jq .cause")]
pub(crate) struct Logs {
    /// One request, by the number at the beginning of its line
    #[arg(value_name = "ID")]
    pub(crate) id: Option<u64>,

    /// Ends after those that there have been
    #[arg(long)]
    pub(crate) no_follow: bool,

    /// So many of those that there have been
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
    /// Of this method
    #[arg(long, value_name = "METHOD")]
    pub(crate) method: Option<String>,

    /// Whose target begins with this
    #[arg(long, value_name = "PREFIX")]
    pub(crate) path: Option<String>,

    /// Of this status, `404` or `4xx`
    #[arg(long, value_name = "STATUS", value_parser = status)]
    pub(crate) status: Option<String>,

    /// `answered`, `refused`, `injected` (shaped by a fault that was asked for) or `dropped`
    #[arg(long, value_name = "OUTCOME", value_parser = ["answered", "refused", "injected", "dropped"],
        hide_possible_values = true)]
    pub(crate) outcome: Option<String>,

    /// Of this merchant
    #[arg(long, value_name = "MCHID")]
    pub(crate) mchid: Option<String>,
}

fn status(text: &str) -> Result<String, &'static str> {
    let known = match text.as_bytes() {
        [b'1'..=b'5', b'x' | b'X', b'x' | b'X'] => true,
        [b'1'..=b'5', rest @ ..] => rest.len() == 2 && rest.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    if known {
        Ok(text.to_lowercase())
    } else {
        Err("it is neither a status, `404`, nor a class of them, `4xx`")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_one_or_a_class_of_them() {
        assert_eq!(status("404").as_deref(), Ok("404"));
        assert_eq!(status("4XX").as_deref(), Ok("4xx"));
        for wrong in ["", "4", "4x", "40x", "600", "0xx", "4040"] {
            assert!(status(wrong).is_err(), "{wrong}");
        }
    }
}

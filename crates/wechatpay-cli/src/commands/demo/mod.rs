//! `wechatpay demo`: shows the library with a simulated platform in this process.

mod orders;
mod partners;
mod refunds;
mod stage;
mod ways;

use self::stage::Stage;
use crate::arguments::Global;
use crate::failure::{Failure, Result};

/// Plays all acts in order; each one builds on the acts before it.
pub(crate) fn run(global: &Global) -> Result {
    let mut stage = Stage::set(global)?;
    introduce(&mut stage)?;
    let number = orders::place(&mut stage)?;
    let order = orders::pay(&mut stage, number)?;
    refunds::with_md5(&mut stage, &order)?;
    let refund = refunds::with_hmac(&mut stage, &order)?;
    refunds::handle_abnormal(&mut stage, &refund)?;
    partners::advance(&mut stage)?;
    orders::subsidise(&mut stage, &order, &refund.refund_id)?;
    orders::report(&mut stage, &order)?;
    refunds::fail(&mut stage, &order)?;
    conclude(&mut stage)
}

fn introduce(stage: &mut Stage) -> Result {
    stage.title("wechatpay-sdk: WeChat Pay for Rust")?;
    stage.say(
        "WeChat Pay has no sandbox, so this demo brings its own: a platform in this process, \
         which checks the signature of every request and signs every answer. What follows are \
         real HTTP calls to it. Every line of Rust below is printed by the call that runs it.",
    )?;
    stage.say(
        "One URL is one operation, and the URL is the code. Each can be written as a pure chain \
         (checked by the compiler), as a template or as an index, and ended by `.await` or by \
         `.wait()`: six ways, all of which you will see.",
    )?;
    let credentials = stage.simulator.credentials();
    let facts = [
        ("HTTP", credentials.base_url().to_owned()),
        ("HTTPS", credentials.tls_base_url().to_owned()),
        ("merchant", credentials.mchid().to_owned()),
        ("sub-merchant", credentials.sub_mchid().to_owned()),
    ];
    stage.facts(&facts)
}

/// Lists the ways that were used. A missing way is an error of the demo.
fn conclude(stage: &mut Stage) -> Result {
    stage.title("All six ways have been called")?;
    let seen = stage.ways().to_owned();
    let table: Vec<_> = ways::ALL
        .iter()
        .map(|way| {
            let steps: Vec<_> =
                seen.iter().filter(|(_, of)| of == way).map(|(step, _)| step.to_string()).collect();
            (way.name(), steps)
        })
        .collect();
    if let Some((name, _)) = table.iter().find(|(_, steps)| steps.is_empty()) {
        return Err(Failure::failed(format!("the demo never called by `{name}`")));
    }
    let facts: Vec<_> = table
        .iter()
        .map(|(name, steps)| {
            let word = if steps.len() == 1 { "step" } else { "steps" };
            (name.as_str(), format!("{word} {}", steps.join(", ")))
        })
        .collect();
    stage.facts(&facts)?;
    stage.say(
        "Next: `wechatpay simulate` keeps such a platform running for programs in any language, \
         and `wechatpay --help` shows how to call any operation from the command line.",
    )
}

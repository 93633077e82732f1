//! `wechatpay demo`: shows the library with a simulated platform in this process.

mod orders;
mod partners;
mod refunds;
mod stage;
mod ways;

use self::stage::Stage;
use crate::arguments::Global;
use crate::failure::{Failure, Result};
use crate::language::{either, of_user, say};

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
    stage
        .title(&say("wechatpay-sdk：Rust 的微信支付 SDK", "wechatpay-sdk: WeChat Pay for Rust"))?;
    stage.say(&say(
        "微信支付没有沙箱，所以本演示自带一个：进程内的模拟平台，它对每个请求验签，对每个应答签名。以下都是对它的真实 HTTP \
         调用；每一行 Rust 代码都由执行它的那次调用显示。",
        "WeChat Pay has no sandbox, so this demo brings its own: a platform in this process, \
         which checks the signature of every request and signs every answer. What follows are \
         real HTTP calls to it. Every line of Rust below is printed by the call that runs it.",
    ))?;
    stage.say(&say(
        "一个 URL 就是一个接口，URL 就是代码。每个接口都可以写成纯链式（由编译器检查）、模板或下标，以 `.await` 或 `.wait()` \
         结束：共六种方式，以下都会出现。",
        "One URL is one operation, and the URL is the code. Each can be written as a pure chain \
         (checked by the compiler), as a template or as an index, and ended by `.await` or by \
         `.wait()`: six ways, all of which you will see.",
    ))?;
    let credentials = stage.simulator.credentials();
    let facts = [
        ("HTTP", credentials.base_url().to_owned()),
        ("HTTPS", credentials.tls_base_url().to_owned()),
        (either(of_user(), "商户号", "merchant"), credentials.mchid().to_owned()),
        (either(of_user(), "特约商户号", "sub-merchant"), credentials.sub_mchid().to_owned()),
    ];
    stage.facts(&facts)
}

/// Lists the ways that were used. A missing way is an error of the demo.
fn conclude(stage: &mut Stage) -> Result {
    stage.title(&say("六种方式都已调用", "All six ways have been called"))?;
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
        return Err(Failure::failed(say(
            format!("演示没有用到 `{name}`"),
            format!("the demo never called by `{name}`"),
        )));
    }
    let facts: Vec<_> = table
        .iter()
        .map(|(name, steps)| {
            let word = if steps.len() == 1 { "step" } else { "steps" };
            let told = either(
                of_user(),
                format!("第 {} 步", steps.join("、")),
                format!("{word} {}", steps.join(", ")),
            );
            (name.as_str(), told)
        })
        .collect();
    stage.facts(&facts)?;
    stage.say(&say(
        "接下来：`wechatpay simulate` 启动这样一个平台，供任意语言的程序使用；`wechatpay --help` 说明如何在命令行调用任意接口。",
        "Next: `wechatpay simulate` keeps such a platform running for programs in any language, \
         and `wechatpay --help` shows how to call any operation from the command line.",
    ))
}

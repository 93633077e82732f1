//! Random sequences of what merchants, payers, time and failures can do, over HTTP to the real
//! command, with kills between and within them; after every step it has to be what a plain model of
//! the platform says.
//!
//! ```text
//! WECHATPAY_MODEL_CASES=500 WECHATPAY_MODEL_SEED=7 cargo test -p wechatpay-cli --test cli model
//! ```

mod audit;
mod reference;
mod rules;
mod step;
mod world;

use std::cell::RefCell;
use std::collections::BTreeSet;

use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

use self::audit::Depth;
use self::rules::Books;
use self::step::{Call, Fault, Step};
use self::world::{Outcome, World};

/// The default number of sequences for each seed.
const CASES: u32 = 3;
const SEEDS: std::ops::Range<u64> = 1..6;

/// What the sequences of these seeds meet, so that they are known to be worth their time.
const MET: [&str; 23] = [
    "Place answered",
    "Place OUT_TRADE_NO_USED",
    "Place INVALID_REQUEST",
    "Place ORDER_CLOSED",
    "Close answered",
    "Refund answered",
    "Refund NOT_ENOUGH",
    "Refund INVALID_REQUEST",
    "Refund RESOURCE_NOT_EXISTS",
    "Refund SYSTEM_ERROR",
    " Lost",
    " Unbelieved",
    "QueryRefund answered",
    "Share answered",
    "Share INVALID_REQUEST",
    "Return answered",
    "Transfer answered",
    "Transfer ALREADY_EXISTS",
    "Cancel answered",
    "Deduct answered",
    "Deduct INVALID_REQUEST",
    "Deduct RESOURCE_NOT_EXISTS",
    "End answered",
];

#[test]
fn the_platform_is_what_a_model_says() {
    let number = |name| std::env::var(name).ok().map(|text| text.parse::<u64>().unwrap());
    let cases = number("WECHATPAY_MODEL_CASES").map_or(CASES, |cases| cases.try_into().unwrap());
    let own = number("WECHATPAY_MODEL_SEED");
    let seeds = own.map_or(SEEDS, |seed| seed..seed + 1);
    let met = RefCell::new(BTreeSet::new());
    for seed in seeds {
        let config = Config {
            cases,
            max_shrink_iters: 200,
            max_shrink_time: 30_000,
            failure_persistence: None,
            ..Config::default()
        };
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        let random = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
        let mut runner = TestRunner::new_with_rng(config, random);
        let tried = runner.run(&step::steps(), |steps| {
            run(&steps, &mut met.borrow_mut()).map_err(TestCaseError::fail)
        });
        if let Err(TestError::Fail(reason, steps)) = tried {
            panic!("seed {seed}: {reason}\nafter the last of {steps:#?}");
        }
    }
    let met = met.into_inner();
    for what in MET {
        let found = met.iter().any(|one| one.contains(what));
        assert!(own.is_some() || found, "no `{what}` in {met:#?}");
    }
}

/// The steps before every sequence: an order whose profit can be shared, one whose profit cannot, and a closed
/// one; a transfer with a forged answer, under a number that can be used once.
const BEGUN: [Step; 10] = [
    Step::Call(Call::Place { order: 0, total: 200, sharing: true }),
    Step::Pay { order: 0 },
    Step::Call(Call::Place { order: 1, total: 100, sharing: false }),
    Step::Pay { order: 1 },
    Step::Call(Call::Place { order: 2, total: 100, sharing: false }),
    Step::Call(Call::Close { order: 2 }),
    Step::CallWith(Call::Transfer { transfer: 0, amount: 150 }, Fault::BrokenSignature),
    Step::Call(Call::Transfer { transfer: 0, amount: 400 }),
    Step::Call(Call::Cancel { transfer: 0 }),
    Step::Wait { seconds: 60 },
];

/// Runs the steps. Returns the first difference between the platform and the model.
fn run(steps: &[Step], met: &mut BTreeSet<String>) -> Result<(), String> {
    let mut world = World::begin();
    let mut books = Books::begin(&world);
    let mut saved = None;
    for (at, step) in BEGUN.iter().chain(steps).enumerate() {
        let told = |problem: String| format!("step {at}, {step:?}: {problem}");
        let depth = take(step, &mut world, &mut books, &mut saved, met).map_err(told)?;
        audit::check(&world, &mut books, depth).map_err(told)?;
    }
    world.kill();
    audit::check(&world, &mut books, Depth::Deep)
        .map_err(|problem| format!("at the end: {problem}"))
}

type Saved = Option<(serde_json::Value, Books)>;

fn take(
    step: &Step,
    world: &mut World,
    books: &mut Books,
    saved: &mut Saved,
    met: &mut BTreeSet<String>,
) -> Result<Depth, String> {
    use serde_json::{Value, json};
    let model = &mut books.model;
    match step {
        Step::Call(call) => _ = met.insert(call_with(world, books, call, None)?),
        Step::CallWith(call, fault) => {
            met.insert(call_with(world, books, call, Some(*fault))?);
        }
        Step::CallAndKill(call, kill) => {
            let known = books.known(call);
            let outcome = world.call_and_kill(call, &known, *kill);
            settle(world, books, call, &outcome)?;
            return Ok(Depth::Deep);
        }
        Step::Pay { order } => {
            let told = world.ask("POST", &format!("orders/order-{order}/pay"), Value::Null);
            let done = model.pay(*order);
            books.agree(&done, told, "transaction_id")?;
        }
        Step::EndRefund { refund, how } => {
            let path = format!("refunds/refund-{refund}/{}", how.word());
            let told = world.ask("POST", &path, Value::Null);
            let done = model.end_refund(*refund, *how);
            books.agree(&done, told, "refund_id")?;
        }
        Step::Confirm { transfer } => {
            let path = format!("transfers/transfer{transfer}/confirm");
            let told = world.ask("POST", &path, Value::Null);
            let done = model.confirm(*transfer);
            books.agree(&done, told, "transfer_bill_no")?;
        }
        Step::Sign { contract } => {
            let code = format!("contract-{contract}");
            let signing = json!({ "plan_id": "1", "out_contract_code": code });
            let told = world.ask("POST", "contracts", signing);
            let done = model.sign(*contract);
            books.agree(&done, told, "contract_id")?;
        }
        Step::Balance { fen } => {
            let path = format!("ledger/{}/available", world.platform.text("mchid"));
            world.asked("PUT", &path, json!({ "fen": fen }));
            model.available = *fen;
        }
        Step::Wait { seconds } => {
            world.asked("POST", "clock/advance", json!({ "seconds": seconds }));
            model.wait(*seconds);
        }
        Step::Rule { operation, fault, count } => {
            let mut rule = fault.rule();
            rule["operation"] = json!(operation);
            rule["count"] = json!(count);
            world.asked("POST", "faults", rule);
            books.rules.push((operation, *fault, *count));
        }
        Step::Save => *saved = Some((world.asked("GET", "snapshot", Value::Null), books.clone())),
        Step::Load => {
            if let Some((snapshot, then)) = saved {
                world.asked("PUT", "snapshot", snapshot.clone());
                *books = then.clone();
                return Ok(Depth::Deep);
            }
        }
        Step::Kill => {
            world.kill();
            return Ok(Depth::Deep);
        }
    }
    Ok(Depth::Money)
}

fn call_with(
    world: &World,
    books: &mut Books,
    call: &Call,
    fault: Option<Fault>,
) -> Result<String, String> {
    let known = books.known(call);
    let outcome = world.call(call, &known, fault);
    let expected = books.expect(call, fault);
    books.compare(call, &expected, &outcome)?;
    Ok(word(call, &outcome))
}

/// What came of which call, for a list.
fn word(call: &Call, outcome: &Outcome) -> String {
    let call = format!("{call:?}");
    let call = call.split(' ').next().unwrap_or_default();
    match outcome {
        Outcome::Answered(_) => format!("{call} answered"),
        Outcome::Refused(code, _) => format!("{call} {code}"),
        other => format!("{call} {other:?}"),
    }
}

/// After a kill during a call: an acknowledged call has taken effect; any other call took effect either
/// completely or not at all.
fn settle(world: &World, books: &mut Books, call: &Call, outcome: &Outcome) -> Result<(), String> {
    let mut after = books.clone();
    let expected = after.expect(call, None);
    if *outcome != Outcome::Lost {
        after.compare(call, &expected, outcome)?;
        *books = after;
        return Ok(());
    }
    // The call may also have used up a rule and then had no effect.
    let mut between = books.clone();
    between.rules.clone_from(&after.rules);
    for candidate in [books.clone(), between, after] {
        let mut candidate = candidate;
        if audit::check(world, &mut candidate, Depth::Deep).is_ok() {
            *books = candidate;
            return Ok(());
        }
    }
    Err("after the kill it has happened neither entirely nor not at all".to_owned())
}

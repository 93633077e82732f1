//! `wechatpay worker`: runs the jobs of a database as a service.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use tokio::task::JoinSet;
use tokio::time::Instant;
use wechatpay_sqlx::jobs::EndedStep;

use super::bulk::{client, runtime};
use crate::arguments::{Global, Worker};
use crate::bulk::{self, Health, Journal, Operation, Runner, Sealer, Stop, serve};
use crate::failure::{Failure, Result};
use crate::language::{either, of_user, say};
use crate::profile::Source;
use crate::{output, terminal};

/// The interval at which the journal is searched for jobs of other operations.
const LOOK: Duration = Duration::from_secs(5);

pub(crate) fn run(arguments: &Worker, global: &Global) -> Result {
    runtime()?.block_on(work(arguments, global))
}

async fn work(arguments: &Worker, global: &Global) -> Result {
    let source = Source::choose(global, arguments.credentials.as_ref())?;
    let client = client(&source, arguments.pace, None, None)?;
    let journal = Journal::open(&arguments.journal, true, global).await?;
    let sealer = Arc::new(Sealer::of(&client).await?);
    let mut stop = Stop::on_signals()?;
    let health = Arc::new(Health::new(journal.clone()));
    let address = serve(arguments.listen, Arc::clone(&health)).await?;
    started(&address.to_string(), client.mchid(), global)?;
    // Those that have a runner, or cannot have one.
    let mut seen = HashSet::new();
    // Those whose runner has failed: when the next one starts, and why.
    let mut failed: HashMap<String, (Instant, Failure)> = HashMap::new();
    let mut runners: JoinSet<Result> = JoinSet::new();
    // The kind of each runner.
    let mut kinds: HashMap<tokio::task::Id, String> = HashMap::new();
    while !stop.is_asked() {
        match journal.active_kinds().await {
            Ok(active) => {
                health.answered();
                // Others have done the jobs meanwhile.
                failed.retain(|kind, _| active.contains(kind));
                for kind in active.into_iter().filter(|kind| is_of(kind, client.mchid())) {
                    let waits = failed.get(&kind).is_some_and(|(at, _)| *at > Instant::now());
                    if waits || !seen.insert(kind.clone()) {
                        continue;
                    }
                    failed.remove(&kind);
                    let key = kind.split_once(' ').map_or("", |(_, key)| key);
                    let operation = match Operation::find(key) {
                        Ok(operation) => operation,
                        Err(error) => {
                            let text = say(
                                format!("不处理 `{kind}` 的任务："),
                                format!("jobs of `{kind}` are not run: "),
                            );
                            output::warn(global, text.then(error.message()));
                            continue;
                        }
                    };
                    let runner = Runner {
                        journal: journal.clone(),
                        client: client.clone(),
                        operation: Arc::new(operation),
                        sealer: Arc::clone(&sealer),
                        pace: arguments.pace,
                        wait: None,
                    };
                    let (health, is_json) = (Arc::clone(&health), global.json);
                    let (stop, of_runner) = (stop.clone(), kind.clone());
                    let handle = runners.spawn(async move {
                        let tell = move |ended: &EndedStep| {
                            health.ended(&kind, ended);
                            line(&kind, ended, is_json);
                        };
                        runner.run(stop, tell).await
                    });
                    kinds.insert(handle.id(), of_runner);
                }
            }
            // The next search may succeed; meanwhile, `/healthz` reports the failure.
            Err(error) => {
                health.failed();
                output::warn(global, error.message());
            }
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            () = stop.asked() => {}
            Some(ended) = runners.join_next_with_id() => {
                let (id, result) = match ended {
                    Ok((id, result)) => (id, result),
                    Err(error) => (error.id(), Err(Failure::failed(error))),
                };
                let Err(error) = result else { continue };
                // This runner restarts after a pause. The other runners continue.
                output::warn(global, error.message());
                if let Some(kind) = kinds.remove(&id) {
                    seen.remove(&kind);
                    failed.insert(kind, (Instant::now() + LOOK, error));
                }
            }
        }
    }
    let mut result = failed.into_values().try_for_each(|(_, error)| Err(error));
    while let Some(ended) = runners.join_next().await {
        result = result.and(ended.map_err(Failure::failed).flatten());
    }
    result.map_err(Failure::after_sending)
}

/// Whether a kind belongs to this merchant.
fn is_of(kind: &str, mchid: &str) -> bool {
    kind.split_once(' ').is_some_and(|(own, _)| own == mchid)
}

fn started(address: &str, mchid: &str, global: &Global) -> Result {
    if global.json {
        return output::tell(
            format!("{}\n", json!({ "listening": address, "mchid": mchid })).as_bytes(),
        );
    }
    let text = either(
        of_user(),
        format!("商户号 {mchid}；http://{address}/healthz、/metrics\n"),
        format!("merchant {mchid}; http://{address}/healthz, /metrics\n"),
    );
    output::tell(text.as_bytes())
}

/// Prints one line for each completed step.
fn line(kind: &str, ended: &EndedStep, is_json: bool) {
    let (state, reason) = (bulk::state(ended), bulk::reason(ended));
    let milliseconds = u64::try_from(ended.took.as_millis()).unwrap_or(u64::MAX);
    // A closed reader does not stop refunds.
    let _ = if is_json {
        output::json_goes_on(&json!({
            "kind": kind, "number": ended.number, "state": state.as_str(), "reason": reason,
            "tries": ended.tries, "milliseconds": milliseconds,
        }))
    } else {
        let reason = reason.map_or_else(String::new, |reason| format!("  {reason}"));
        let tries = ended.tries;
        let tries = either(of_user(), format!("第 {tries} 次"), format!("try {tries}"));
        output::goes_on(&terminal::one_line(&format!(
            "{}  {}  {kind}  {milliseconds} ms  {tries}{reason}",
            state.for_user(),
            ended.number,
        )))
    };
}

//! Takes jobs, carries out their steps and records the results. The number of parallel jobs is limited.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::Value;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};
use wechatpay_sdk::{Call, Client, NextStep, Retry};
use wechatpay_sqlx::jobs::{End, JobState, Step, Taken};

use super::journal::{HEARTBEAT, Journal, LEASE};
use super::operation::{Operation, Unusable};
use super::report::{is_over, state_of};
use super::sealed::Sealer;
use crate::arguments::{Pace, State};
use crate::failure::{Failure, Result};
use crate::language::say;
use crate::signals;
use crate::signals::Signals;

/// The time limit of a step, including its wait for a rate limit.
const STEP: Duration = Duration::from_secs(45);

/// The interval of polling the journal for jobs that others have added, or that are due again.
const IDLE: Duration = Duration::from_millis(500);

/// The maximum number of jobs in one commit.
const TOGETHER: u32 = 16;

/// The maximum delay of a turn that later turns may catch up.
const SPARE: Duration = Duration::from_millis(50);

/// A job with a pause of at least this length waits for a person: for money, or for a configuration. All other jobs
/// would wait as well.
const LONG: Duration = Duration::from_secs(60);

/// The pause of a job whose personal data was sealed with another private key.
const SEALED: Duration = Duration::from_secs(300);

/// The exit code of a command that ends while requests are running: they may have been carried out.
const CUT_OFF: i32 = 4;

/// Signals a runner to take no more jobs.
#[derive(Clone)]
pub(crate) struct Stop(watch::Receiver<bool>);

impl Stop {
    /// Stops at Ctrl-C or SIGTERM. At the second signal, the process exits immediately.
    pub(crate) fn on_signals() -> Result<Self> {
        let (sender, receiver) = watch::channel(false);
        let mut signals = Signals::listen().map_err(|error| signals::cannot_listen(&error))?;
        tokio::spawn(async move {
            signals.recv().await;
            let _ = sender.send(true);
            signals.recv().await;
            // The next run queries the outcome of the running requests.
            std::process::exit(CUT_OFF);
        });
        Ok(Self(receiver))
    }

    pub(crate) fn is_asked(&self) -> bool {
        *self.0.borrow()
    }

    pub(crate) async fn asked(&mut self) {
        if self.0.wait_for(|stops| *stops).await.is_err() {
            // The sender is gone, so no stop can arrive.
            std::future::pending::<()>().await;
        }
    }
}

/// A step that has ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) number: String,
    /// The state of the job in the journal, which can differ from the step's result.
    pub(crate) stands: JobState,
    pub(crate) tries: i64,
    pub(crate) took: Duration,
    /// The time for which no job is to be sent.
    pause: Duration,
}

impl Ended {
    pub(crate) fn state(&self) -> State {
        state_of(&self.stands.state)
    }

    /// Whether the job has ended for good.
    pub(crate) fn is_over(&self) -> bool {
        is_over(&self.stands.state)
    }

    /// The platform's answer.
    pub(crate) fn answer(&self) -> Option<&str> {
        self.stands.result.as_deref().filter(|_| self.state() == State::Done)
    }

    /// The reason why the job is not done.
    pub(crate) fn reason(&self) -> Option<&str> {
        self.stands.result.as_deref().filter(|_| self.state() != State::Done)
    }
}

/// The time at which jobs were taken, by two clocks: one of them stops while the machine sleeps.
#[derive(Clone, Copy)]
struct TakenAt {
    elapsed: std::time::Instant,
    clock: SystemTime,
}

impl TakenAt {
    fn now() -> Self {
        Self { elapsed: std::time::Instant::now(), clock: SystemTime::now() }
    }

    /// Whether the lease may have expired, so that another worker may be querying the job.
    fn is_over(self, now: Self) -> bool {
        let elapsed = now.elapsed.saturating_duration_since(self.elapsed);
        // A clock that was set back proves nothing.
        let by_clock = now.clock.duration_since(self.clock).unwrap_or_default();
        elapsed.max(by_clock) >= LEASE
    }
}

/// Runs the jobs of one operation.
pub(crate) struct Runner {
    pub(crate) journal: Journal,
    pub(crate) client: Client,
    pub(crate) operation: Arc<Operation>,
    pub(crate) sealer: Arc<Sealer>,
    pub(crate) pace: Pace,
    /// How long to run while no job ends; `None` means forever, also without a job.
    pub(crate) wait: Option<Duration>,
}

impl Runner {
    /// Runs until all jobs have ended, no job has ended for too long, or a stop is signalled; then finishes the
    /// running steps.
    pub(crate) async fn run(&self, mut stop: Stop, mut tell: impl FnMut(Ended)) -> Result {
        let kind = self.operation.kind(self.client.mchid());
        let mut tasks: JoinSet<Result<Option<Ended>>> = JoinSet::new();
        let mut turn = Instant::now();
        let mut progress = Instant::now();
        let result = loop {
            while let Some(ended) = tasks.try_join_next() {
                progress = progressed(&ended).unwrap_or(progress);
                turn = turn.max(paused(&ended));
                match told(ended, &mut tell) {
                    Ok(()) => {}
                    Err(error) => return self.finish(tasks, Err(error), tell).await,
                }
            }
            if stop.is_asked() {
                break Ok(());
            }
            let taken_at = TakenAt::now();
            let free = (self.pace.max_in_flight as usize).saturating_sub(tasks.len());
            let taken = if free == 0 || turn > Instant::now() {
                Vec::new()
            } else {
                match self.journal.take(&kind, self.at_once(free)).await {
                    Ok(taken) => taken,
                    Err(error) => break Err(error),
                }
            };
            if !taken.is_empty() {
                if let Some(rate) = self.pace.rate {
                    // A late turn is only slightly made up for, so that no burst follows a pause.
                    let places = u32::try_from(taken.len()).unwrap_or(1);
                    turn =
                        turn.max(Instant::now() - SPARE) + Duration::from_secs(1) * places / rate;
                }
                taken.into_iter().for_each(|taken| self.spawn(&mut tasks, taken, taken_at));
                continue;
            }
            let mut until = Instant::now() + IDLE;
            if tasks.is_empty() && turn <= Instant::now() {
                match (self.journal.next_in(&kind).await, self.wait) {
                    (Err(error), _) => break Err(error),
                    (Ok(None), Some(_)) => break Ok(()),
                    (Ok(Some(next)), _) => until = until.min(Instant::now() + next),
                    (Ok(None), None) => {}
                }
            } else if turn > Instant::now() {
                until = until.min(turn);
            }
            if tasks.is_empty() && self.wait.is_some_and(|wait| progress.elapsed() > wait) {
                break Ok(());
            }
            tokio::select! {
                () = sleep_until(until) => {}
                () = stop.asked() => {}
                Some(ended) = tasks.join_next() => {
                    progress = progressed(&ended).unwrap_or(progress);
                    turn = turn.max(paused(&ended));
                    if let Err(error) = told(ended, &mut tell) {
                        break Err(error);
                    }
                }
            }
        };
        self.finish(tasks, result, tell).await
    }

    /// The number of jobs to take together: at most the jobs that may be sent within a twentieth of a second, and the
    /// free places.
    fn at_once(&self, free: usize) -> u32 {
        let most = self.pace.rate.map_or(TOGETHER, |rate| (rate / 20).clamp(1, TOGETHER));
        most.min(u32::try_from(free).unwrap_or(TOGETHER))
    }

    /// Waits for the running steps.
    async fn finish(
        &self,
        mut tasks: JoinSet<Result<Option<Ended>>>,
        mut result: Result,
        mut tell: impl FnMut(Ended),
    ) -> Result {
        while let Some(ended) = tasks.join_next().await {
            let told = told(ended, &mut tell);
            result = result.and(told);
        }
        result
    }

    /// `taken_at` is the time before the lease began.
    fn spawn(&self, tasks: &mut JoinSet<Result<Option<Ended>>>, taken: Taken, taken_at: TakenAt) {
        let (journal, client) = (self.journal.clone(), self.client.clone());
        let (operation, sealer) = (Arc::clone(&self.operation), Arc::clone(&self.sealer));
        tasks.spawn(async move {
            let began = Instant::now();
            let (end, pause) = if taken_at.is_over(TakenAt::now()) {
                // Another worker may be querying the job. If not, nothing has happened yet.
                (stood_still(), Duration::ZERO)
            } else {
                let step = step(&client, &operation, &sealer, &taken);
                tokio::select! {
                    done = step => done,
                    () = lost(&journal, &taken) => return Ok(None),
                }
            };
            let ended = journal.end(&taken, &end).await?.map(|stands| {
                let number = taken.job().number().to_owned();
                Ended { number, stands, tries: taken.tries(), took: began.elapsed(), pause }
            });
            Ok(ended)
        });
    }
}

fn stood_still() -> End {
    let reason = "The worker was paused for longer than its lease, so it sent nothing.".to_owned();
    End::Later { after: Duration::ZERO, reason }
}

/// Extends the lease of a job until another worker has taken the job.
async fn lost(journal: &Journal, taken: &Taken) {
    loop {
        tokio::time::sleep(HEARTBEAT).await;
        if let Ok(false) = journal.extend(taken).await {
            return;
        }
    }
}

/// Carries out the job's step once. Returns the result, and the time for which no job is to be sent.
async fn step(
    client: &Client,
    operation: &Operation,
    sealer: &Sealer,
    taken: &Taken,
) -> (End, Duration) {
    let request: Value = serde_json::from_str(taken.job().request()).unwrap_or_default();
    let call = match operation.call(client, request, sealer) {
        Ok(call) => call.timeout(STEP).retry(Retry::none()),
        // Meanwhile, rows that were sealed with the new key can be sent.
        Err(Unusable::Sealed(reason)) => {
            return (End::Later { after: SEALED, reason }, Duration::ZERO);
        }
        Err(Unusable::Malformed(reason)) => return (End::Dead(reason), Duration::ZERO),
    };
    let end = if operation.is_repeatable() {
        repeated(call, operation, taken).await
    } else {
        let run = taken.run(&call);
        drop(call);
        run.await
    };
    let pause = match &end {
        End::Later { after, .. } if *after >= LONG => *after,
        _ => Duration::ZERO,
    };
    (end, pause)
}

/// Sends a request that has no query and may be sent again without one: reads, closing of orders.
async fn repeated(call: Call, operation: &Operation, taken: &Taken) -> End {
    if taken.step() == Step::Ask {
        // The next step sends the request again, and its result is final.
        return End::Absent;
    }
    match call.await {
        Ok(answer) => End::Done(String::from_utf8_lossy(answer.http().body()).into_owned()),
        Err(error) if operation.is_closed_already(&error) => End::Done(error.to_string()),
        // For example, the order is paid. This request has no query that could be made first.
        Err(error)
            if !error.may_have_taken_effect() && error.next_step() == NextStep::QueryFirst =>
        {
            End::Refused(error.to_string())
        }
        Err(error) => End::of_failed_send(&error),
    }
}

type Joined = std::result::Result<Result<Option<Ended>>, tokio::task::JoinError>;

/// The time until which no job is to be sent.
fn paused(ended: &Joined) -> Instant {
    let pause = if let Ok(Ok(Some(ended))) = ended { ended.pause } else { Duration::ZERO };
    Instant::now() + pause
}

/// The present time, if a job has ended.
fn progressed(ended: &Joined) -> Option<Instant> {
    let ended = ended.as_ref().ok()?.as_ref().ok()?.as_ref()?;
    ended.is_over().then(Instant::now)
}

fn told(ended: Joined, tell: &mut impl FnMut(Ended)) -> Result {
    match ended {
        Ok(Ok(Some(ended))) => tell(ended),
        Ok(Ok(None)) => {}
        Ok(Err(error)) => return Err(error),
        Err(error) => {
            return Err(Failure::failed(say(
                "有一步意外结束",
                format!("a step has ended early: {error}"),
            )));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lease_is_over_by_whichever_clock_says_so() {
        let taken = TakenAt::now();
        let later = |elapsed, clock| TakenAt {
            elapsed: taken.elapsed + elapsed,
            clock: taken.clock + clock,
        };
        let short = LEASE - Duration::from_millis(1);
        assert!(!taken.is_over(later(short, short)));
        assert!(taken.is_over(later(LEASE, Duration::ZERO)));
        assert!(taken.is_over(later(Duration::ZERO, LEASE)));
        // The clock was set back.
        let back = TakenAt { clock: taken.clock - LEASE, ..taken };
        assert!(!taken.is_over(back));
    }
}

//! Faults on demand: requested by a header, or by rules with a frequency. Rules are stored with the
//! state; the counts of the current second are not. The platform's own rate limits fail requests in
//! the same way.

mod limits;
mod plan;
mod subjects;
mod tamper;
mod what;

use http::request::Parts;
use serde::{Deserialize, Serialize};

pub(crate) use self::limits::{Limits, documented_limits};
pub(crate) use self::plan::{Injected, Plan};
pub(crate) use self::subjects::subjects;
pub(crate) use self::what::What;
use crate::catalogue::matches;

/// The header that requests a fault for one request. It has the name used by the v2 sandbox.
const HEADER: &str = "wechatpay-negative-test";

/// A rule that applies to matching requests.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Rule {
    #[serde(default)]
    pub(crate) id: u64,
    /// `POST /v3/refund/domestic/refunds`, with the path template of the catalogue; all operations
    /// if absent.
    pub(crate) operation: Option<String>,
    /// Percent of requests; all if absent.
    pub(crate) probability: Option<u8>,
    /// Number of requests after which the rule ends.
    pub(crate) count: Option<u32>,
    #[serde(flatten)]
    pub(crate) what: What,
    /// The second of the last counted request, and the number of requests in it.
    #[serde(skip)]
    window: (i64, u32),
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Faults {
    rules: Vec<Rule>,
    given: u64,
    /// The state of the random numbers. The same seed gives the same faults.
    random: u64,
    /// Whether there are changes to store.
    #[serde(skip)]
    changed: bool,
}

impl Faults {
    pub(crate) fn new(seed: u64) -> Self {
        Self { rules: Vec::new(), given: 0, random: seed, changed: false }
    }

    pub(crate) fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Adds a rule; returns its number.
    pub(crate) fn add(&mut self, rule: Rule) -> u64 {
        self.given += 1;
        self.changed = true;
        self.rules.push(Rule { id: self.given, ..rule });
        self.given
    }

    /// Removes one rule, or all; returns whether any was removed.
    pub(crate) fn remove(&mut self, id: Option<u64>) -> bool {
        let before = self.rules.len();
        self.rules.retain(|rule| id.is_some_and(|id| id != rule.id));
        self.changed |= before > self.rules.len();
        before > self.rules.len()
    }

    /// Whether something has changed since the last call.
    pub(crate) fn take_changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }

    /// The faults of a request; `now` is business time.
    pub(crate) fn plan(&mut self, parts: &Parts, now: i64) -> Plan {
        let mut plan = Plan::default();
        let asked = parts.headers.get_all(HEADER).iter().filter_map(|value| value.to_str().ok());
        for text in asked.flat_map(|text| text.split(',')) {
            plan.add(&plan::by_header(text.trim()));
        }
        let (method, path) = (parts.method.as_str(), parts.uri.path());
        let mut random = self.random;
        for rule in &mut self.rules {
            if rule.applies(method, path, now, &mut random) {
                self.changed |= rule.count.is_some();
                plan.add(&rule.what);
            }
        }
        self.changed |= random != self.random;
        self.random = random;
        self.rules.retain(|rule| rule.count != Some(0));
        plan
    }
}

impl Rule {
    fn applies(&mut self, method: &str, path: &str, now: i64, random: &mut u64) -> bool {
        if self.operation.as_deref().is_some_and(|operation| !is_about(operation, method, path)) {
            return false;
        }
        if let What::RateLimit { per_second } = self.what {
            if self.window.0 != now {
                self.window = (now, 0);
            }
            self.window.1 = self.window.1.saturating_add(1);
            if self.window.1 <= per_second {
                return false;
            }
        }
        let percent = u64::from(self.probability.unwrap_or(100));
        if percent < 100 && next(random) % 100 >= percent {
            return false;
        }
        if let Some(count) = &mut self.count {
            *count = count.saturating_sub(1);
        }
        true
    }
}

fn is_about(operation: &str, method: &str, path: &str) -> bool {
    match operation.split_once(' ') {
        Some((its, template)) => its == method && matches(template, path).is_some(),
        None => matches(operation, path).is_some(),
    }
}

/// SplitMix64 (Steele, Lea, Flood, 2014).
fn next(random: &mut u64) -> u64 {
    *random = random.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*random ^ (*random >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::what::Tampering;
    use super::*;
    use crate::catalogue;

    fn parts(method: &str, target: &str, header: Option<&str>) -> Parts {
        let mut request = http::Request::builder().method(method).uri(target);
        if let Some(header) = header {
            request = request.header(HEADER, header);
        }
        request.body(()).unwrap().into_parts().0
    }

    fn rule(json: serde_json::Value) -> Rule {
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn a_header_asks_for_one_failure() {
        let mut faults = Faults::new(0);
        let mut plan = |header| faults.plan(&parts("GET", "/", Some(header)), 0);
        let error = plan("NOT_ENOUGH").error.unwrap();
        assert_eq!((error.code.as_str(), error.after), ("NOT_ENOUGH", false));
        assert!(plan("SYSTEM_ERROR-after").error.unwrap().after);
        let both = plan("latency=20, drop-after");
        assert_eq!((both.milliseconds, both.drop), (20, Some(true)));
        assert_eq!(plan("unknown-key").signature, Some(Tampering::UnknownKey));
        assert_eq!(faults.plan(&parts("GET", "/", None), 0), Plan::default());
    }

    #[test]
    fn a_code_comes_with_the_status_and_the_words_of_its_operation() {
        let fault = |path: &str, code: &str, status| {
            let what = serde_json::json!({"fault": "error", "code": code, "status": status});
            let mut plan = Plan::default();
            plan.add(&serde_json::from_value(what).unwrap());
            let operation = catalogue::get("POST", path).unwrap();
            let fault = plan.error.unwrap().fault(&operation);
            (fault.status.as_u16(), fault.message)
        };
        let refund = "/v3/refund/domestic/refunds";
        let transfer = "/v3/transfer/batches";
        let of = |status, message: &str| (status, message.to_owned());
        let message = "商户出资账户余额不足，退款未受理";
        assert_eq!(fault(refund, "NOT_ENOUGH", None), of(403, message));
        assert_eq!(fault(refund, "NOT_ENOUGH", Some(400)), of(400, message));
        assert_eq!(fault(refund, "MCH_NOT_EXISTS", None).0, 404);
        assert_eq!(fault("/v3/pay/transactions/jsapi", "MCH_NOT_EXISTS", None).0, 400);
        assert_eq!(fault(transfer, "APPID_MCHID_NOT_MATCH", None).0, 401);
        assert_eq!(fault(transfer, "QUOTA_EXCEED", None).0, 429);
        // A code of all operations, and a code of none.
        assert_eq!(fault(refund, "NO_AUTH", None).0, 403);
        assert_eq!(fault(refund, "NEW_CODE", None), of(400, "模拟的错误"));
    }

    #[test]
    fn a_rule_is_about_an_operation_and_ends() {
        let mut faults = Faults::new(0);
        faults.add(rule(serde_json::json!({
            "operation": "POST /v3/refund/domestic/refunds", "count": 2,
            "fault": "error", "code": "SYSTEM_ERROR",
        })));
        let mut fails =
            |method, target| faults.plan(&parts(method, target, None), 0).error.is_some();
        assert!(!fails("GET", "/v3/refund/domestic/refunds"));
        assert!(!fails("POST", "/v3/refund/domestic/refunds/1"));
        let target = "/v3/refund/domestic/refunds";
        assert_eq!(
            [fails("POST", target), fails("POST", target), fails("POST", target)],
            [true, true, false]
        );
        assert!(faults.rules().is_empty());
    }

    #[test]
    fn a_probability_is_kept_and_the_same_for_a_seed() {
        let run = |seed| {
            let mut faults = Faults::new(seed);
            faults.add(rule(serde_json::json!({"probability": 30, "fault": "drop"})));
            let request = parts("GET", "/", None);
            (0..1000).map(|_| faults.plan(&request, 0).drop.is_some()).collect::<Vec<_>>()
        };
        let hits = run(1).iter().filter(|hit| **hit).count();
        // Ten standard deviations around 300.
        assert!((155..445).contains(&hits), "{hits}");
        assert_eq!(run(1), run(1));
        assert_ne!(run(1), run(2));
    }

    #[test]
    fn a_rate_limit_counts_by_the_second() {
        let mut faults = Faults::new(0);
        let id = faults.add(rule(serde_json::json!({"fault": "rate_limit", "per_second": 2})));
        let request = parts("GET", "/", None);
        let mut limited = |now| faults.plan(&request, now).error.is_some();
        assert_eq!([limited(1), limited(1), limited(1), limited(2)], [false, false, true, false]);
        assert!(faults.remove(Some(id)) && !faults.remove(None));
    }
}

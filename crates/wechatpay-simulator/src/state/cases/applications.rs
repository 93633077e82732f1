//! Applications of sub-merchants and changes of their bank accounts: examined by the platform, signed by the
//! applicant. If a test does not decide an application, the platform approves it after an hour.

use serde_json::{Map, Value, json};

use crate::clock::rfc3339;
use crate::state::rows::case::{Case, Matter};
use crate::state::{Refusal, State, key};

/// Time until the platform approves an application, in seconds.
const EXAMINED_WITHIN: i64 = 3600;

/// The names of the states in one family of applications.
struct Words {
    examined: &'static str,
    rejected: &'static str,
    to_sign: &'static str,
    finished: &'static str,
}

fn words(matter: Matter) -> Words {
    match matter {
        Matter::PlatformApplication => Words {
            examined: "AUDITING",
            rejected: "REJECTED",
            to_sign: "NEED_SIGN",
            finished: "FINISH",
        },
        _ => Words {
            examined: "APPLYMENT_STATE_AUDITING",
            rejected: "APPLYMENT_STATE_REJECTED",
            to_sign: "APPLYMENT_STATE_TO_BE_SIGNED",
            finished: "APPLYMENT_STATE_FINISHED",
        },
    }
}

impl State {
    /// Creates an application, or finds the application of the same request. A rejected application is examined
    /// again, with the new content.
    pub(crate) fn apply(
        &mut self,
        matter: Matter,
        mchid: &str,
        number: &str,
        asked: Map<String, Value>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let words = words(matter);
        let known = self.case(matter, mchid, number).ok().cloned();
        let key = match known {
            Some(case) if case.state == words.rejected => {
                let key = case.key();
                if let Some(case) = self.tables.cases.get_mut(&key) {
                    (case.asked, case.since) = (asked, Map::new());
                }
                self.move_case(&key, words.examined, described("审核中"), now)?;
                key
            }
            Some(case) if case.asked == asked => return self.kept_case(&case.key()),
            Some(_) if matter == Matter::Application => return Err(Refusal::ApplicationUnderWay),
            Some(_) => return Err(Refusal::ApplicationExists),
            None => {
                let state = (words.examined, now);
                let key = self.begin_case(matter, mchid, number, asked, state)?.key();
                if let Some(case) = self.tables.cases.get_mut(&key) {
                    case.since.extend(described("审核中"));
                }
                key
            }
        };
        self.look_at_case(&key, now, EXAMINED_WITHIN);
        self.kept_case(&key)
    }

    /// The platform approves an application; the applicant has to sign.
    pub(super) fn approve_application(&mut self, case: &Case, now: i64) -> Result<&Case, Refusal> {
        let words = words(case.matter);
        if case.state != words.examined {
            return Err(Refusal::CaseState);
        }
        let mut news = described("待签约");
        let url =
            format!("https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId={}", case.id);
        news.insert("sign_url".to_owned(), json!(url));
        news.insert("sign_state".to_owned(), json!("UNSIGNED"));
        self.move_case(&case.key(), words.to_sign, news, now)
    }

    pub(super) fn reject_application(&mut self, case: &Case, now: i64) -> Result<&Case, Refusal> {
        let words = words(case.matter);
        if case.state != words.examined {
            return Err(Refusal::CaseState);
        }
        let mut news = described("已驳回");
        let why = json!([{
            "field": "merchant_shortname", "param_name": "merchant_shortname",
            "field_name": "商户简称", "reject_reason": "商户简称与经营内容不符",
        }]);
        news.insert("audit_detail".to_owned(), why);
        self.move_case(&case.key(), words.rejected, news, now)
    }

    /// The applicant signs and becomes a sub-merchant.
    pub(super) fn sign_application(&mut self, case: &Case, now: i64) -> Result<&Case, Refusal> {
        let words = words(case.matter);
        if case.state != words.to_sign {
            return Err(Refusal::CaseState);
        }
        let sub_mchid = format!("26{:08}", self.numbers.count());
        self.tables.sub_merchants.insert(key(&case.mchid, &sub_mchid), true);
        self.open_accounts([sub_mchid.as_str()], now);
        let mut news = described("已完成");
        news.insert("sub_mchid".to_owned(), json!(sub_mchid));
        news.insert("sign_state".to_owned(), json!("SIGNED"));
        self.move_case(&case.key(), words.finished, news, now)
    }

    /// The platform revokes an application that is not finished.
    pub(crate) fn revoke_application(&mut self, case: &Case, now: i64) -> Result<&Case, Refusal> {
        let words = words(case.matter);
        if case.state == words.finished {
            return Err(Refusal::CaseState);
        }
        self.move_case(&case.key(), words.rejected, described("已撤销"), now)
    }

    /// Requests a new bank account for a sub-merchant. Only one change is examined at a time.
    pub(crate) fn change_settlement(
        &mut self,
        mchid: &str,
        asked: Map<String, Value>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let sub_mchid = asked.get("sub_mchid").and_then(Value::as_str);
        let open = self
            .cases_of(Matter::Settlement, mchid)
            .into_iter()
            .find(|case| case.state == "AUDITING" && case.text("sub_mchid") == sub_mchid);
        let key = match open {
            Some(case) if case.asked == asked => case.key(),
            Some(_) => return Err(Refusal::CaseState),
            None => {
                let number = format!("settlement{:09}", self.numbers.count());
                let state = ("AUDITING", now);
                let matter = Matter::Settlement;
                let key = self.begin_case(matter, mchid, &number, asked, state)?.key();
                self.look_at_case(&key, now, EXAMINED_WITHIN);
                key
            }
        };
        self.kept_case(&key)
    }

    pub(super) fn end_settlement(
        &mut self,
        case: &Case,
        succeeds: bool,
        now: i64,
    ) -> Result<&Case, Refusal> {
        if case.state != "AUDITING" {
            return Err(Refusal::CaseState);
        }
        let mut news = Map::from_iter([("verify_finish_time".to_owned(), json!(rfc3339(now)))]);
        if !succeeds {
            news.insert("verify_fail_reason".to_owned(), json!("开户名称与银行账号不符"));
        }
        let state = if succeeds { "AUDIT_SUCCESS" } else { "AUDIT_FAIL" };
        self.move_case(&case.key(), state, news, now)
    }
}

/// The members that describe a state.
fn described(words: &str) -> Map<String, Value> {
    let names = ["applyment_state_desc", "applyment_state_msg"];
    names.into_iter().map(|name| (name.to_owned(), json!(words))).collect()
}

//! Invoices (fapiao): issued, inserted into the user's card wallet, reversed. Each step takes some seconds.

use serde_json::{Map, Value, json};

use crate::clock::rfc3339;
use crate::state::rows::case::{Case, Matter, members};
use crate::state::{Refusal, State};

/// Duration of each step, in seconds.
const UNDER_WAY: i64 = 5;

impl State {
    /// Starts to issue invoices. The same request again changes nothing.
    pub(crate) fn issue_fapiao(
        &mut self,
        mchid: &str,
        number: &str,
        asked: Map<String, Value>,
        now: i64,
    ) -> Result<(), Refusal> {
        self.begin_fapiao(mchid, number, asked, "ISSUE_ACCEPTED", now)
    }

    /// Starts to insert invoices of the merchant into the user's card wallet.
    pub(crate) fn insert_fapiao(
        &mut self,
        mchid: &str,
        number: &str,
        asked: Map<String, Value>,
        now: i64,
    ) -> Result<(), Refusal> {
        // These invoices were issued elsewhere.
        self.begin_fapiao(mchid, number, asked, "INSERT_ACCEPTED", now)
    }

    fn begin_fapiao(
        &mut self,
        mchid: &str,
        number: &str,
        asked: Map<String, Value>,
        state: &str,
        now: i64,
    ) -> Result<(), Refusal> {
        let (key, is_new) = self.begin_once(Matter::Fapiao, mchid, number, asked, (state, now))?;
        if is_new {
            self.look_at_case(&key, now, UNDER_WAY);
        }
        Ok(())
    }

    /// Reverses some of the invoices. Repeating the request changes nothing. A reversal must end before the
    /// next one begins.
    pub(crate) fn reverse_fapiao(
        &mut self,
        case: &Case,
        ids: &[&str],
        now: i64,
    ) -> Result<(), Refusal> {
        let mut all = reversals(case);
        let news: Vec<&&str> = ids.iter().filter(|id| !all.contains_key(**id)).collect();
        if news.is_empty() {
            return Ok(());
        }
        if !["INSERTED", "DISCARDED"].contains(&case.state.as_str()) {
            return Err(Refusal::CaseState);
        }
        all.extend(news.into_iter().map(|id| ((*id).to_owned(), json!({}))));
        let key = case.key();
        self.move_case(&key, "REVERSE_ACCEPTED", members(json!({ REVERSALS: all })), now)?;
        self.look_at_case(&key, now, UNDER_WAY);
        Ok(())
    }

    /// Carries out the next step of the request.
    pub(super) fn fapiao_goes_on(&mut self, case: &Case, now: i64) -> Result<&Case, Refusal> {
        let (state, news) = match case.state.as_str() {
            "ISSUE_ACCEPTED" => ("ISSUED", json!({ "issued_time": rfc3339(now) })),
            "ISSUED" | "INSERT_ACCEPTED" => ("INSERTED", json!({ "inserted_time": rfc3339(now) })),
            "REVERSE_ACCEPTED" => ("REVERSED", timed(case, "reversed_time", now)),
            "REVERSED" => ("DISCARDED", timed(case, "discarded_time", now)),
            _ => return Err(Refusal::CaseState),
        };
        let key = case.key();
        if ["ISSUED", "REVERSED"].contains(&state) {
            self.look_at_case(&key, now, UNDER_WAY);
        }
        self.move_case(&key, state, members(news), now)
    }

    /// Asks a user for the title of an invoice: the name to which it is issued.
    pub(crate) fn ask_title(
        &mut self,
        mchid: &str,
        number: &str,
        asked: Map<String, Value>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let state = ("ASKED", now);
        let (key, _) = self.begin_once(Matter::FapiaoTitle, mchid, number, asked, state)?;
        self.kept_case(&key)
    }

    /// The user enters the title.
    pub(super) fn fill_title(
        &mut self,
        case: &Case,
        given: &Map<String, Value>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let mut news = members(json!({
            "type": "INDIVIDUAL", "name": "个人", "phone": "13800138000",
            "apply_time": rfc3339(now),
        }));
        news.extend(given.clone());
        self.move_case(&case.key(), "FILLED", news, now)
    }
}

/// The member of a case that holds its reversals: the times of each reversal, by invoice id.
const REVERSALS: &str = "reversals";

fn reversals(case: &Case) -> Map<String, Value> {
    case.get(REVERSALS).and_then(Value::as_object).cloned().unwrap_or_default()
}

/// The reversals, with a time added to those that have none.
fn timed(case: &Case, name: &str, now: i64) -> Value {
    let mut all = reversals(case);
    for one in all.values_mut().filter_map(Value::as_object_mut) {
        one.entry(name).or_insert_with(|| json!(rfc3339(now)));
    }
    json!({ REVERSALS: all })
}

/// The reversal of an invoice: `reversed_time` and `discarded_time`, as far as they are known.
pub(crate) fn reversal<'c>(case: &'c Case, id: &str) -> Option<&'c Map<String, Value>> {
    case.get(REVERSALS)?.get(id)?.as_object()
}

//! Cases: created once for each number, found by the merchant's or the platform's number, and changed by the
//! merchant, the user or a timer.

use serde_json::{Map, Value};

use super::queue::Event;
use super::rows::case::{Case, Matter};
use super::{Change, Refusal, State, key};

mod acts;
mod applications;
mod authorizations;
mod fapiao;
mod parking;
mod payouts;
mod product_coupons;
mod red_packets;
mod score;

pub(crate) use authorizations::{AUTHORIZED, TO_CONFIRM};
pub(crate) use fapiao::reversal as fapiao_reversal;
pub(crate) use parking::payer as parking_payer;
pub(crate) use product_coupons::{CouponRequest, ProductCouponAct};
pub(crate) use score::check as check_score;

impl State {
    /// Finds the case that an earlier identical request created.
    ///
    /// # Errors
    ///
    /// Another request has already used the number.
    pub(crate) fn known_case(
        &self,
        matter: Matter,
        mchid: &str,
        number: &str,
        asked: &Map<String, Value>,
    ) -> Result<Option<&Case>, Refusal> {
        match self.tables.cases.get(&matter.key(mchid, number)) {
            Some(case) if case.asked != *asked => Err(Refusal::CaseDiffers),
            found => Ok(found),
        }
    }

    /// Creates a case. The caller has checked that the number is free.
    pub(crate) fn begin_case(
        &mut self,
        matter: Matter,
        mchid: &str,
        number: &str,
        asked: Map<String, Value>,
        (state, now): (&str, i64),
    ) -> Result<&Case, Refusal> {
        let case = Case {
            matter,
            mchid: mchid.to_owned(),
            number: number.to_owned(),
            id: self.case_number(matter, now),
            asked,
            since: Map::new(),
            state: state.to_owned(),
            created: now,
            updated: now,
            due: None,
        };
        let key = case.key();
        self.tables.case_ids.insert(matter.key(mchid, &case.id), key.clone());
        self.tables.cases.insert(key.clone(), case);
        self.kept_case(&key)
    }

    /// Creates a case, or finds the case of the same request. Returns its key, and whether it is new.
    ///
    /// # Errors
    ///
    /// Another request has already used the number.
    fn begin_once(
        &mut self,
        matter: Matter,
        mchid: &str,
        number: &str,
        asked: Map<String, Value>,
        state: (&str, i64),
    ) -> Result<(String, bool), Refusal> {
        if let Some(case) = self.known_case(matter, mchid, number, &asked)? {
            return Ok((case.key(), false));
        }
        let case = self.begin_case(matter, mchid, number, asked, state)?;
        Ok((case.key(), true))
    }

    /// Creates the platform's number for a new case.
    fn case_number(&mut self, matter: Matter, now: i64) -> String {
        match matter {
            // This number must be an integer in JSON.
            Matter::Application | Matter::PlatformApplication => {
                format!("2000002{:09}", self.numbers.count())
            }
            _ => self.numbers.receipt(now),
        }
    }

    /// Replaces the platform's number of a case by a number that the merchant chose.
    fn rename_case(&mut self, key: &str, id: &str) {
        let Some(case) = self.tables.cases.get_mut(key) else { return };
        let (matter, mchid) = (case.matter, case.mchid.clone());
        let old = std::mem::replace(&mut case.id, id.to_owned());
        self.tables.case_ids.remove(&matter.key(&mchid, &old));
        self.tables.case_ids.insert(matter.key(&mchid, id), key.to_owned());
    }

    /// Finds a case of a merchant by the merchant's or the platform's number.
    pub(crate) fn case(&self, matter: Matter, mchid: &str, number: &str) -> Result<&Case, Refusal> {
        let key = matter.key(mchid, number);
        let key = self.tables.case_ids.get(&key).unwrap_or(&key);
        self.tables.cases.get(key).ok_or(Refusal::CaseUnknown)
    }

    /// Finds a case of any matter. If several cases have the same number, returns the last one changed.
    pub(crate) fn any_case(&self, mchid: &str, number: &str) -> Result<&Case, Refusal> {
        let all = Matter::ALL.iter().filter_map(|matter| self.case(*matter, mchid, number).ok());
        all.max_by_key(|case| case.updated).ok_or(Refusal::CaseUnknown)
    }

    /// Returns an existing case.
    fn kept_case(&self, key: &str) -> Result<&Case, Refusal> {
        self.tables.cases.get(key).ok_or(Refusal::CaseUnknown)
    }

    /// All cases of one matter of a merchant.
    pub(crate) fn cases_of(&self, matter: Matter, mchid: &str) -> Vec<Case> {
        let prefix = matter.key(mchid, "");
        let all = self.tables.cases.beginning_with(&prefix);
        all.map(|(_, case)| case.into_owned()).collect()
    }

    /// The newest cases of these merchants, at most `most`.
    pub(crate) fn newest_cases(&self, mchids: &[&str], most: usize) -> Vec<Case> {
        let mut mine = Vec::new();
        for mchid in mchids {
            let prefix = key(mchid, "");
            let all = self.tables.cases.beginning_with(&prefix);
            mine.extend(all.map(|(_, case)| case.into_owned()));
        }
        mine.sort_by(|one, other| (other.created, &other.id).cmp(&(one.created, &one.id)));
        mine.truncate(most);
        mine
    }

    /// Moves a case to a new state and stores the new members. The merchant is notified where that is
    /// documented.
    pub(crate) fn move_case(
        &mut self,
        key: &str,
        state: &str,
        news: Map<String, Value>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let case = self.tables.cases.get_mut(key).ok_or(Refusal::CaseUnknown)?;
        state.clone_into(&mut case.state);
        case.since.extend(news);
        case.updated = now;
        let change = Change::Case(Box::new(case.clone()));
        self.changes.push(change);
        self.kept_case(key)
    }

    /// Changes settings of a product. A setting that is not given keeps its value.
    pub(crate) fn set_up(
        &mut self,
        mchid: &str,
        product: &str,
        members: Map<String, Value>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let key = match self.case(Matter::Setup, mchid, product) {
            Ok(case) => case.key(),
            Err(_) => {
                let asked = Map::new();
                self.begin_case(Matter::Setup, mchid, product, asked, ("SET", now))?.key()
            }
        };
        self.move_case(&key, "SET", members, now)
    }

    /// Schedules the next timer of a case, `after` seconds from now. It replaces the timer set before.
    fn look_at_case(&mut self, key: &str, now: i64, after: i64) {
        let Some(case) = self.tables.cases.get_mut(key) else { return };
        let due = now.saturating_add(after);
        case.due = Some(due);
        self.schedule(due, Event::Case { case: key.to_owned() });
    }

    /// Runs the timer of a case.
    pub(super) fn case_is_due(&mut self, key: &str, now: i64) {
        let Some(case) = self.tables.cases.get_mut(key) else { return };
        if case.due.take_if(|due| *due <= now).is_none() {
            // The timer has been set to another time since.
            return;
        }
        let case = case.clone();
        match case.matter {
            Matter::ScoreOrder => self.score_order_is_due(&case, now),
            Matter::Batch | Matter::Withdrawal => self.payout_is_due(&case, now),
            Matter::Application | Matter::PlatformApplication => {
                let _ = self.approve_application(&case, now).map(drop);
            }
            Matter::Settlement => drop(self.end_settlement(&case, true, now).map(drop)),
            Matter::Fapiao => drop(self.fapiao_goes_on(&case, now).map(drop)),
            Matter::ParkingOrder => self.parking_order_is_due(&case, now),
            Matter::TransferAuthorization => self.authorization_is_due(&case, now),
            Matter::RedPacket => self.red_packet_is_due(&case, now),
            Matter::ScorePermission
            | Matter::UserPayment
            | Matter::Setup
            | Matter::Product
            | Matter::ProductStock
            | Matter::ProductCoupon
            | Matter::FapiaoTitle
            | Matter::Parking => {}
        }
    }
}

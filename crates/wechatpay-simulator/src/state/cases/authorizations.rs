//! Authorizations with which users receive transfers without confirming each one: asked for by the merchant, given
//! by the user, closed by either of them.

use serde_json::{Map, Value, json};

use crate::clock::{DAY, rfc3339};
use crate::state::rows::case::{Case, Matter, members};
use crate::state::{Refusal, State};

/// The state of an authorization that the user has not given.
pub(crate) const TO_CONFIRM: &str = "WAIT_USER_CONFIRM";
/// The state of an authorization in force.
pub(crate) const AUTHORIZED: &str = "TAKING_EFFECT";
const CLOSED: &str = "CLOSED";

/// Time that a user has to give an authorization, in seconds.
const GIVEN_WITHIN: i64 = DAY;

impl State {
    /// Asks a user for an authorization, or finds the authorization of the same request.
    pub(crate) fn ask_authorization(
        &mut self,
        mchid: &str,
        number: &str,
        asked: Map<String, Value>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let state = (TO_CONFIRM, now);
        let (key, is_new) =
            self.begin_once(Matter::TransferAuthorization, mchid, number, asked, state)?;
        if is_new {
            self.look_at_case(&key, now, GIVEN_WITHIN);
        }
        self.kept_case(&key)
    }

    /// The user gives an authorization. Repeating this changes nothing.
    pub(in crate::state) fn give_authorization(
        &mut self,
        case: &Case,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let key = case.key();
        match case.state.as_str() {
            AUTHORIZED => self.kept_case(&key),
            TO_CONFIRM => {
                let news = json!({ "authorization_id": case.id, "authorize_time": rfc3339(now) });
                self.move_case(&key, AUTHORIZED, members(news), now)
            }
            _ => Err(Refusal::CaseState),
        }
    }

    /// The merchant or the user closes an authorization in force. Repeating this changes nothing.
    pub(crate) fn close_authorization(
        &mut self,
        case: &Case,
        reason: &str,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let key = case.key();
        match case.state.as_str() {
            CLOSED => self.kept_case(&key),
            AUTHORIZED => self.move_case(&key, CLOSED, closed(reason, now), now),
            _ => Err(Refusal::AuthorizationNotInForce),
        }
    }

    /// An authorization that the user has not given in time is closed.
    pub(super) fn authorization_is_due(&mut self, case: &Case, now: i64) {
        if case.state == TO_CONFIRM {
            let news = closed("USER_OVERDUE_UNCONFIRMED", now);
            let _ = self.move_case(&case.key(), CLOSED, news, now).map(drop);
        }
    }
}

fn closed(reason: &str, now: i64) -> Map<String, Value> {
    members(json!({ "close_info": { "close_time": rfc3339(now), "close_reason": reason } }))
}

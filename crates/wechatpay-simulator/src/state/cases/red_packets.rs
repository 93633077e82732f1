//! Red packets: paid at once, opened by users, and returned after a day if they were not opened. This module also
//! contains the v2 payments to users, which arrive at once.

use serde_json::{Map, Value, json};

use crate::clock::{DAY, spaced};
use crate::keys::OPENID;
use crate::state::ledger::{Kind, Pocket, TRANSIT, WORLD, account, moved};
use crate::state::rows::case::{Case, Matter, members};
use crate::state::{Refusal, State};

impl State {
    /// Sends a red packet, or finds the red packet of the same request. `amount` is in fen.
    pub(crate) fn send_red_packet(
        &mut self,
        mchid: &str,
        number: &str,
        asked: Map<String, Value>,
        (amount, now): (i64, i64),
    ) -> Result<&Case, Refusal> {
        let out = (Kind::RedPacket, TRANSIT, amount);
        let key = self.pay_user(Matter::RedPacket, mchid, number, asked, out, ("SENT", now))?;
        self.kept_case(&key)
    }

    /// Pays a user at once, or finds the payment of the same request.
    pub(crate) fn pay_user_at_once(
        &mut self,
        mchid: &str,
        number: &str,
        asked: Map<String, Value>,
        (amount, now): (i64, i64),
    ) -> Result<&Case, Refusal> {
        let out = (Kind::Transfer, WORLD, amount);
        let key =
            self.pay_user(Matter::UserPayment, mchid, number, asked, out, ("SUCCESS", now))?;
        self.kept_case(&key)
    }

    fn pay_user(
        &mut self,
        matter: Matter,
        mchid: &str,
        number: &str,
        asked: Map<String, Value>,
        (kind, to, amount): (Kind, &str, i64),
        (state, now): (&str, i64),
    ) -> Result<String, Refusal> {
        if let Some(case) = self.known_case(matter, mchid, number, &asked)? {
            return Ok(case.key());
        }
        let from = account(mchid, Pocket::Operation);
        if self.ledger.balance(&from) < amount {
            return Err(Refusal::NotEnough);
        }
        let case = self.begin_case(matter, mchid, number, asked, (state, now))?.clone();
        self.ledger.post(now, kind, &case.id, vec![moved(from, to, amount)])?;
        let key = case.key();
        if let Some(case) = self.tables.cases.get_mut(&key) {
            case.since.insert("paid".to_owned(), json!(amount));
        }
        if matter == Matter::RedPacket {
            self.look_at_case(&key, now, DAY);
        }
        Ok(key)
    }

    /// A user opens a red packet. If it is for several users, each gets a part.
    pub(super) fn open_red_packet(
        &mut self,
        case: &Case,
        openid: Option<&str>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        if case.state != "SENT" {
            return Err(Refusal::CaseState);
        }
        let total = case.integer("paid");
        let people = case.text("total_num").and_then(|text| text.parse::<i64>().ok());
        let people = people.unwrap_or(1).max(1);
        let mut opened = opened(case);
        let openid = openid.or_else(|| case.text("re_openid")).unwrap_or(OPENID);
        if opened.iter().any(|one| one.get("openid").and_then(Value::as_str) == Some(openid)) {
            // Each user gets one part.
            return Err(Refusal::CaseState);
        }
        let count = i64::try_from(opened.len()).unwrap_or(i64::MAX);
        let part = total.checked_div(people).unwrap_or(total);
        let is_last = count.saturating_add(1) >= people;
        let amount = if is_last { total.saturating_sub(taken(case)) } else { part };
        self.ledger.post(now, Kind::RedPacket, &case.id, vec![moved(TRANSIT, WORLD, amount)])?;
        opened.push(json!({ "openid": openid, "amount": amount, "rcv_time": spaced(now) }));
        let news = Map::from_iter([("opened".to_owned(), opened.into())]);
        self.move_case(&case.key(), if is_last { "RECEIVED" } else { "SENT" }, news, now)
    }

    /// Returns the money that nobody has received within a day.
    pub(super) fn red_packet_is_due(&mut self, case: &Case, now: i64) {
        let rest = case.integer("paid").saturating_sub(taken(case));
        if case.state != "SENT" {
            return;
        }
        let back = vec![moved(TRANSIT, account(&case.mchid, Pocket::Operation), rest)];
        if self.ledger.post(now, Kind::RedPacketReturn, &case.id, back).is_ok() {
            let news = json!({ "refund_time": spaced(now), "refund_amount": rest.to_string() });
            let _ = self.move_case(&case.key(), "REFUND", members(news), now);
        }
    }
}

fn opened(case: &Case) -> Vec<Value> {
    case.get("opened").and_then(Value::as_array).cloned().unwrap_or_default()
}

fn taken(case: &Case) -> i64 {
    let amounts = opened(case);
    let amounts = amounts.iter().filter_map(|one| one.get("amount")?.as_i64());
    amounts.fold(0, i64::saturating_add)
}

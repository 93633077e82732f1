//! Profit sharing: the permitted receivers, and the amounts that they received of an order.

use std::borrow::Cow;

use super::ledger::{Kind, Pocket, WORLD, account, moved};
use super::queue::Event;
use super::rows::share::{Portion, Share, ShareTerms};
use super::{Change, Refusal, State, key};

/// The percentage of an order that may be shared; the limit that a merchant has by default.
pub(crate) const MOST_PERCENT: i64 = 30;

/// Time after the payment from which an order's profit can be shared, in seconds (docs/protocol.md,
/// section 4).
pub(super) const RIPE: i64 = 60;

/// The description, in responses, of the money released to the merchant of the order.
const RELEASED: &str = "解冻给分账方";

/// How long a share is in processing, in seconds.
const UNDER_WAY: i64 = 5;

impl State {
    /// Adds a receiver of a merchant. Adding the same receiver again changes nothing.
    pub(crate) fn add_receiver(&mut self, owner: &str, kind: &str, to: &str) {
        self.tables.receivers.insert(key(owner, &format!("{kind}/{to}")), true);
    }

    pub(crate) fn remove_receiver(&mut self, owner: &str, kind: &str, to: &str) {
        self.tables.receivers.remove(&key(owner, &format!("{kind}/{to}")));
    }

    /// Shares an order's frozen money, or finds the share with the same number.
    pub(crate) fn share(&mut self, terms: ShareTerms, now: i64) -> Result<&Share, Refusal> {
        let number = key(&terms.mchid, &terms.out_order_no);
        if let Some(share) = self.tables.shares.get(&number) {
            if !share.is_asked_again(&terms) {
                return Err(Refusal::ShareDiffers);
            }
        } else {
            self.make_share(terms, &number, now)?;
        }
        self.tables.shares.get(&number).ok_or(Refusal::ShareUnknown)
    }

    fn make_share(&mut self, terms: ShareTerms, number: &str, now: i64) -> Result<(), Refusal> {
        let order_key = self
            .tables
            .transactions
            .get(&terms.transaction_id)
            .ok_or(Refusal::OrderMissing)?
            .clone();
        let order = self.tables.orders.get(&order_key).ok_or(Refusal::OrderMissing)?;
        let payment = order.payment.as_ref().ok_or(Refusal::OrderUnpaid)?;
        if order.terms.mchid != terms.mchid || order.sub_mchid() != terms.sub_mchid.as_deref() {
            return Err(Refusal::OrderMissing);
        }
        if !order.terms.profit_sharing {
            return Err(Refusal::NotShared);
        }
        if now.saturating_sub(payment.at) < RIPE {
            return Err(Refusal::ShareTooEarly);
        }
        if order.awaits_subsidy() {
            return Err(Refusal::SubsidyAwaited);
        }
        let payee = order.payee().to_owned();
        let mut receivers = Vec::new();
        let mut moves = Vec::new();
        let mut sum = 0_i64;
        for receiver in terms.receivers {
            let known = key(&terms.owner, &format!("{}/{}", receiver.kind, receiver.account));
            let fail_reason =
                (!self.tables.receivers.contains(&known)).then(|| "NO_RELATION".to_owned());
            if receiver.amount < 1 {
                return Err(Refusal::ShareTooMuch);
            }
            if fail_reason.is_none() {
                sum = sum.saturating_add(receiver.amount);
                let to = match receiver.kind.as_str() {
                    "MERCHANT_ID" => account(&receiver.account, Pocket::Available),
                    _ => WORLD.to_owned(),
                };
                moves.push(moved(account(&payee, Pocket::Frozen), to, receiver.amount));
            }
            receivers.push(Portion {
                detail_id: self.numbers.receipt(now),
                kind: receiver.kind,
                account: receiver.account,
                amount: receiver.amount,
                description: receiver.description,
                fail_reason,
                returned: 0,
            });
        }
        let whole = order.terms.total.saturating_add(order.subsidised);
        let most = whole.saturating_mul(MOST_PERCENT) / 100;
        if sum > order.frozen || order.shared.saturating_add(sum) > most {
            return Err(Refusal::ShareTooMuch);
        }
        let order_id = self.numbers.receipt(now);
        let rest = order.frozen.saturating_sub(sum);
        let kind = if moves.is_empty() { Kind::Unfreeze } else { Kind::Sharing };
        let mut released = None;
        if terms.unfreeze {
            let available = account(&payee, Pocket::Available);
            moves.push(moved(account(&payee, Pocket::Frozen), available, rest));
            released = (rest > 0).then(|| Portion {
                kind: "MERCHANT_ID".to_owned(),
                account: payee,
                amount: rest,
                description: RELEASED.to_owned(),
                detail_id: self.numbers.receipt(now),
                fail_reason: None,
                returned: 0,
            });
        }
        self.ledger.post(now, kind, &order_id, moves)?;
        if let Some(order) = self.tables.orders.get_mut(&order_key) {
            order.shared = order.shared.saturating_add(sum);
            order.frozen = if terms.unfreeze { 0 } else { rest };
        }
        let share = Share {
            mchid: terms.mchid,
            sub_mchid: terms.sub_mchid,
            transaction_id: terms.transaction_id,
            out_order_no: terms.out_order_no,
            order_id,
            receivers,
            unfreeze: terms.unfreeze,
            released,
            description: terms.description,
            notify_url: terms.notify_url,
            created: now,
            finished: None,
        };
        self.tables.share_ids.insert(share.order_id.clone(), number.to_owned());
        self.tables.shares.insert(number.to_owned(), share);
        let event = Event::Share { share: number.to_owned() };
        self.schedule(now.saturating_add(UNDER_WAY), event);
        Ok(())
    }

    /// Queries a share. A query finishes it.
    pub(crate) fn query_share(
        &mut self,
        mchid: &str,
        out_order_no: &str,
        transaction_id: &str,
        now: i64,
    ) -> Result<&Share, Refusal> {
        let key = key(mchid, out_order_no);
        let share = self.tables.shares.get(&key).ok_or(Refusal::ShareUnknown)?;
        if share.transaction_id != transaction_id {
            return Err(Refusal::ShareUnknown);
        }
        self.finish_share(&key, now);
        self.tables.shares.get(&key).ok_or(Refusal::ShareUnknown)
    }

    /// Finishes a share in processing. Each receiver that got money may be notified.
    pub(super) fn finish_share(&mut self, key: &str, now: i64) {
        let Some(share) = self.tables.shares.get_mut(key).filter(|share| share.finished.is_none())
        else {
            return;
        };
        share.finished = Some(now);
        for (at, portion) in share.receivers.iter().enumerate() {
            if portion.fail_reason.is_none() {
                self.changes.push(Change::Shared(key.to_owned(), at));
            }
        }
    }

    pub(crate) fn share_of_key(&self, key: &str) -> Option<&Share> {
        self.tables.shares.get(key)
    }

    pub(crate) fn shares(&self) -> impl Iterator<Item = Cow<'_, Share>> {
        self.tables.shares.values()
    }
}

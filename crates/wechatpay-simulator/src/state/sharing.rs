//! Profit sharing: who may receive, what they received of an order, what they gave back.

use serde::{Deserialize, Serialize};

use super::ledger::{Kind, Pocket, WORLD, account, moved};
use super::{Refusal, State, key};

/// Of a hundred fen of an order, so many may be shared; what a merchant has agreed on by default.
pub(crate) const MOST_PERCENT: i64 = 30;

/// An order's profit can be shared a minute after its payment (platform.md, section 4).
const RIPE: i64 = 60;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Receiver {
    /// `MERCHANT_ID`, `PERSONAL_OPENID` or `PERSONAL_SUB_OPENID`.
    pub(crate) kind: String,
    pub(crate) account: String,
    pub(crate) amount: i64,
    pub(crate) description: String,
}

/// What one receiver got.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Portion {
    pub(crate) kind: String,
    pub(crate) account: String,
    pub(crate) amount: i64,
    pub(crate) description: String,
    pub(crate) detail_id: String,
    /// Why it got nothing.
    pub(crate) fail_reason: Option<String>,
    /// What it gave back, in fen.
    pub(crate) returned: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ShareTerms {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) transaction_id: String,
    pub(crate) out_order_no: String,
    pub(crate) receivers: Vec<Receiver>,
    /// What is left comes to the merchant's disposal, and no more can be shared.
    pub(crate) unfreeze: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Share {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) transaction_id: String,
    pub(crate) out_order_no: String,
    pub(crate) order_id: String,
    pub(crate) receivers: Vec<Portion>,
    pub(crate) unfreeze: bool,
    pub(crate) created: i64,
    /// The money has moved at once; it is told after the platform's while.
    pub(crate) finished: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ShareReturn {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) transaction_id: String,
    pub(crate) order_id: String,
    pub(crate) out_order_no: String,
    pub(crate) out_return_no: String,
    pub(crate) return_id: String,
    pub(crate) return_mchid: String,
    pub(crate) amount: i64,
    pub(crate) description: String,
    pub(crate) created: i64,
}

/// What a merchant asks back.
#[derive(Clone, Debug)]
pub(crate) struct ReturnRequest {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    /// Of either side.
    pub(crate) order: String,
    pub(crate) out_return_no: String,
    pub(crate) return_mchid: String,
    pub(crate) amount: i64,
    pub(crate) description: String,
}

/// Whose receivers they are.
fn owner<'a>(mchid: &'a str, sub_mchid: Option<&'a str>) -> &'a str {
    sub_mchid.unwrap_or(mchid)
}

impl State {
    /// Adds a receiver; the same one again changes nothing.
    pub(crate) fn add_receiver(&mut self, mchid: &str, sub: Option<&str>, kind: &str, to: &str) {
        self.receivers.insert(key(owner(mchid, sub), &format!("{kind}/{to}")), true);
    }

    pub(crate) fn remove_receiver(&mut self, mchid: &str, sub: Option<&str>, kind: &str, to: &str) {
        self.receivers.remove(&key(owner(mchid, sub), &format!("{kind}/{to}")));
    }

    /// Shares an order's frozen money, or finds what was shared under the same number.
    pub(crate) fn share(&mut self, terms: ShareTerms, now: i64) -> Result<&Share, Refusal> {
        let number = key(&terms.mchid, &terms.out_order_no);
        if let Some(share) = self.shares.get(&number) {
            if !share.is_asked_again(&terms) {
                return Err(Refusal::ShareDiffers);
            }
        } else {
            self.make_share(terms, &number, now)?;
        }
        self.shares.get(&number).ok_or(Refusal::ShareUnknown)
    }

    fn make_share(&mut self, terms: ShareTerms, number: &str, now: i64) -> Result<(), Refusal> {
        let order_key =
            self.transactions.get(&terms.transaction_id).ok_or(Refusal::OrderMissing)?.clone();
        let order = self.orders.get(&order_key).ok_or(Refusal::OrderMissing)?;
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
        let payee = order.payee().to_owned();
        let mut receivers = Vec::new();
        let mut moves = Vec::new();
        let mut sum = 0_i64;
        for receiver in terms.receivers {
            let known = key(&payee, &format!("{}/{}", receiver.kind, receiver.account));
            let fail_reason = (!self.receivers.contains(&known)).then(|| "NO_RELATION".to_owned());
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
        let most = order.terms.total.saturating_mul(MOST_PERCENT) / 100;
        if sum > order.frozen || order.shared.saturating_add(sum) > most {
            return Err(Refusal::ShareTooMuch);
        }
        let order_id = self.numbers.receipt(now);
        let rest = order.frozen.saturating_sub(sum);
        let kind = if moves.is_empty() { Kind::Unfreeze } else { Kind::Sharing };
        if terms.unfreeze {
            let available = account(&payee, Pocket::Available);
            moves.push(moved(account(&payee, Pocket::Frozen), available, rest));
        }
        self.ledger.post(now, kind, &order_id, moves)?;
        if let Some(order) = self.orders.get_mut(&order_key) {
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
            created: now,
            finished: None,
        };
        self.shares.insert(number.to_owned(), share);
        Ok(())
    }

    /// The share as a query sees it: by then it is finished.
    pub(crate) fn query_share(
        &mut self,
        mchid: &str,
        out_order_no: &str,
        transaction_id: &str,
        now: i64,
    ) -> Result<&Share, Refusal> {
        let share = self.shares.get_mut(&key(mchid, out_order_no)).ok_or(Refusal::ShareUnknown)?;
        if share.transaction_id != transaction_id {
            return Err(Refusal::ShareUnknown);
        }
        share.finished.get_or_insert(now);
        Ok(share)
    }

    pub(crate) fn shares(&self) -> impl Iterator<Item = &Share> {
        self.shares.values()
    }

    pub(crate) fn share_returns(&self) -> impl Iterator<Item = &ShareReturn> {
        self.share_returns.values()
    }

    /// A merchant that received a share gives of it back; the same number is the same return.
    pub(crate) fn return_share(
        &mut self,
        request: ReturnRequest,
        now: i64,
    ) -> Result<&ShareReturn, Refusal> {
        let number = key(&request.mchid, &request.out_return_no);
        let (share_key, share) = self
            .shares
            .iter()
            .find(|(_, share)| {
                share.mchid == request.mchid
                    && (share.order_id == request.order || share.out_order_no == request.order)
            })
            .ok_or(Refusal::ShareUnknown)?;
        if share.sub_mchid != request.sub_mchid {
            return Err(Refusal::ShareUnknown);
        }
        if let Some(made) = self.share_returns.get(&number) {
            let same = made.order_id == share.order_id
                && made.return_mchid == request.return_mchid
                && made.amount == request.amount;
            if !same {
                return Err(Refusal::ShareDiffers);
            }
        } else {
            let own = share.sub_mchid.clone().unwrap_or_else(|| share.mchid.clone());
            let is_payer = |one: &Portion| {
                one.kind == "MERCHANT_ID"
                    && one.account == request.return_mchid
                    && one.fail_reason.is_none()
                    && request.amount <= one.amount.saturating_sub(one.returned)
            };
            let at = share.receivers.iter().position(is_payer);
            let at = at.filter(|_| request.amount > 0).ok_or(Refusal::ShareTooMuch)?;
            let (share_key, transaction) = (share_key.to_owned(), share.transaction_id.clone());
            let (order_id, out_order_no) = (share.order_id.clone(), share.out_order_no.clone());
            let return_id = self.numbers.receipt(now);
            let back = moved(
                account(&request.return_mchid, Pocket::Available),
                account(&own, Pocket::Available),
                request.amount,
            );
            self.ledger.post(now, Kind::SharingReturn, &return_id, vec![back])?;
            if let Some(portion) =
                self.shares.get_mut(&share_key).and_then(|share| share.receivers.get_mut(at))
            {
                portion.returned = portion.returned.saturating_add(request.amount);
            }
            let order = self.transactions.get(&transaction).cloned();
            if let Some(order) = order.and_then(|key| self.orders.get_mut(&key)) {
                order.shared = order.shared.saturating_sub(request.amount);
            }
            let made = ShareReturn {
                mchid: request.mchid,
                sub_mchid: request.sub_mchid,
                transaction_id: transaction,
                order_id,
                out_order_no,
                out_return_no: request.out_return_no,
                return_id,
                return_mchid: request.return_mchid,
                amount: request.amount,
                description: request.description,
                created: now,
            };
            self.share_returns.insert(number.clone(), made);
        }
        self.share_returns.get(&number).ok_or(Refusal::ShareUnknown)
    }

    pub(crate) fn share_return(&self, mchid: &str, number: &str) -> Option<&ShareReturn> {
        self.share_returns.get(&key(mchid, number))
    }
}

impl Share {
    fn is_asked_again(&self, terms: &ShareTerms) -> bool {
        let same = |(made, asked): (&Portion, &Receiver)| {
            made.kind == asked.kind && made.account == asked.account && made.amount == asked.amount
        };
        self.transaction_id == terms.transaction_id
            && self.sub_mchid == terms.sub_mchid
            && self.unfreeze == terms.unfreeze
            && self.receivers.len() == terms.receivers.len()
            && self.receivers.iter().zip(&terms.receivers).all(same)
    }
}

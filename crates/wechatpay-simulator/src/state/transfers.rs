//! Transfers to users, which the users have to confirm.

use super::latest;
use super::ledger::{Kind, Pocket, TRANSIT, WORLD, account, moved};
use super::queue::Event;
use super::rows::case::Matter;
use super::rows::transfer::{Consent, Transfer, TransferStage, TransferTerms};
use super::{Change, Refusal, State, key};
use crate::clock::DAY;

/// Time that a user has to confirm, in seconds.
const CONFIRMED_WITHIN: i64 = DAY;
/// How long a confirmed or a cancelled transfer is in progress, in seconds.
const UNDER_WAY: i64 = 5;

impl State {
    /// Takes the money for a transfer, or finds the transfer with the same number.
    pub(crate) fn transfer(
        &mut self,
        terms: TransferTerms,
        now: i64,
    ) -> Result<&Transfer, Refusal> {
        let number = key(&terms.mchid, &terms.out_bill_no);
        if let Some(transfer) = self.tables.transfers.get(&number) {
            if transfer.terms != terms {
                return Err(Refusal::TransferDiffers);
            }
        } else {
            let transfer_bill_no = self.numbers.receipt(now);
            let from = account(terms.payer(), Pocket::Operation);
            let out = moved(from, TRANSIT, terms.amount);
            self.ledger.post(now, Kind::Transfer, &transfer_bill_no, vec![out])?;
            let transfer_key = number.clone();
            let (stage, event, after) = match &terms.consent {
                Consent::Given(_) => {
                    let event = Event::TransferDone { transfer: transfer_key };
                    (TransferStage::Accepted, event, UNDER_WAY)
                }
                Consent::Confirm | Consent::Asked(_) => {
                    let event = Event::TransferExpire { transfer: transfer_key };
                    (TransferStage::Waiting, event, CONFIRMED_WITHIN)
                }
            };
            let transfer = Transfer {
                terms,
                transfer_bill_no: transfer_bill_no.clone(),
                created: now,
                updated: now,
                stage,
            };
            self.tables.transfer_ids.insert(transfer_bill_no, number.clone());
            self.tables.transfers.insert(number.clone(), transfer);
            latest::add(&mut self.tables.transfer_list, &number);
            self.schedule(now.saturating_add(after), event);
        }
        self.tables.transfers.get(&number).ok_or(Refusal::TransferUnknown)
    }

    /// A transfer, by the merchant's or the platform's number.
    pub(crate) fn transfer_of(&self, mchid: &str, number: &str) -> Result<&Transfer, Refusal> {
        let key =
            self.tables.transfer_ids.get(number).cloned().unwrap_or_else(|| key(mchid, number));
        let transfer =
            self.tables.transfers.get(&key).filter(|transfer| transfer.terms.mchid == mchid);
        transfer.ok_or(Refusal::TransferUnknown)
    }

    pub(crate) fn transfer_of_key(&self, key: &str) -> Option<&Transfer> {
        self.tables.transfers.get(key)
    }

    /// The user accepts the money and, if `authorizes`, gives the authorization that the transfer asks for.
    pub(crate) fn confirm(
        &mut self,
        mchid: &str,
        number: &str,
        authorizes: bool,
        now: i64,
    ) -> Result<&Transfer, Refusal> {
        let transfer = self.move_on(mchid, number, TransferStage::Transferring, now)?;
        if let (true, Consent::Asked(asked)) = (authorizes, &transfer.terms.consent) {
            let asked = asked.clone();
            let case = self.case(Matter::TransferAuthorization, mchid, &asked)?.clone();
            // An authorization that is closed already stays closed.
            let _ = self.give_authorization(&case, now).map(drop);
        }
        self.transfer_of(mchid, number)
    }

    /// The merchant cancels a transfer that the user has not confirmed.
    pub(crate) fn cancel_transfer(
        &mut self,
        mchid: &str,
        number: &str,
        now: i64,
    ) -> Result<&Transfer, Refusal> {
        self.move_on(mchid, number, TransferStage::Canceling, now)
    }

    fn move_on(
        &mut self,
        mchid: &str,
        number: &str,
        stage: TransferStage,
        now: i64,
    ) -> Result<&Transfer, Refusal> {
        let key = key(mchid, &self.transfer_of(mchid, number)?.terms.out_bill_no);
        let transfer = self.tables.transfers.get_mut(&key).ok_or(Refusal::TransferUnknown)?;
        if transfer.stage == TransferStage::Waiting {
            (transfer.stage, transfer.updated) = (stage, now);
            let event = Event::TransferDone { transfer: key.clone() };
            self.schedule(now.saturating_add(UNDER_WAY), event);
        } else if transfer.stage != stage {
            return Err(Refusal::TransferNotWaiting);
        }
        self.tables.transfers.get(&key).ok_or(Refusal::TransferUnknown)
    }

    /// Ends a transfer in progress: at the user, or returned to the merchant.
    pub(super) fn end_transfer(&mut self, key: &str, now: i64) {
        let Some(transfer) = self.tables.transfers.get(key) else { return };
        match transfer.stage {
            TransferStage::Accepted | TransferStage::Transferring => {
                self.finish(key, TransferStage::Success, now);
            }
            TransferStage::Canceling => self.finish(key, TransferStage::Cancelled, now),
            _ => {}
        }
    }

    /// A transfer that the user has not confirmed in time fails.
    pub(super) fn expire_transfer(&mut self, key: &str, now: i64) {
        let waiting = |transfer: &Transfer| transfer.stage == TransferStage::Waiting;
        if self.tables.transfers.get(key).is_some_and(waiting) {
            self.finish(key, TransferStage::Failed, now);
        }
    }

    fn finish(&mut self, key: &str, stage: TransferStage, now: i64) {
        let Some(transfer) = self.tables.transfers.get_mut(key) else { return };
        let (kind, to) = match stage {
            TransferStage::Success => (Kind::Transfer, WORLD.to_owned()),
            _ => (Kind::TransferReturn, account(transfer.terms.payer(), Pocket::Operation)),
        };
        let moves = vec![moved(TRANSIT, to, transfer.terms.amount)];
        if self.ledger.post(now, kind, &transfer.transfer_bill_no, moves).is_ok() {
            (transfer.stage, transfer.updated) = (stage, now);
            self.changes.push(Change::Transfer(key.to_owned()));
        }
    }
}

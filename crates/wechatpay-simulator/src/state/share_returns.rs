//! Returns of shared profit by its receivers.

use std::borrow::Cow;

use super::ledger::{Kind, Pocket, account, moved};
use super::rows::share::{Portion, ReturnRequest, Share, ShareReturn};
use super::{Change, Refusal, State, key};

impl State {
    pub(crate) fn share_returns(&self) -> impl Iterator<Item = Cow<'_, ShareReturn>> {
        self.tables.share_returns.values()
    }

    /// A merchant that received a share returns a part of it. The same number finds the same
    /// return.
    pub(crate) fn return_share(
        &mut self,
        request: ReturnRequest,
        now: i64,
    ) -> Result<&ShareReturn, Refusal> {
        let number = key(&request.mchid, &request.out_return_no);
        let share_key = self.tables.share_ids.get(&request.order).cloned();
        let share_key = share_key.unwrap_or_else(|| key(&request.mchid, &request.order));
        let mine =
            |share: &&Share| share.mchid == request.mchid && share.sub_mchid == request.sub_mchid;
        let share = self.tables.shares.get(&share_key).filter(mine).ok_or(Refusal::ShareUnknown)?;
        if let Some(made) = self.tables.share_returns.get(&number) {
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
            let transaction = share.transaction_id.clone();
            let notify_url = share.notify_url.clone();
            let (order_id, out_order_no) = (share.order_id.clone(), share.out_order_no.clone());
            let return_id = self.numbers.receipt(now);
            let back = moved(
                account(&request.return_mchid, Pocket::Available),
                account(&own, Pocket::Available),
                request.amount,
            );
            self.ledger.post(now, Kind::SharingReturn, &return_id, vec![back])?;
            if let Some(portion) =
                self.tables.shares.get_mut(&share_key).and_then(|share| share.receivers.get_mut(at))
            {
                portion.returned = portion.returned.saturating_add(request.amount);
            }
            let order = self.tables.transactions.get(&transaction).cloned();
            if let Some(order) = order.and_then(|key| self.tables.orders.get_mut(&key)) {
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
                notify_url,
                created: now,
            };
            self.tables.share_returns.insert(number.clone(), made);
            self.changes.push(Change::ShareReturned(number.clone()));
        }
        self.tables.share_returns.get(&number).ok_or(Refusal::ShareUnknown)
    }

    pub(crate) fn share_return(&self, mchid: &str, number: &str) -> Option<&ShareReturn> {
        self.tables.share_returns.get(&key(mchid, number))
    }

    pub(crate) fn share_return_of_key(&self, key: &str) -> Option<&ShareReturn> {
        self.tables.share_returns.get(key)
    }
}

//! Complaints of users about orders: made, answered, completed.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Change, Refusal, State};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ComplaintStage {
    Pending,
    Processing,
    Processed,
}

/// One thing that somebody did about a complaint.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Step {
    pub(crate) id: String,
    pub(crate) at: i64,
    pub(crate) operator: String,
    pub(crate) kind: String,
    pub(crate) details: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Complaint {
    pub(crate) mchid: String,
    /// About whom; a sub-merchant, or the merchant itself.
    pub(crate) about: String,
    pub(crate) complaint_id: String,
    pub(crate) transaction_id: String,
    pub(crate) out_trade_no: String,
    pub(crate) amount: i64,
    pub(crate) openid: String,
    pub(crate) detail: String,
    pub(crate) at: i64,
    pub(crate) stage: ComplaintStage,
    /// The oldest first.
    pub(crate) steps: Vec<Step>,
}

impl Complaint {
    pub(crate) fn state(&self) -> &'static str {
        match self.stage {
            ComplaintStage::Pending => "PENDING",
            ComplaintStage::Processing => "PROCESSING",
            ComplaintStage::Processed => "PROCESSED",
        }
    }
}

impl State {
    /// A user complains about a paid order.
    pub(crate) fn complain(
        &mut self,
        mchid: &str,
        out_trade_no: &str,
        detail: &str,
        now: i64,
    ) -> Result<&Complaint, Refusal> {
        let order = self.order(mchid, out_trade_no).ok_or(Refusal::OrderUnknown)?;
        let payment = order.payment.clone().ok_or(Refusal::OrderUnpaid)?;
        let (about, amount) = (order.payee().to_owned(), order.terms.total);
        let complaint_id = self.numbers.receipt(now);
        let step = self.step("投诉人", "USER_CREATE_COMPLAINT", detail, now);
        let complaint = Complaint {
            mchid: mchid.to_owned(),
            about,
            complaint_id: complaint_id.clone(),
            transaction_id: payment.transaction_id,
            out_trade_no: out_trade_no.to_owned(),
            amount,
            openid: payment.openid,
            detail: detail.to_owned(),
            at: now,
            stage: ComplaintStage::Pending,
            steps: vec![step],
        };
        self.complaints.insert(complaint_id.clone(), complaint);
        self.changes.push(Change::Complaint(complaint_id.clone(), "CREATE_COMPLAINT"));
        self.complaints.get(&complaint_id).ok_or(Refusal::ComplaintUnknown)
    }

    fn step(&mut self, operator: &str, kind: &str, details: &str, now: i64) -> Step {
        Step {
            id: self.numbers.receipt(now),
            at: now,
            operator: operator.to_owned(),
            kind: kind.to_owned(),
            details: details.to_owned(),
        }
    }

    pub(crate) fn complaint(&self, mchid: &str, id: &str) -> Result<&Complaint, Refusal> {
        let complaint = self.complaints.get(id).filter(|one| one.mchid == mchid);
        complaint.ok_or(Refusal::ComplaintUnknown)
    }

    pub(crate) fn complaint_of_id(&self, id: &str) -> Option<&Complaint> {
        self.complaints.get(id)
    }

    pub(crate) fn complaints(&self, mchid: &str) -> impl Iterator<Item = Cow<'_, Complaint>> {
        self.complaints.values().filter(move |one| one.mchid == mchid)
    }

    /// The merchant answers, or says that it is done; `about` has to be whom it is about.
    pub(crate) fn handle_complaint(
        &mut self,
        mchid: &str,
        id: &str,
        about: &str,
        answer: Option<&str>,
        now: i64,
    ) -> Result<(), Refusal> {
        let complaint = self.complaint(mchid, id)?;
        if complaint.about != about {
            return Err(Refusal::ComplaintUnknown);
        }
        if complaint.stage == ComplaintStage::Processed {
            return match answer {
                // Done is done, however often it is said.
                None => Ok(()),
                Some(_) => Err(Refusal::ComplaintDone),
            };
        }
        let (stage, kind, action) = match answer {
            Some(_) => (ComplaintStage::Processing, "MERCHANT_RESPONSE", "MERCHANT_RESPONSE"),
            None => (
                ComplaintStage::Processed,
                "MERCHANT_CONFIRM_COMPLETE",
                "MERCHANT_CONFIRM_COMPLETE",
            ),
        };
        let step = self.step(about, kind, answer.unwrap_or(""), now);
        if let Some(complaint) = self.complaints.get_mut(id) {
            complaint.stage = stage;
            complaint.steps.push(step);
        }
        self.changes.push(Change::Complaint(id.to_owned(), action));
        Ok(())
    }

    /// Where a merchant is told of what has no address of its own: complaints, coupons.
    pub(crate) fn callback(&self, kind: &str, mchid: &str) -> Option<&str> {
        self.callbacks.get(&super::key(mchid, kind)).map(String::as_str)
    }

    pub(crate) fn set_callback(&mut self, kind: &str, mchid: &str, url: Option<&str>) {
        let key = super::key(mchid, kind);
        match url {
            Some(url) => self.callbacks.insert(key, url.to_owned()),
            None => drop(self.callbacks.remove(&key)),
        }
    }
}

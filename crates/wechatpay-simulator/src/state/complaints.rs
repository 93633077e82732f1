//! Complaints of users about orders: created, answered, completed.

use std::borrow::Cow;

use super::rows::complaint::{Complaint, ComplaintStage, Handled, Reaction, Step};
use super::{Change, Refusal, State};

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
        let step = self.step("投诉人", "USER_CREATE_COMPLAINT", detail, Vec::new(), now);
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
            waits: false,
            steps: vec![step],
        };
        self.tables.complaints.insert(complaint_id.clone(), complaint);
        self.changes.push(Change::Complaint(complaint_id.clone(), "CREATE_COMPLAINT"));
        self.tables.complaints.get(&complaint_id).ok_or(Refusal::ComplaintUnknown)
    }

    /// The user replies to the merchant's answer, or complains again after the complaint was
    /// completed.
    pub(crate) fn continue_complaint(
        &mut self,
        mchid: &str,
        id: &str,
        detail: &str,
        now: i64,
    ) -> Result<&Complaint, Refusal> {
        let done = self.complaint(mchid, id)?.stage == ComplaintStage::Processed;
        let (kind, action) = match done {
            true => ("USER_CONTINUE_COMPLAINT", "CONTINUE_COMPLAINT"),
            false => ("USER_RESPONSE", "USER_RESPONSE"),
        };
        let step = self.step("投诉人", kind, detail, Vec::new(), now);
        let complaint = self.tables.complaints.get_mut(id).ok_or(Refusal::ComplaintUnknown)?;
        complaint.steps.push(step);
        complaint.waits = true;
        if done {
            complaint.stage = ComplaintStage::Pending;
        }
        self.changes.push(Change::Complaint(id.to_owned(), action));
        self.complaint(mchid, id)
    }

    fn step(
        &mut self,
        operator: &str,
        kind: &str,
        details: &str,
        images: Vec<String>,
        now: i64,
    ) -> Step {
        Step {
            id: self.numbers.receipt(now),
            at: now,
            operator: operator.to_owned(),
            kind: kind.to_owned(),
            details: details.to_owned(),
            images,
        }
    }

    pub(crate) fn complaint(&self, mchid: &str, id: &str) -> Result<&Complaint, Refusal> {
        let complaint = self.tables.complaints.get(id).filter(|one| one.mchid == mchid);
        complaint.ok_or(Refusal::ComplaintUnknown)
    }

    pub(crate) fn complaint_of_id(&self, id: &str) -> Option<&Complaint> {
        self.tables.complaints.get(id)
    }

    pub(crate) fn complaints(&self, mchid: &str) -> impl Iterator<Item = Cow<'_, Complaint>> {
        self.tables.complaints.values().filter(move |one| one.mchid == mchid)
    }

    /// The merchant acts on a complaint. If `about` is given, it must be the merchant that the
    /// complaint is about.
    pub(crate) fn handle_complaint(
        &mut self,
        mchid: &str,
        id: &str,
        about: Option<&str>,
        reaction: Reaction,
        now: i64,
    ) -> Result<(), Refusal> {
        let Reaction { handled, details, images } = reaction;
        let complaint = self.complaint(mchid, id)?;
        if about.is_some_and(|about| complaint.about != about) {
            return Err(Refusal::ComplaintUnknown);
        }
        if complaint.stage == ComplaintStage::Processed {
            // Completing a complaint again changes nothing; any other action is refused.
            return match handled {
                Handled::Completed => Ok(()),
                _ => Err(Refusal::ComplaintDone),
            };
        }
        let operator = complaint.about.clone();
        let (kind, action) = handled.names();
        let step = self.step(&operator, kind, &details, images, now);
        if let Some(complaint) = self.tables.complaints.get_mut(id) {
            complaint.waits = false;
            complaint.stage = match handled {
                Handled::Completed => ComplaintStage::Processed,
                _ => ComplaintStage::Processing,
            };
            complaint.steps.push(step);
        }
        self.changes.push(Change::Complaint(id.to_owned(), action));
        Ok(())
    }

    /// Whether the order of a complaint was refunded in full.
    pub(crate) fn is_refunded(&self, complaint: &Complaint) -> bool {
        let order = self.peek_order_of(&complaint.transaction_id);
        order.is_some_and(|order| order.refunded == order.terms.total)
    }
}

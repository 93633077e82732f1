//! Refunds, what becomes of them, and the money a partner advanced for them.

use super::{Refusal, State};

/// At most so many refunds of one order (platform.md, section 4).
const MOST: usize = 50;

/// Through which product a refund was asked for; each shows its own refunds only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Product {
    /// `/v3/refund/domestic/…` and v2, which are two doors to the same refunds.
    Domestic,
    Ecommerce,
}

/// How a request names the order: the platform's number goes before the merchant's.
#[derive(Clone, Debug, Default)]
pub(crate) struct OrderKey {
    pub(crate) transaction_id: Option<String>,
    pub(crate) out_trade_no: Option<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct RefundTerms {
    pub(crate) product: Product,
    pub(crate) out_refund_no: String,
    pub(crate) order: OrderKey,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) refund: i64,
    pub(crate) total: i64,
    pub(crate) currency: String,
    pub(crate) account: Option<String>,
    /// The partner advances the money for the sub-merchant.
    pub(crate) advance: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Processing,
    Success,
    Abnormal,
}

/// How the merchant handled an abnormal refund.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Handling {
    pub(crate) way: String,
    pub(crate) bank_type: Option<String>,
    pub(crate) bank_account: Option<String>,
    pub(crate) real_name: Option<String>,
}

impl std::fmt::Debug for Handling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Handling").field("way", &self.way).finish_non_exhaustive()
    }
}

/// The return of advanced money.
#[derive(Clone, Debug)]
pub(crate) struct Advance {
    pub(crate) id: String,
    pub(crate) done: Option<i64>,
}

#[derive(Clone, Debug)]
pub(crate) struct Refund {
    pub(crate) terms: RefundTerms,
    pub(crate) refund_id: String,
    pub(crate) transaction_id: String,
    pub(crate) out_trade_no: String,
    pub(crate) created: i64,
    pub(crate) succeeded: Option<i64>,
    pub(crate) handling: Option<Handling>,
    pub(crate) advance: Option<Advance>,
    stage: Stage,
}

impl Refund {
    /// `status` as both protocols write it.
    pub(crate) fn status(&self) -> &'static str {
        match self.stage {
            Stage::Processing => "PROCESSING",
            Stage::Success => "SUCCESS",
            Stage::Abnormal => "ABNORMAL",
        }
    }

    fn settle(&mut self, now: i64) {
        if self.stage == Stage::Processing {
            self.stage = Stage::Success;
            self.succeeded = Some(now);
        }
    }

    /// Whether a retry asks for the same: the order, the money and who pays it back. The rest may
    /// differ, for the platform says nothing of it, and v2 words the rest in another way.
    fn is_asked_again(&self, terms: &RefundTerms, out_trade_no: &str) -> bool {
        self.out_trade_no == out_trade_no
            && self.terms.product == terms.product
            && self.terms.sub_mchid == terms.sub_mchid
            && self.terms.refund == terms.refund
            && self.terms.total == terms.total
            && self.terms.currency == terms.currency
            && self.terms.advance == terms.advance
    }
}

impl State {
    /// Refunds an order, or finds the refund that was asked for before with the same terms.
    pub(crate) fn refund(&mut self, terms: RefundTerms, now: i64) -> Result<&Refund, Refusal> {
        let out_trade_no = self.order_number(&terms.order, terms.sub_mchid.as_deref())?;
        let number = terms.out_refund_no.clone();
        if let Some(refund) = self.refunds.get(&number) {
            if !refund.is_asked_again(&terms, &out_trade_no) {
                return Err(Refusal::RefundDiffers);
            }
        } else {
            let order = self.orders.get_mut(&out_trade_no).ok_or(Refusal::OrderUnknown)?;
            let payment = order.payment.as_ref().ok_or(Refusal::OrderUnpaid)?;
            if terms.total != order.terms.total || terms.currency != order.terms.currency {
                return Err(Refusal::RefundTotalDiffers);
            }
            let left = order.terms.total.saturating_sub(order.refunded);
            if terms.refund <= 0 || terms.refund > left {
                return Err(Refusal::RefundTooMuch);
            }
            if order.refunds.len() >= MOST {
                return Err(Refusal::RefundTooMany);
            }
            let refund_id = self.numbers.refund(now);
            order.refunded = order.refunded.saturating_add(terms.refund);
            order.refunds.push(number.clone());
            let refund = Refund {
                refund_id: refund_id.clone(),
                transaction_id: payment.transaction_id.clone(),
                out_trade_no,
                created: now,
                succeeded: None,
                handling: None,
                advance: None,
                stage: Stage::Processing,
                terms,
            };
            self.refund_ids.insert(refund_id, number.clone());
            self.refunds.insert(number.clone(), refund);
        }
        self.refunds.get(&number).ok_or(Refusal::RefundUnknown)
    }

    /// The refund without touching it, by either of its numbers.
    pub(crate) fn refund_as_it_is(&self, number: &str) -> Option<&Refund> {
        let number = self.refund_ids.get(number).map_or(number, String::as_str);
        self.refunds.get(number)
    }

    /// The merchant's number of a refund, by the platform's.
    pub(crate) fn refund_number(&self, refund_id: &str) -> Result<String, Refusal> {
        let number = self.refund_ids.get(refund_id);
        number.cloned().ok_or(Refusal::RefundUnknown)
    }

    /// The merchant's numbers of all refunds of an order, but for those of other products.
    pub(crate) fn refund_numbers(
        &self,
        key: &OrderKey,
        sub_mchid: Option<&str>,
    ) -> Result<Vec<String>, Refusal> {
        let number = self.order_number(key, sub_mchid)?;
        let order = self.orders.get(&number).ok_or(Refusal::OrderUnknown)?;
        let numbers: Vec<String> = order
            .refunds
            .iter()
            .filter(|number| {
                let refund = self.refunds.get(*number);
                refund.is_some_and(|refund| refund.terms.product == Product::Domestic)
            })
            .cloned()
            .collect();
        if numbers.is_empty() {
            return Err(Refusal::RefundUnknown);
        }
        Ok(numbers)
    }

    /// The refund as a query sees it: by then what was processing has succeeded.
    pub(crate) fn query_refund(
        &mut self,
        out_refund_no: &str,
        product: Product,
        sub_mchid: Option<&str>,
        now: i64,
    ) -> Result<&Refund, Refusal> {
        let refund = self.refunds.get_mut(out_refund_no).ok_or(Refusal::RefundUnknown)?;
        if refund.terms.product != product || refund.terms.sub_mchid.as_deref() != sub_mchid {
            return Err(Refusal::RefundUnknown);
        }
        refund.settle(now);
        Ok(refund)
    }

    /// Lets a refund arrive.
    pub(crate) fn succeed(&mut self, number: &str, now: i64) -> Result<&Refund, Refusal> {
        let refund = self.find(number)?;
        if refund.stage == Stage::Abnormal {
            return Err(Refusal::RefundNotProcessing);
        }
        refund.settle(now);
        Ok(refund)
    }

    /// Lets a refund that is still under way fail at the payer's bank.
    pub(crate) fn make_abnormal(&mut self, number: &str) -> Result<&Refund, Refusal> {
        let refund = self.find(number)?;
        match refund.stage {
            Stage::Processing => refund.stage = Stage::Abnormal,
            Stage::Abnormal => {}
            Stage::Success => return Err(Refusal::RefundNotProcessing),
        }
        Ok(refund)
    }

    /// Handles an abnormal refund; the same handling again changes nothing.
    pub(crate) fn handle_abnormal(
        &mut self,
        refund_id: &str,
        out_refund_no: &str,
        sub_mchid: Option<&str>,
        handling: Handling,
    ) -> Result<&Refund, Refusal> {
        if !self.refund_ids.contains_key(refund_id) {
            return Err(Refusal::RefundUnknown);
        }
        let refund = self.find(refund_id)?;
        if refund.terms.sub_mchid.as_deref() != sub_mchid {
            return Err(Refusal::RefundUnknown);
        }
        if refund.terms.out_refund_no != out_refund_no {
            return Err(Refusal::RefundNumberDiffers);
        }
        if refund.stage == Stage::Abnormal {
            refund.stage = Stage::Processing;
            refund.handling = Some(handling);
        } else if refund.handling.as_ref() != Some(&handling) {
            return Err(Refusal::RefundNotAbnormal);
        }
        Ok(refund)
    }

    /// Returns the money advanced for a refund; asked again, it is the same return.
    pub(crate) fn return_advance(
        &mut self,
        refund_id: &str,
        sub_mchid: &str,
        now: i64,
    ) -> Result<&Refund, Refusal> {
        let id = self.numbers.receipt(now);
        let refund = self.find_advanced(refund_id, sub_mchid)?;
        refund.advance.get_or_insert(Advance { id, done: None });
        Ok(refund)
    }

    /// The return as a query sees it: by then it is done.
    pub(crate) fn query_advance(
        &mut self,
        refund_id: &str,
        sub_mchid: &str,
        now: i64,
    ) -> Result<&Refund, Refusal> {
        let refund = self.find_advanced(refund_id, sub_mchid)?;
        let advance = refund.advance.as_mut().ok_or(Refusal::AdvanceNotReturned)?;
        advance.done.get_or_insert(now);
        Ok(refund)
    }

    fn find_advanced(&mut self, refund_id: &str, sub_mchid: &str) -> Result<&mut Refund, Refusal> {
        if !self.refund_ids.contains_key(refund_id) {
            return Err(Refusal::RefundUnknown);
        }
        let refund = self.find(refund_id)?;
        if refund.terms.sub_mchid.as_deref() != Some(sub_mchid) {
            return Err(Refusal::RefundUnknown);
        }
        if !refund.terms.advance {
            return Err(Refusal::NoAdvance);
        }
        Ok(refund)
    }

    fn find(&mut self, number: &str) -> Result<&mut Refund, Refusal> {
        let number = self.refund_ids.get(number).map_or(number, String::as_str);
        self.refunds.get_mut(number).ok_or(Refusal::RefundUnknown)
    }

    /// Both numbers, where both are given, must name one order of this merchant.
    fn order_number(&self, key: &OrderKey, sub_mchid: Option<&str>) -> Result<String, Refusal> {
        let number = match (&key.transaction_id, &key.out_trade_no) {
            (Some(transaction), other) => {
                let number = self.transactions.get(transaction).ok_or(Refusal::OrderMissing)?;
                if other.as_ref().is_some_and(|other| other != number) {
                    return Err(Refusal::OrderMissing);
                }
                number
            }
            (None, Some(number)) => number,
            (None, None) => return Err(Refusal::OrderMissing),
        };
        self.orders
            .get(number)
            .filter(|order| order.sub_mchid() == sub_mchid)
            .map(|_| number.clone())
            .ok_or(Refusal::OrderMissing)
    }
}

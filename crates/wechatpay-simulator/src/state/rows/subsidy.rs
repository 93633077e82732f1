//! Subsidies of coupons, and their returns.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ReceiptTerms {
    pub(crate) mchid: String,
    pub(crate) out_subsidy_no: String,
    pub(crate) stock_id: String,
    pub(crate) coupon_code: String,
    pub(crate) transaction_id: String,
    pub(crate) payer: String,
    pub(crate) payee: String,
    pub(crate) amount: i64,
    pub(crate) description: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Receipt {
    pub(crate) terms: ReceiptTerms,
    pub(crate) id: String,
    pub(crate) at: i64,
    pub(crate) returned: i64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ReturnTerms {
    pub(crate) mchid: String,
    pub(crate) out_subsidy_return_no: String,
    pub(crate) stock_id: String,
    pub(crate) coupon_code: String,
    pub(crate) transaction_id: String,
    pub(crate) refund_id: String,
    pub(crate) payer: String,
    pub(crate) payee: String,
    pub(crate) amount: i64,
    pub(crate) description: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Return {
    pub(crate) terms: ReturnTerms,
    pub(crate) id: String,
    pub(crate) receipt_id: String,
    pub(crate) at: i64,
}

//! Subsidies of a partner's orders.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OrderSubsidyTerms {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: String,
    pub(crate) transaction_id: String,
    pub(crate) out_subsidy_no: Option<String>,
    pub(crate) amount: i64,
    pub(crate) description: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct OrderSubsidy {
    pub(crate) terms: OrderSubsidyTerms,
    pub(crate) id: String,
    pub(crate) at: i64,
    pub(in crate::state) returned: i64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OrderSubsidyReturnTerms {
    pub(crate) mchid: String,
    pub(crate) sub_mchid: String,
    pub(crate) transaction_id: String,
    pub(crate) subsidy_id: Option<String>,
    pub(crate) refund_id: String,
    pub(crate) out_order_no: String,
    pub(crate) amount: i64,
    pub(crate) description: String,
    /// The amounts, in fen, taken from the order's frozen money and from the sub-merchant's
    /// balance. If they are not given, the frozen money is used first.
    pub(crate) from: Option<(i64, i64)>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct OrderSubsidyReturn {
    pub(crate) terms: OrderSubsidyReturnTerms,
    pub(crate) id: String,
    pub(crate) subsidy_id: String,
    pub(crate) at: i64,
}

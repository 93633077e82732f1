//! Combined orders.

use serde::{Deserialize, Serialize};

use super::order::TradeType;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct CombinedTerms {
    pub(crate) mchid: String,
    pub(crate) appid: String,
    pub(crate) combine_out_trade_no: String,
    pub(crate) trade_type: TradeType,
    pub(crate) notify_url: String,
    /// The payer's openid for `appid`, and for the `sub_appid` of the parts, if the request named them.
    pub(crate) openid: Option<String>,
    #[serde(default)]
    pub(crate) sub_openid: Option<String>,
    pub(crate) expires: Option<i64>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Combined {
    pub(crate) terms: CombinedTerms,
    /// The keys of its orders.
    pub(crate) orders: Vec<String>,
    pub(crate) prepay_id: String,
    /// The number of the payment of all parts. Queries return it once the parts are paid.
    pub(crate) transaction_id: String,
    pub(crate) code_url: String,
}

//! `/v3/global/profit-sharing/refunds`

pub mod bill_download_url;
pub mod refundable_balance;

use crate::chain::{Chain, Node};

/// `/v3/global/profit-sharing/refunds`
pub struct Refunds {
    pub(crate) node: Node,
}

impl Refunds {
    /// `/bill-download-url`
    #[inline]
    pub fn bill_download_url(self) -> bill_download_url::BillDownloadUrl {
        bill_download_url::BillDownloadUrl { node: self.node }
    }

    /// `/refundable-balance`
    #[inline]
    pub fn refundable_balance(self) -> refundable_balance::RefundableBalance {
        refundable_balance::RefundableBalance { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/profit-sharing/refunds", rest)
    }
}

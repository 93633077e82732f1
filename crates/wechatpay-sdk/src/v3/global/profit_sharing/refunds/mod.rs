//! `/v3/global/profit-sharing/refunds`

pub mod bill_download_url;
pub mod refundable_balance;

/// `/v3/global/profit-sharing/refunds`
#[derive(Clone)]
pub struct Refunds {
    pub(crate) node: crate::chain::Node,
}

impl Refunds {
    /// `/bill-download-url`
    #[inline]
    pub fn bill_download_url(&self) -> bill_download_url::BillDownloadUrl {
        bill_download_url::BillDownloadUrl { node: self.node.clone() }
    }

    /// `/refundable-balance`
    #[inline]
    pub fn refundable_balance(&self) -> refundable_balance::RefundableBalance {
        refundable_balance::RefundableBalance { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/refunds")
    }
}

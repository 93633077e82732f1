//! `/v3/global/profit-sharing`

pub mod bill_download_url;
pub mod orders;
pub mod receivers;
pub mod refunds;
pub mod transactions;

/// `/v3/global/profit-sharing`
pub struct ProfitSharing {
    pub(crate) node: crate::chain::Node,
}

impl ProfitSharing {
    /// `/bill-download-url`
    #[inline]
    pub fn bill_download_url(self) -> bill_download_url::BillDownloadUrl {
        bill_download_url::BillDownloadUrl { node: self.node }
    }

    /// `/orders`
    #[inline]
    pub fn orders(self) -> orders::Orders {
        orders::Orders { node: self.node }
    }

    /// `/receivers`
    #[inline]
    pub fn receivers(self) -> receivers::Receivers {
        receivers::Receivers { node: self.node }
    }

    /// `/refunds`
    #[inline]
    pub fn refunds(self) -> refunds::Refunds {
        refunds::Refunds { node: self.node }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing")
    }
}

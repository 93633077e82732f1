//! `/v3/global/profit-sharing`

pub mod bill_download_url;
pub mod orders;
pub mod receivers;
pub mod refunds;
pub mod transactions;

/// `/v3/global/profit-sharing`
#[derive(Clone)]
pub struct ProfitSharing {
    pub(crate) node: crate::chain::Node,
}

impl ProfitSharing {
    /// `/bill-download-url`
    #[inline]
    pub fn bill_download_url(&self) -> bill_download_url::BillDownloadUrl {
        bill_download_url::BillDownloadUrl { node: self.node.clone() }
    }

    /// `/orders`
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// `/receivers`
    #[inline]
    pub fn receivers(&self) -> receivers::Receivers {
        receivers::Receivers { node: self.node.clone() }
    }

    /// `/refunds`
    #[inline]
    pub fn refunds(&self) -> refunds::Refunds {
        refunds::Refunds { node: self.node.clone() }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing")
    }
}

//! `/v3/funds-to-oversea`

pub mod bill_download_url;
pub mod orders;
pub mod r#return;
pub mod transactions;

/// `/v3/funds-to-oversea`
#[derive(Clone)]
pub struct FundsToOversea {
    pub(crate) node: crate::chain::Node,
}

impl FundsToOversea {
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

    /// `/return`
    #[inline]
    pub fn r#return(&self) -> r#return::Return {
        r#return::Return { node: self.node.clone() }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/funds-to-oversea")
    }
}

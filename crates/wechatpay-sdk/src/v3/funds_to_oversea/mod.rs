//! `/v3/funds-to-oversea`

pub mod bill_download_url;
pub mod orders;
pub mod r#return;
pub mod transactions;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/funds-to-oversea`
pub struct FundsToOversea(pub(crate) Node);

impl FundsToOversea {
    /// `/bill-download-url`
    #[inline]
    pub fn bill_download_url(self) -> bill_download_url::BillDownloadUrl {
        bill_download_url::BillDownloadUrl(self.0)
    }

    /// `/orders`
    #[inline]
    pub fn orders(self) -> orders::Orders {
        orders::Orders(self.0)
    }

    /// `/return`
    #[inline]
    pub fn r#return(self) -> r#return::Return {
        r#return::Return(self.0)
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/funds-to-oversea", rest)
    }
}

//! `/v3/global/profit-sharing`

pub mod bill_download_url;
pub mod orders;
pub mod receivers;
pub mod refunds;
pub mod transactions;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global/profit-sharing`
pub struct ProfitSharing(pub(crate) Node);

impl ProfitSharing {
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

    /// `/receivers`
    #[inline]
    pub fn receivers(self) -> receivers::Receivers {
        receivers::Receivers(self.0)
    }

    /// `/refunds`
    #[inline]
    pub fn refunds(self) -> refunds::Refunds {
        refunds::Refunds(self.0)
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/profit-sharing", rest)
    }
}

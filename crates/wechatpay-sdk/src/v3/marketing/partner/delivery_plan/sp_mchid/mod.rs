//! `/v3/marketing/partner/delivery-plan/{sp_mchid}`

pub mod notify_url;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/partner/delivery-plan/{sp_mchid}`
pub struct SpMchid(pub(crate) Node);

impl SpMchid {
    /// `/notify-url`
    #[inline]
    pub fn notify_url(self) -> notify_url::NotifyUrl {
        notify_url::NotifyUrl(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/delivery-plan/{sp_mchid}", rest)
    }
}

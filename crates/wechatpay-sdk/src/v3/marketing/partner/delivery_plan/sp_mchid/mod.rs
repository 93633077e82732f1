//! `/v3/marketing/partner/delivery-plan/{sp_mchid}`

pub mod notify_url;

use crate::chain::{Chain, Node};

/// `/v3/marketing/partner/delivery-plan/{sp_mchid}`
pub struct SpMchid {
    pub(crate) node: Node,
}

impl SpMchid {
    /// `/notify-url`
    #[inline]
    pub fn notify_url(self) -> notify_url::NotifyUrl {
        notify_url::NotifyUrl { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/partner/delivery-plan/{sp_mchid}", rest)
    }
}

//! `/v3/marketing`

pub mod busifavor;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing`
#[derive(Clone, Debug)]
pub struct Marketing(pub(crate) Node);

impl Marketing {
    /// `/busifavor`
    #[inline]
    pub fn busifavor(self) -> busifavor::Busifavor {
        busifavor::Busifavor(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing", rest)
    }
}

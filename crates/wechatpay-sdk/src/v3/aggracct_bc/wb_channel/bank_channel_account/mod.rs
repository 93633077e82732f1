//! `/v3/aggracct-bc/wb-channel/bank-channel-account`

pub mod rename;

use crate::chain::{Chain, Node};

/// `/v3/aggracct-bc/wb-channel/bank-channel-account`
pub struct BankChannelAccount {
    pub(crate) node: Node,
}

impl BankChannelAccount {
    /// `/rename`
    #[inline]
    pub fn rename(self) -> rename::Rename {
        rename::Rename { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/aggracct-bc/wb-channel/bank-channel-account", rest)
    }
}

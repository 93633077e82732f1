//! `/v3/aggracct-bc/wb-channel/bank-channel-account`

pub mod rename;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/aggracct-bc/wb-channel/bank-channel-account`
pub struct BankChannelAccount(pub(crate) Node);

impl BankChannelAccount {
    /// `/rename`
    #[inline]
    pub fn rename(self) -> rename::Rename {
        rename::Rename(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc/wb-channel/bank-channel-account", rest)
    }
}

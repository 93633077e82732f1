//! `/v3/aggracct-bc/wb-channel/bank-channel-account`

pub mod rename;

/// `/v3/aggracct-bc/wb-channel/bank-channel-account`
#[derive(Clone)]
pub struct BankChannelAccount {
    pub(crate) node: crate::chain::Node,
}

impl BankChannelAccount {
    /// `/rename`
    #[inline]
    pub fn rename(&self) -> rename::Rename {
        rename::Rename { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/bank-channel-account")
    }
}

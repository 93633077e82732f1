//! `/v3/aggracct-bc/wb-channel/account`

pub mod balance;
pub mod mch_archives;
pub mod mch_media;

use crate::chain::{Chain, Node};

/// `/v3/aggracct-bc/wb-channel/account`
pub struct Account {
    pub(crate) node: Node,
}

impl Account {
    /// `/balance`
    #[inline]
    pub fn balance(self) -> balance::Balance {
        balance::Balance { node: self.node }
    }

    /// `/mch_archives`
    #[inline]
    pub fn mch_archives(self) -> mch_archives::MchArchives {
        mch_archives::MchArchives { node: self.node }
    }

    /// `/mch_media`
    #[inline]
    pub fn mch_media(self) -> mch_media::MchMedia {
        mch_media::MchMedia { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/aggracct-bc/wb-channel/account", rest)
    }
}

//! `/v3/aggracct-bc/wb-channel/account`

pub mod balance;
pub mod mch_archives;
pub mod mch_media;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/aggracct-bc/wb-channel/account`
pub struct Account(pub(crate) Node);

impl Account {
    /// `/balance`
    #[inline]
    pub fn balance(self) -> balance::Balance {
        balance::Balance(self.0)
    }

    /// `/mch_archives`
    #[inline]
    pub fn mch_archives(self) -> mch_archives::MchArchives {
        mch_archives::MchArchives(self.0)
    }

    /// `/mch_media`
    #[inline]
    pub fn mch_media(self) -> mch_media::MchMedia {
        mch_media::MchMedia(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc/wb-channel/account", rest)
    }
}

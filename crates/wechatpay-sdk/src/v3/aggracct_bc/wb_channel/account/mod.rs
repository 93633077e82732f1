//! 聚合账户银行渠道服务 · Bank channel service for aggregate accounts
//!
//! `/v3/aggracct-bc/wb-channel/account`

pub mod balance;
pub mod mch_archives;
pub mod mch_media;

/// 聚合账户银行渠道服务 · Bank channel service for aggregate accounts
///
/// `/v3/aggracct-bc/wb-channel/account`
#[derive(Clone)]
pub struct Account {
    pub(crate) node: crate::chain::Node,
}

impl Account {
    /// `/balance`: 查询渠道额度 · Query the channel limit
    #[inline]
    pub fn balance(&self) -> balance::Balance {
        balance::Balance { node: self.node.clone() }
    }

    /// `/mch_archives`: 查询商户资料 · Query merchant data
    #[inline]
    pub fn mch_archives(&self) -> mch_archives::MchArchives {
        mch_archives::MchArchives { node: self.node.clone() }
    }

    /// `/mch_media`: 查询商户影像件资料 · Query a merchant document image
    #[inline]
    pub fn mch_media(&self) -> mch_media::MchMedia {
        mch_media::MchMedia { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/account")
    }
}

//! 受理渠道结算银行账户更名申请、查询渠道结算银行账户更名申请 · Request a settlement account rename; Query a settlement account rename
//!
//! `/v3/aggracct-bc/wb-channel/bank-channel-account`

pub mod rename;

/// 受理渠道结算银行账户更名申请、查询渠道结算银行账户更名申请 · Request a settlement account rename; Query a settlement account rename
///
/// `/v3/aggracct-bc/wb-channel/bank-channel-account`
#[derive(Clone)]
pub struct BankChannelAccount {
    pub(crate) node: crate::chain::Node,
}

impl BankChannelAccount {
    /// `/rename`: 受理渠道结算银行账户更名申请 · Request a settlement account rename
    #[inline]
    pub fn rename(&self) -> rename::Rename {
        rename::Rename { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/bank-channel-account")
    }
}

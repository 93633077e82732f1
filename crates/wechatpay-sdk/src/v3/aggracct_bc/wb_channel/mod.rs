//! 聚合账户银行渠道服务 · Bank channel service for aggregate accounts
//!
//! `/v3/aggracct-bc/wb-channel`

pub mod account;
pub mod bank_channel_account;
pub mod control_orders;
pub mod special_reduction;

/// 聚合账户银行渠道服务 · Bank channel service for aggregate accounts
///
/// `/v3/aggracct-bc/wb-channel`
#[derive(Clone)]
pub struct WbChannel {
    pub(crate) node: crate::chain::Node,
}

impl WbChannel {
    /// `/account`: 聚合账户银行渠道服务 · Bank channel service for aggregate accounts
    #[inline]
    pub fn account(&self) -> account::Account {
        account::Account { node: self.node.clone() }
    }

    /// `/bank-channel-account`: 受理渠道结算银行账户更名申请、查询渠道结算银行账户更名申请 · Request a settlement account rename; Query a settlement account rename
    #[inline]
    pub fn bank_channel_account(&self) -> bank_channel_account::BankChannelAccount {
        bank_channel_account::BankChannelAccount { node: self.node.clone() }
    }

    /// `/control-orders`: 聚合账户银行渠道服务 · Bank channel service for aggregate accounts
    #[inline]
    pub fn control_orders(&self) -> control_orders::ControlOrders {
        control_orders::ControlOrders { node: self.node.clone() }
    }

    /// `/special-reduction`: 特殊减额 · Request a special limit reduction
    #[inline]
    pub fn special_reduction(&self) -> special_reduction::SpecialReduction {
        special_reduction::SpecialReduction { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel")
    }
}

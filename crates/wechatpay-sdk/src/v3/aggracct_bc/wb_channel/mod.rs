//! `/v3/aggracct-bc/wb-channel`

pub mod account;
pub mod bank_channel_account;
pub mod control_orders;
pub mod special_reduction;

use crate::chain::{Chain, Node};

/// `/v3/aggracct-bc/wb-channel`
pub struct WbChannel {
    pub(crate) node: Node,
}

impl WbChannel {
    /// `/account`
    #[inline]
    pub fn account(self) -> account::Account {
        account::Account { node: self.node }
    }

    /// `/bank-channel-account`
    #[inline]
    pub fn bank_channel_account(self) -> bank_channel_account::BankChannelAccount {
        bank_channel_account::BankChannelAccount { node: self.node }
    }

    /// `/control-orders`
    #[inline]
    pub fn control_orders(self) -> control_orders::ControlOrders {
        control_orders::ControlOrders { node: self.node }
    }

    /// `/special-reduction`
    #[inline]
    pub fn special_reduction(self) -> special_reduction::SpecialReduction {
        special_reduction::SpecialReduction { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/aggracct-bc/wb-channel", rest)
    }
}

//! `/v3/aggracct-bc/wb-channel`

pub mod account;
pub mod bank_channel_account;
pub mod control_orders;
pub mod special_reduction;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/aggracct-bc/wb-channel`
pub struct WbChannel(pub(crate) Node);

impl WbChannel {
    /// `/account`
    #[inline]
    pub fn account(self) -> account::Account {
        account::Account(self.0)
    }

    /// `/bank-channel-account`
    #[inline]
    pub fn bank_channel_account(self) -> bank_channel_account::BankChannelAccount {
        bank_channel_account::BankChannelAccount(self.0)
    }

    /// `/control-orders`
    #[inline]
    pub fn control_orders(self) -> control_orders::ControlOrders {
        control_orders::ControlOrders(self.0)
    }

    /// `/special-reduction`
    #[inline]
    pub fn special_reduction(self) -> special_reduction::SpecialReduction {
        special_reduction::SpecialReduction(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc/wb-channel", rest)
    }
}

//! `/v3/merchant/fund/dayendbalance`

pub mod account_type;

use crate::chain::{Chain, Node};

/// `/v3/merchant/fund/dayendbalance`
pub struct Dayendbalance {
    pub(crate) node: Node,
}

impl Dayendbalance {
    /// `/{account_type}`: 资金账户类型
    #[inline]
    pub fn account_type(self, value: impl Into<String>) -> account_type::AccountType {
        account_type::AccountType { node: self.node.bind("account_type", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/merchant/fund/dayendbalance", rest)
    }
}

//! `/v3/platsolution/ecommerce/withdraw`

pub mod day_end_balance_withdraw;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/ecommerce/withdraw`
pub struct Withdraw {
    pub(crate) node: Node,
}

impl Withdraw {
    /// `/day-end-balance-withdraw`
    #[inline]
    pub fn day_end_balance_withdraw(self) -> day_end_balance_withdraw::DayEndBalanceWithdraw {
        day_end_balance_withdraw::DayEndBalanceWithdraw { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/platsolution/ecommerce/withdraw", rest)
    }
}

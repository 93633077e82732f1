//! `/v3/platsolution/ecommerce/withdraw`

pub mod day_end_balance_withdraw;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/platsolution/ecommerce/withdraw`
pub struct Withdraw(pub(crate) Node);

impl Withdraw {
    /// `/day-end-balance-withdraw`
    #[inline]
    pub fn day_end_balance_withdraw(self) -> day_end_balance_withdraw::DayEndBalanceWithdraw {
        day_end_balance_withdraw::DayEndBalanceWithdraw(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/withdraw", rest)
    }
}

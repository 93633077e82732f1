//! `/v3/platsolution/ecommerce/withdraw`

pub mod day_end_balance_withdraw;

/// `/v3/platsolution/ecommerce/withdraw`
#[derive(Clone)]
pub struct Withdraw {
    pub(crate) node: crate::chain::Node,
}

impl Withdraw {
    /// `/day-end-balance-withdraw`
    #[inline]
    pub fn day_end_balance_withdraw(&self) -> day_end_balance_withdraw::DayEndBalanceWithdraw {
        day_end_balance_withdraw::DayEndBalanceWithdraw { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/withdraw")
    }
}

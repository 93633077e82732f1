//! 二级商户按日终余额预约提现、查询二级商户按日终余额预约提现状态 · Reserve an end-of-day balance withdrawal; Query an end-of-day balance withdrawal
//!
//! `/v3/platsolution/ecommerce/withdraw`

pub mod day_end_balance_withdraw;

/// 二级商户按日终余额预约提现、查询二级商户按日终余额预约提现状态 · Reserve an end-of-day balance withdrawal; Query an end-of-day balance withdrawal
///
/// `/v3/platsolution/ecommerce/withdraw`
#[derive(Clone)]
pub struct Withdraw {
    pub(crate) node: crate::chain::Node,
}

impl Withdraw {
    /// `/day-end-balance-withdraw`: 二级商户按日终余额预约提现 · Reserve an end-of-day balance withdrawal
    #[inline]
    pub fn day_end_balance_withdraw(&self) -> day_end_balance_withdraw::DayEndBalanceWithdraw {
        day_end_balance_withdraw::DayEndBalanceWithdraw { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/withdraw")
    }
}

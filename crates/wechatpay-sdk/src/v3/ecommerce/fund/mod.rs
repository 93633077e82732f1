//! 平台收付通 二级商户提现 · E-commerce payments: sub-merchant withdrawal
//!
//! `/v3/ecommerce/fund`

pub mod balance;
pub mod enddaybalance;
pub mod withdraw;

/// 平台收付通 二级商户提现 · E-commerce payments: sub-merchant withdrawal
///
/// `/v3/ecommerce/fund`
#[derive(Clone)]
pub struct Fund {
    pub(crate) node: crate::chain::Node,
}

impl Fund {
    /// `/balance`: 查询二级商户账户实时余额 · Query a sub-merchant real-time balance
    #[inline]
    pub fn balance(&self) -> balance::Balance {
        balance::Balance { node: self.node.clone() }
    }

    /// `/enddaybalance`: 查询二级商户账户日终余额 · Query a sub-merchant end-of-day balance
    #[inline]
    pub fn enddaybalance(&self) -> enddaybalance::Enddaybalance {
        enddaybalance::Enddaybalance { node: self.node.clone() }
    }

    /// `/withdraw`: 账户余额提现 · Withdraw a sub-merchant balance
    #[inline]
    pub fn withdraw(&self) -> withdraw::Withdraw {
        withdraw::Withdraw { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/fund")
    }
}

//! 资金 · Funds
//!
//! `v2/fund`

pub mod queryautowithdrawbydate;
pub mod reautowithdrawbydate;

/// 资金 · Funds
///
/// `v2/fund`
#[derive(Clone)]
pub struct Fund {
    pub(crate) node: crate::chain::Node,
}

impl Fund {
    /// `/queryautowithdrawbydate`: 查询提现状态 · Query an automatic withdrawal
    #[inline]
    pub fn queryautowithdrawbydate(&self) -> queryautowithdrawbydate::Queryautowithdrawbydate {
        queryautowithdrawbydate::Queryautowithdrawbydate { node: self.node.clone() }
    }

    /// `/reautowithdrawbydate`: 重新发起提现 · Retry an automatic withdrawal
    #[inline]
    pub fn reautowithdrawbydate(&self) -> reautowithdrawbydate::Reautowithdrawbydate {
        reautowithdrawbydate::Reautowithdrawbydate { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/fund")
    }
}

//! `v2/fund`

pub mod queryautowithdrawbydate;
pub mod reautowithdrawbydate;

/// `v2/fund`
#[derive(Clone)]
pub struct Fund {
    pub(crate) node: crate::chain::Node,
}

impl Fund {
    /// `/queryautowithdrawbydate`
    #[inline]
    pub fn queryautowithdrawbydate(&self) -> queryautowithdrawbydate::Queryautowithdrawbydate {
        queryautowithdrawbydate::Queryautowithdrawbydate { node: self.node.clone() }
    }

    /// `/reautowithdrawbydate`
    #[inline]
    pub fn reautowithdrawbydate(&self) -> reautowithdrawbydate::Reautowithdrawbydate {
        reautowithdrawbydate::Reautowithdrawbydate { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/fund")
    }
}

//! `v2/transit`

pub mod partnerpay;
pub mod pay;
pub mod queryorder;

/// `v2/transit`
pub struct Transit {
    pub(crate) node: crate::chain::Node,
}

impl Transit {
    /// `/partnerpay`
    #[inline]
    pub fn partnerpay(self) -> partnerpay::Partnerpay {
        partnerpay::Partnerpay { node: self.node }
    }

    /// `/pay`
    #[inline]
    pub fn pay(self) -> pay::Pay {
        pay::Pay { node: self.node }
    }

    /// `/queryorder`
    #[inline]
    pub fn queryorder(self) -> queryorder::Queryorder {
        queryorder::Queryorder { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/transit")
    }
}

//! `v2/transit/partnerpay`

pub mod payapply;
pub mod queryorder;
pub mod querystate;

/// `v2/transit/partnerpay`
#[derive(Clone)]
pub struct Partnerpay {
    pub(crate) node: crate::chain::Node,
}

impl Partnerpay {
    /// `/payapply`
    #[inline]
    pub fn payapply(&self) -> payapply::Payapply {
        payapply::Payapply { node: self.node.clone() }
    }

    /// `/queryorder`
    #[inline]
    pub fn queryorder(&self) -> queryorder::Queryorder {
        queryorder::Queryorder { node: self.node.clone() }
    }

    /// `/querystate`
    #[inline]
    pub fn querystate(&self) -> querystate::Querystate {
        querystate::Querystate { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/transit/partnerpay")
    }
}

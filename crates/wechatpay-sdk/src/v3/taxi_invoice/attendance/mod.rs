//! `/v3/taxi-invoice/attendance`

pub mod punch;

/// `/v3/taxi-invoice/attendance`
#[derive(Clone)]
pub struct Attendance {
    pub(crate) node: crate::chain::Node,
}

impl Attendance {
    /// `/punch`
    #[inline]
    pub fn punch(&self) -> punch::Punch {
        punch::Punch { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/attendance")
    }
}

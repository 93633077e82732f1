//! 签到签退 · Record driver attendance
//!
//! `/v3/taxi-invoice/attendance`

pub mod punch;

/// 签到签退 · Record driver attendance
///
/// `/v3/taxi-invoice/attendance`
#[derive(Clone)]
pub struct Attendance {
    pub(crate) node: crate::chain::Node,
}

impl Attendance {
    /// `/punch`: 签到签退 · Record driver attendance
    #[inline]
    pub fn punch(&self) -> punch::Punch {
        punch::Punch { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/attendance")
    }
}

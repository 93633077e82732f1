//! `/v3/taxi-invoice/attendance`

pub mod punch;

use crate::chain::{Chain, Node};

/// `/v3/taxi-invoice/attendance`
pub struct Attendance {
    pub(crate) node: Node,
}

impl Attendance {
    /// `/punch`
    #[inline]
    pub fn punch(self) -> punch::Punch {
        punch::Punch { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/taxi-invoice/attendance", rest)
    }
}

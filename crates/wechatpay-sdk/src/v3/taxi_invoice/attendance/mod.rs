//! `/v3/taxi-invoice/attendance`

pub mod punch;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/taxi-invoice/attendance`
pub struct Attendance(pub(crate) Node);

impl Attendance {
    /// `/punch`
    #[inline]
    pub fn punch(self) -> punch::Punch {
        punch::Punch(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/attendance", rest)
    }
}

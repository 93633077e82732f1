//! `/v3/payscore/smartretail-orders/{out_order_no}`

pub mod cancel;
pub mod complete;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/payscore/smartretail-orders/{out_order_no}`
pub struct OutOrderNo(pub(crate) Node);

impl OutOrderNo {
    /// `/cancel`
    #[inline]
    pub fn cancel(self) -> cancel::Cancel {
        cancel::Cancel(self.0)
    }

    /// `/complete`
    #[inline]
    pub fn complete(self) -> complete::Complete {
        complete::Complete(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/smartretail-orders/{out_order_no}", rest)
    }
}

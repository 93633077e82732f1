//! `/v3/ecommerce/refunds`

pub mod apply;
pub mod id;
pub mod out_refund_no;
pub mod refund_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/ecommerce/refunds`
pub struct Refunds(pub(crate) Node);

impl Refunds {
    /// `/apply`
    #[inline]
    pub fn apply(self) -> apply::Apply {
        apply::Apply(self.0)
    }

    /// `/id`
    #[inline]
    pub fn id(self) -> id::Id {
        id::Id(self.0)
    }

    /// `/out-refund-no`
    #[inline]
    pub fn out_refund_no(self) -> out_refund_no::OutRefundNo {
        out_refund_no::OutRefundNo(self.0)
    }

    /// `/{refund_id}`: 微信退款单号
    #[inline]
    pub fn refund_id(self, value: impl Into<String>) -> refund_id::RefundId {
        refund_id::RefundId(self.0.bind("refund_id", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/refunds", rest)
    }
}

//! 查询出境退回结果（通过商户出境退回单号） · Query a cross-border return
//!
//! `/v3/funds-to-oversea/return/return-orders/out-return-no`

pub mod out_return_no;

/// 查询出境退回结果（通过商户出境退回单号） · Query a cross-border return
///
/// `/v3/funds-to-oversea/return/return-orders/out-return-no`
#[derive(Clone)]
pub struct OutReturnNo {
    pub(crate) node: crate::chain::Node,
}

impl OutReturnNo {
    /// `/{out_return_no}`: 商户出境单号 · Merchant cross-border payment return number
    pub fn out_return_no(&self, value: impl Into<String>) -> out_return_no::OutReturnNo {
        out_return_no::OutReturnNo { node: self.node.bind("out_return_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/funds-to-oversea/return/return-orders/out-return-no")
    }
}

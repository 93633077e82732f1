//! 查询注销单状态 · Query an account closure application
//!
//! `/v3/ecommerce/account/cancel-applications/out-apply-no`

pub mod out_apply_no;

/// 查询注销单状态 · Query an account closure application
///
/// `/v3/ecommerce/account/cancel-applications/out-apply-no`
#[derive(Clone)]
pub struct OutApplyNo {
    pub(crate) node: crate::chain::Node,
}

impl OutApplyNo {
    /// `/{out_apply_no}`: 商户注销申请单号 · Merchant account closure application number
    pub fn out_apply_no(&self, value: impl Into<String>) -> out_apply_no::OutApplyNo {
        out_apply_no::OutApplyNo { node: self.node.bind("out_apply_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account/cancel-applications/out-apply-no")
    }
}

//! 通过业务申请编号查询申请状态、撤销申请单-使用业务申请编号 · Query an application by request number; Revoke an application by request number
//!
//! `/v3/ecommerce/applyments/out-request-no`

pub mod out_request_no;

/// 通过业务申请编号查询申请状态、撤销申请单-使用业务申请编号 · Query an application by request number; Revoke an application by request number
///
/// `/v3/ecommerce/applyments/out-request-no`
#[derive(Clone)]
pub struct OutRequestNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRequestNo {
    /// `/{out_request_no}`: 业务申请编号 · Business application number
    pub fn out_request_no(&self, value: impl Into<String>) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node.bind("out_request_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/applyments/out-request-no")
    }
}

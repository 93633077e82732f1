//! 查询商户简称申请单状态-使用业务单号和商户号 · Query short name change by request number
//!
//! `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no`

pub mod out_request_no;

/// 查询商户简称申请单状态-使用业务单号和商户号 · Query short name change by request number
///
/// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no`
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
        self.node.untyped(
            "v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no",
        )
    }
}

//! 查询超管变更申请单状态-使用业务单号和商户号 · Query administrator change by request number
//!
//! `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`

pub mod out_request_no;

/// 查询超管变更申请单状态-使用业务单号和商户号 · Query administrator change by request number
///
/// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`
#[derive(Clone)]
pub struct MerchantCode {
    pub(crate) node: crate::chain::Node,
}

impl MerchantCode {
    /// `/out-request-no`: 查询超管变更申请单状态-使用业务单号和商户号 · Query administrator change by request number
    #[inline]
    pub fn out_request_no(&self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}")
    }
}

//! 查询商户简称申请单状态-使用业务单号和商户号 · Query short name change by request number
//!
//! `/v3/mchalterapply/merchantnamealterapplyment/merchant`

pub mod sub_mchid;

/// 查询商户简称申请单状态-使用业务单号和商户号 · Query short name change by request number
///
/// `/v3/mchalterapply/merchantnamealterapplyment/merchant`
#[derive(Clone)]
pub struct Merchant {
    pub(crate) node: crate::chain::Node,
}

impl Merchant {
    /// `/{sub_mchid}`: 二级商户号 · Sub-merchant ID
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/merchantnamealterapplyment/merchant")
    }
}

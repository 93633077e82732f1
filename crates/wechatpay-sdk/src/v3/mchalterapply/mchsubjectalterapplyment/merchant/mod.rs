//! 查询申请单状态-使用业务单号 · Query data change by request number
//!
//! `/v3/mchalterapply/mchsubjectalterapplyment/merchant`

pub mod merchant_code;

/// 查询申请单状态-使用业务单号 · Query data change by request number
///
/// `/v3/mchalterapply/mchsubjectalterapplyment/merchant`
#[derive(Clone)]
pub struct Merchant {
    pub(crate) node: crate::chain::Node,
}

impl Merchant {
    /// `/{merchant_code}`: 微信支付商户号 · WeChat Pay merchant ID
    pub fn merchant_code(&self, value: impl Into<String>) -> merchant_code::MerchantCode {
        merchant_code::MerchantCode { node: self.node.bind("merchant_code", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/mchsubjectalterapplyment/merchant")
    }
}

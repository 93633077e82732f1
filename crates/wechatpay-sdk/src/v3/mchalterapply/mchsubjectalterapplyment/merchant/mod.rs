//! `/v3/mchalterapply/mchsubjectalterapplyment/merchant`

pub mod merchant_code;

use crate::chain::{Chain, Node};

/// `/v3/mchalterapply/mchsubjectalterapplyment/merchant`
pub struct Merchant {
    pub(crate) node: Node,
}

impl Merchant {
    /// `/{merchant_code}`: 微信支付商户号
    #[inline]
    pub fn merchant_code(self, value: impl Into<String>) -> merchant_code::MerchantCode {
        merchant_code::MerchantCode { node: self.node.bind("merchant_code", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/mchalterapply/mchsubjectalterapplyment/merchant", rest)
    }
}

//! `/v3/brand/card/card-links/business-code`

pub mod business_code;

use crate::chain::{Chain, Node};

/// `/v3/brand/card/card-links/business-code`
pub struct BusinessCode {
    pub(crate) node: Node,
}

impl BusinessCode {
    /// `/{business_code}`: 业务申请编号
    #[inline]
    pub fn business_code(self, value: impl Into<String>) -> business_code::BusinessCode {
        business_code::BusinessCode { node: self.node.bind("business_code", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand/card/card-links/business-code", rest)
    }
}

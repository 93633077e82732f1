//! `/v3/applyment4sub/applyment/business_code`

pub mod business_code;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/applyment4sub/applyment/business_code`
pub struct BusinessCode(pub(crate) Node);

impl BusinessCode {
    /// `/{business_code}`: 业务申请编号
    #[inline]
    pub fn business_code(self, value: impl Into<String>) -> business_code::BusinessCode {
        business_code::BusinessCode(self.0.bind("business_code", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/applyment4sub/applyment/business_code", rest)
    }
}

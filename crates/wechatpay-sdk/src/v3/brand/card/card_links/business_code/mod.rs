//! 根据业务申请编号查询添加申请状态 · Query a transaction connection application
//!
//! `/v3/brand/card/card-links/business-code`

pub mod business_code;

/// 根据业务申请编号查询添加申请状态 · Query a transaction connection application
///
/// `/v3/brand/card/card-links/business-code`
#[derive(Clone)]
pub struct BusinessCode {
    pub(crate) node: crate::chain::Node,
}

impl BusinessCode {
    /// `/{business_code}`: 业务申请编号 · Business application number
    pub fn business_code(&self, value: impl Into<String>) -> business_code::BusinessCode {
        business_code::BusinessCode { node: self.node.bind("business_code", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/card/card-links/business-code")
    }
}

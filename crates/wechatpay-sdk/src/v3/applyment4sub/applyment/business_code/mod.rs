//! 通过业务申请编号查询申请状态 · Query an application by business code
//!
//! `/v3/applyment4sub/applyment/business_code`

pub mod business_code;

/// 通过业务申请编号查询申请状态 · Query an application by business code
///
/// `/v3/applyment4sub/applyment/business_code`
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
        self.node.untyped("v3/applyment4sub/applyment/business_code")
    }
}

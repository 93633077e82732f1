//! 商户注销资格校验 · Check whether an account can close
//!
//! `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel`

pub mod sub_mchid;

/// 商户注销资格校验 · Check whether an account can close
///
/// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel`
#[derive(Clone)]
pub struct ValidateCancel {
    pub(crate) node: crate::chain::Node,
}

impl ValidateCancel {
    /// `/{sub_mchid}`: 申请注销的二级商户号 · Sub-merchant ID to close
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account/apply-cancel-withdraw/validate-cancel")
    }
}

//! 删除二级商户可扫码充值员工 · Delete a top-up employee
//!
//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}`

pub mod delete_;

/// 删除二级商户可扫码充值员工 · Delete a top-up employee
///
/// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}`
#[derive(Clone)]
pub struct SpOpenid {
    pub(crate) node: crate::chain::Node,
}

impl SpOpenid {
    /// `/delete`: 删除二级商户可扫码充值员工 · Delete a top-up employee
    #[inline]
    pub fn delete_(&self) -> delete_::Delete {
        delete_::Delete { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}")
    }
}

//! 删除二级商户可扫码充值员工 · Delete a top-up employee
//!
//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`

pub mod sp_openid;

/// 删除二级商户可扫码充值员工 · Delete a top-up employee
///
/// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`
#[derive(Clone)]
pub struct SpOpenid {
    pub(crate) node: crate::chain::Node,
}

impl SpOpenid {
    /// `/{sp_openid}`: 员工OpenID · Employee openid
    pub fn sp_openid(&self, value: impl Into<String>) -> sp_openid::SpOpenid {
        sp_openid::SpOpenid { node: self.node.bind("sp_openid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid")
    }
}

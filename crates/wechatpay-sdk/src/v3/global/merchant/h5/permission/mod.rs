//! 跨境/全球 H5支付权限 · Cross-border and global: H5 payment permission
//!
//! `/v3/global/merchant/h5/permission`

pub mod applications;
pub mod domain;
pub mod sub_mchid;

/// 跨境/全球 H5支付权限 · Cross-border and global: H5 payment permission
///
/// `/v3/global/merchant/h5/permission`
#[derive(Clone)]
pub struct Permission {
    pub(crate) node: crate::chain::Node,
}

impl Permission {
    /// `/applications`: 创建H5支付权限申请单 · Apply for H5 payment permission
    #[inline]
    pub fn applications(&self) -> applications::Applications {
        applications::Applications { node: self.node.clone() }
    }

    /// `/domain`: 跨境/全球 H5支付权限 · Cross-border and global: H5 payment permission
    #[inline]
    pub fn domain(&self) -> domain::Domain {
        domain::Domain { node: self.node.clone() }
    }

    /// `/{sub_mchid}`: 子商户号 · Sub-merchant ID
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant/h5/permission")
    }
}

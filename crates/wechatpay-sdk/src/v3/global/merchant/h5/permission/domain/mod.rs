//! 跨境/全球 H5支付权限 · Cross-border and global: H5 payment permission
//!
//! `/v3/global/merchant/h5/permission/domain`

pub mod applications;

/// 跨境/全球 H5支付权限 · Cross-border and global: H5 payment permission
///
/// `/v3/global/merchant/h5/permission/domain`
#[derive(Clone)]
pub struct Domain {
    pub(crate) node: crate::chain::Node,
}

impl Domain {
    /// `/applications`: 创建H5支付域名修改申请单 · Apply to change H5 payment domains
    #[inline]
    pub fn applications(&self) -> applications::Applications {
        applications::Applications { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant/h5/permission/domain")
    }
}

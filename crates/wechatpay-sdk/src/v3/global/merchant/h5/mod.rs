//! 跨境/全球 H5支付权限 · Cross-border and global: H5 payment permission
//!
//! `/v3/global/merchant/h5`

pub mod permission;

/// 跨境/全球 H5支付权限 · Cross-border and global: H5 payment permission
///
/// `/v3/global/merchant/h5`
#[derive(Clone)]
pub struct H5 {
    pub(crate) node: crate::chain::Node,
}

impl H5 {
    /// `/permission`: 跨境/全球 H5支付权限 · Cross-border and global: H5 payment permission
    #[inline]
    pub fn permission(&self) -> permission::Permission {
        permission::Permission { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant/h5")
    }
}

//! 跨境/全球 H5支付权限 · Cross-border and global: H5 payment permission
//!
//! `/v3/global/merchant`

pub mod h5;

/// 跨境/全球 H5支付权限 · Cross-border and global: H5 payment permission
///
/// `/v3/global/merchant`
#[derive(Clone)]
pub struct Merchant {
    pub(crate) node: crate::chain::Node,
}

impl Merchant {
    /// `/h5`: 跨境/全球 H5支付权限 · Cross-border and global: H5 payment permission
    #[inline]
    pub fn h5(&self) -> h5::H5 {
        h5::H5 { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant")
    }
}

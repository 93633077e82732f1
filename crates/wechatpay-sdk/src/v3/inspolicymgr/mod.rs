//! 微信保单服务 · WeChat insurance policy service
//!
//! `/v3/inspolicymgr`

pub mod deduct;

/// 微信保单服务 · WeChat insurance policy service
///
/// `/v3/inspolicymgr`
#[derive(Clone)]
pub struct Inspolicymgr {
    pub(crate) node: crate::chain::Node,
}

impl Inspolicymgr {
    /// `/deduct`: 微信保单服务 · WeChat insurance policy service
    #[inline]
    pub fn deduct(&self) -> deduct::Deduct {
        deduct::Deduct { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/inspolicymgr")
    }
}

//! 获取沙箱环境密钥 · Get the sandbox key
//!
//! `v2/xdc/apiv2getsignkey`

pub mod sign;

/// 获取沙箱环境密钥 · Get the sandbox key
///
/// `v2/xdc/apiv2getsignkey`
#[derive(Clone)]
pub struct Apiv2getsignkey {
    pub(crate) node: crate::chain::Node,
}

impl Apiv2getsignkey {
    /// `/sign`: 获取沙箱环境密钥 · Get the sandbox key
    #[inline]
    pub fn sign(&self) -> sign::Sign {
        sign::Sign { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/xdc/apiv2getsignkey")
    }
}

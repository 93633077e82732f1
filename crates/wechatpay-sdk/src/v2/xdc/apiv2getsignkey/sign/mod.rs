//! 获取沙箱环境密钥 · Get the sandbox key
//!
//! `v2/xdc/apiv2getsignkey/sign`

pub mod getsignkey;

/// 获取沙箱环境密钥 · Get the sandbox key
///
/// `v2/xdc/apiv2getsignkey/sign`
#[derive(Clone)]
pub struct Sign {
    pub(crate) node: crate::chain::Node,
}

impl Sign {
    /// `/getsignkey`: 获取沙箱环境密钥 · Get the sandbox key
    #[inline]
    pub fn getsignkey(&self) -> getsignkey::Getsignkey {
        getsignkey::Getsignkey { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/xdc/apiv2getsignkey/sign")
    }
}

//! 商户测试 · Merchant tests
//!
//! `/v3/security`

pub mod echo;

/// 商户测试 · Merchant tests
///
/// `/v3/security`
#[derive(Clone)]
pub struct Security {
    pub(crate) node: crate::chain::Node,
}

impl Security {
    /// `/echo`: 商户签名验签／加解密测试 · Test signatures and encryption
    #[inline]
    pub fn echo(&self) -> echo::Echo {
        echo::Echo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/security")
    }
}

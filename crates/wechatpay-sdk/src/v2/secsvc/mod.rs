//! 实名验证 · Real-name verification
//!
//! `v2/secsvc`

pub mod getrealnameinfo;
pub mod realnameauth;

/// 实名验证 · Real-name verification
///
/// `v2/secsvc`
#[derive(Clone)]
pub struct Secsvc {
    pub(crate) node: crate::chain::Node,
}

impl Secsvc {
    /// `/getrealnameinfo`: 微信支付实名授权 · Get real-name information
    #[inline]
    pub fn getrealnameinfo(&self) -> getrealnameinfo::Getrealnameinfo {
        getrealnameinfo::Getrealnameinfo { node: self.node.clone() }
    }

    /// `/realnameauth`: 微信支付实名验证 · Verify real-name information
    #[inline]
    pub fn realnameauth(&self) -> realnameauth::Realnameauth {
        realnameauth::Realnameauth { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secsvc")
    }
}

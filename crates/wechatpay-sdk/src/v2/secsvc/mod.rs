//! 微信支付实名授权、微信支付实名验证
//!
//! `v2/secsvc`

pub mod getrealnameinfo;
pub mod realnameauth;

/// 微信支付实名授权、微信支付实名验证
///
/// `v2/secsvc`
#[derive(Clone)]
pub struct Secsvc {
    pub(crate) node: crate::chain::Node,
}

impl Secsvc {
    /// `/getrealnameinfo`: 微信支付实名授权
    #[inline]
    pub fn getrealnameinfo(&self) -> getrealnameinfo::Getrealnameinfo {
        getrealnameinfo::Getrealnameinfo { node: self.node.clone() }
    }

    /// `/realnameauth`: 微信支付实名验证
    #[inline]
    pub fn realnameauth(&self) -> realnameauth::Realnameauth {
        realnameauth::Realnameauth { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secsvc")
    }
}

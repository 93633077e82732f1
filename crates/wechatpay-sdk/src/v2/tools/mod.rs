//! 工具 · Tools
//!
//! `v2/tools`

pub mod authcodetoopenid;
pub mod shorturl;

/// 工具 · Tools
///
/// `v2/tools`
#[derive(Clone)]
pub struct Tools {
    pub(crate) node: crate::chain::Node,
}

impl Tools {
    /// `/authcodetoopenid`: 授权码查询openid · Exchange an authorisation code for openid
    #[inline]
    pub fn authcodetoopenid(&self) -> authcodetoopenid::Authcodetoopenid {
        authcodetoopenid::Authcodetoopenid { node: self.node.clone() }
    }

    /// `/shorturl`: 转换短链接 · Shorten a URL
    #[inline]
    pub fn shorturl(&self) -> shorturl::Shorturl {
        shorturl::Shorturl { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/tools")
    }
}

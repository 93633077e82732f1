//! 刷脸授权 · App authorisation
//!
//! `v2/appauth`

pub mod authindex;
pub mod getaccesstoken;

/// 刷脸授权 · App authorisation
///
/// `v2/appauth`
#[derive(Clone)]
pub struct Appauth {
    pub(crate) node: crate::chain::Node,
}

impl Appauth {
    /// `/authindex`: 授权获取code · Get an authorisation code
    #[inline]
    pub fn authindex(&self) -> authindex::Authindex {
        authindex::Authindex { node: self.node.clone() }
    }

    /// `/getaccesstoken`: 通过code换取accesstoken · Exchange a code for an access token
    #[inline]
    pub fn getaccesstoken(&self) -> getaccesstoken::Getaccesstoken {
        getaccesstoken::Getaccesstoken { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/appauth")
    }
}

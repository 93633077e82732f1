//! 用户openid转换 · Convert an openid
//!
//! `/v3/express/users/{openid}`

pub mod transform;

/// 用户openid转换 · Convert an openid
///
/// `/v3/express/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/transform`: 用户openid转换 · Convert an openid
    #[inline]
    pub fn transform(&self) -> transform::Transform {
        transform::Transform { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/express/users/{openid}")
    }
}

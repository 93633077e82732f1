//! 刷掌服务 · Palm payment service
//!
//! `/v3/palmservice`

pub mod authorization;

/// 刷掌服务 · Palm payment service
///
/// `/v3/palmservice`
#[derive(Clone)]
pub struct Palmservice {
    pub(crate) node: crate::chain::Node,
}

impl Palmservice {
    /// `/authorization`: 查询刷掌授权、服务关联预授权 · Query palm authorisation; Pre-authorise the palm service
    #[inline]
    pub fn authorization(&self) -> authorization::Authorization {
        authorization::Authorization { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/palmservice")
    }
}

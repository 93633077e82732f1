//! 服务商特约商户关注功能配置 · Set the recommended follow app
//!
//! `v2/secapi/mkt`

pub mod addrecommendconf;

/// 服务商特约商户关注功能配置 · Set the recommended follow app
///
/// `v2/secapi/mkt`
#[derive(Clone)]
pub struct Mkt {
    pub(crate) node: crate::chain::Node,
}

impl Mkt {
    /// `/addrecommendconf`: 服务商特约商户关注功能配置 · Set the recommended follow app
    #[inline]
    pub fn addrecommendconf(&self) -> addrecommendconf::Addrecommendconf {
        addrecommendconf::Addrecommendconf { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/mkt")
    }
}

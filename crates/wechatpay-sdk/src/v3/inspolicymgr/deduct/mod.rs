//! 微信保单服务 · WeChat insurance policy service
//!
//! `/v3/inspolicymgr/deduct`

pub mod authorizations;
pub mod policies;

/// 微信保单服务 · WeChat insurance policy service
///
/// `/v3/inspolicymgr/deduct`
#[derive(Clone)]
pub struct Deduct {
    pub(crate) node: crate::chain::Node,
}

impl Deduct {
    /// `/authorizations`: 提交保单授权信息 · Submit a policy authorisation
    #[inline]
    pub fn authorizations(&self) -> authorizations::Authorizations {
        authorizations::Authorizations { node: self.node.clone() }
    }

    /// `/policies`: 上传保单 · Upload a policy
    #[inline]
    pub fn policies(&self) -> policies::Policies {
        policies::Policies { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/inspolicymgr/deduct")
    }
}

//! `/v3/global/merchant/h5/permission`

pub mod applications;
pub mod domain;
pub mod sub_mchid;

use crate::chain::{Chain, Node};

/// `/v3/global/merchant/h5/permission`
pub struct Permission {
    pub(crate) node: Node,
}

impl Permission {
    /// `/applications`
    #[inline]
    pub fn applications(self) -> applications::Applications {
        applications::Applications { node: self.node }
    }

    /// `/domain`
    #[inline]
    pub fn domain(self) -> domain::Domain {
        domain::Domain { node: self.node }
    }

    /// `/{sub_mchid}`: 子商户号
    #[inline]
    pub fn sub_mchid(self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/merchant/h5/permission", rest)
    }
}

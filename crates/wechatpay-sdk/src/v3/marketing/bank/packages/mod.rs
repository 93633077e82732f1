//! `/v3/marketing/bank/packages`

pub mod package_id;

use crate::chain::{Chain, Node};

/// `/v3/marketing/bank/packages`
pub struct Packages {
    pub(crate) node: Node,
}

impl Packages {
    /// `/{package_id}`: 号码包id
    #[inline]
    pub fn package_id(self, value: impl Into<String>) -> package_id::PackageId {
        package_id::PackageId { node: self.node.bind("package_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/bank/packages", rest)
    }
}

//! `/v3/marketing/bank/packages/{package_id}`

pub mod tasks;

use crate::chain::{Chain, Node};

/// `/v3/marketing/bank/packages/{package_id}`
pub struct PackageId {
    pub(crate) node: Node,
}

impl PackageId {
    /// `/tasks`
    #[inline]
    pub fn tasks(self) -> tasks::Tasks {
        tasks::Tasks { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/bank/packages/{package_id}", rest)
    }
}

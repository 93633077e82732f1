//! `/v3/marketing/bank/packages/{package_id}`

pub mod tasks;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/bank/packages/{package_id}`
pub struct PackageId(pub(crate) Node);

impl PackageId {
    /// `/tasks`
    #[inline]
    pub fn tasks(self) -> tasks::Tasks {
        tasks::Tasks(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/bank/packages/{package_id}", rest)
    }
}

//! `/v3/marketing/bank/packages`

pub mod package_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/bank/packages`
pub struct Packages(pub(crate) Node);

impl Packages {
    /// `/{package_id}`: 号码包id
    #[inline]
    pub fn package_id(self, value: impl Into<String>) -> package_id::PackageId {
        package_id::PackageId(self.0.bind("package_id", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/bank/packages", rest)
    }
}

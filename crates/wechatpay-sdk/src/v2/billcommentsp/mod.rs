//! `v2/billcommentsp`

pub mod batchquerycomment;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/billcommentsp`
pub struct Billcommentsp(pub(crate) Node);

impl Billcommentsp {
    /// `/batchquerycomment`
    #[inline]
    pub fn batchquerycomment(self) -> batchquerycomment::Batchquerycomment {
        batchquerycomment::Batchquerycomment(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/billcommentsp", rest)
    }
}

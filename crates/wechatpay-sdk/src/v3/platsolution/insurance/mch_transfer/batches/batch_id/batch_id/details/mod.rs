//! `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details`

pub mod detail_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details`
pub struct Details(pub(crate) Node);

impl Details {
    /// `/detail-id`
    #[inline]
    pub fn detail_id(self) -> detail_id::DetailId {
        detail_id::DetailId(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details",
            rest,
        )
    }
}

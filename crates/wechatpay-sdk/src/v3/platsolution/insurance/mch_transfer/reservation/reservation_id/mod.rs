//! `/v3/platsolution/insurance/mch-transfer/reservation/reservation-id`

pub mod reservation_id;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/insurance/mch-transfer/reservation/reservation-id`
pub struct ReservationId {
    pub(crate) node: Node,
}

impl ReservationId {
    /// `/{reservation_id}`: 微信转账预约单号
    #[inline]
    pub fn reservation_id(self, value: impl Into<String>) -> reservation_id::ReservationId {
        reservation_id::ReservationId { node: self.node.bind("reservation_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/platsolution/insurance/mch-transfer/reservation/reservation-id", rest)
    }
}

//! `/v3/platsolution/mch-transfer/reservation/out-reservation-no`

pub mod out_reservation_no;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/mch-transfer/reservation/out-reservation-no`
pub struct OutReservationNo {
    pub(crate) node: Node,
}

impl OutReservationNo {
    /// `/{out_reservation_no}`: 商户预约单号
    #[inline]
    pub fn out_reservation_no(
        self,
        value: impl Into<String>,
    ) -> out_reservation_no::OutReservationNo {
        out_reservation_no::OutReservationNo { node: self.node.bind("out_reservation_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/platsolution/mch-transfer/reservation/out-reservation-no", rest)
    }
}

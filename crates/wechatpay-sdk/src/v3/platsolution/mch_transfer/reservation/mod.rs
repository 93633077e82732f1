//! `/v3/platsolution/mch-transfer/reservation`

pub mod apply;
pub mod out_reservation_no;
pub mod reservation_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/platsolution/mch-transfer/reservation`
pub struct Reservation(pub(crate) Node);

impl Reservation {
    /// `/apply`
    #[inline]
    pub fn apply(self) -> apply::Apply {
        apply::Apply(self.0)
    }

    /// `/out-reservation-no`
    #[inline]
    pub fn out_reservation_no(self) -> out_reservation_no::OutReservationNo {
        out_reservation_no::OutReservationNo(self.0)
    }

    /// `/reservation-id`
    #[inline]
    pub fn reservation_id(self) -> reservation_id::ReservationId {
        reservation_id::ReservationId(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/mch-transfer/reservation", rest)
    }
}

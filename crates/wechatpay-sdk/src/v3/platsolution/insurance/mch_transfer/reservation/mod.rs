//! `/v3/platsolution/insurance/mch-transfer/reservation`

pub mod apply;
pub mod out_reservation_no;
pub mod reservation_id;

/// `/v3/platsolution/insurance/mch-transfer/reservation`
#[derive(Clone)]
pub struct Reservation {
    pub(crate) node: crate::chain::Node,
}

impl Reservation {
    /// `/apply`
    #[inline]
    pub fn apply(&self) -> apply::Apply {
        apply::Apply { node: self.node.clone() }
    }

    /// `/out-reservation-no`
    #[inline]
    pub fn out_reservation_no(&self) -> out_reservation_no::OutReservationNo {
        out_reservation_no::OutReservationNo { node: self.node.clone() }
    }

    /// `/reservation-id`
    #[inline]
    pub fn reservation_id(&self) -> reservation_id::ReservationId {
        reservation_id::ReservationId { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/reservation")
    }
}

//! 平台收付通 预约商家转账 · E-commerce payments: reserved merchant transfer
//!
//! `/v3/platsolution/insurance/mch-transfer/reservation`

pub mod apply;
pub mod out_reservation_no;
pub mod reservation_id;

/// 平台收付通 预约商家转账 · E-commerce payments: reserved merchant transfer
///
/// `/v3/platsolution/insurance/mch-transfer/reservation`
#[derive(Clone)]
pub struct Reservation {
    pub(crate) node: crate::chain::Node,
}

impl Reservation {
    /// `/apply`: 受理单次预约商家转账 · Reserve a transfer (insurance)
    #[inline]
    pub fn apply(&self) -> apply::Apply {
        apply::Apply { node: self.node.clone() }
    }

    /// `/out-reservation-no`: 商户预约单号查询预约商家转账记录、关闭预约商家转账记录 · Query a reservation by number (insurance); Close a transfer reservation (insurance)
    #[inline]
    pub fn out_reservation_no(&self) -> out_reservation_no::OutReservationNo {
        out_reservation_no::OutReservationNo { node: self.node.clone() }
    }

    /// `/reservation-id`: 微信支付预约单号查询预约商家转账记录 · Query a reservation by ID (insurance)
    #[inline]
    pub fn reservation_id(&self) -> reservation_id::ReservationId {
        reservation_id::ReservationId { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/reservation")
    }
}

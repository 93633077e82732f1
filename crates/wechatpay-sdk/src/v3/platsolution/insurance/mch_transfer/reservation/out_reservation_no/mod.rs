//! 商户预约单号查询预约商家转账记录、关闭预约商家转账记录 · Query a reservation by number (insurance); Close a transfer reservation (insurance)
//!
//! `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no`

pub mod out_reservation_no;

/// 商户预约单号查询预约商家转账记录、关闭预约商家转账记录 · Query a reservation by number (insurance); Close a transfer reservation (insurance)
///
/// `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no`
#[derive(Clone)]
pub struct OutReservationNo {
    pub(crate) node: crate::chain::Node,
}

impl OutReservationNo {
    /// `/{out_reservation_no}`: 商户预约单号 · Merchant reservation number
    pub fn out_reservation_no(
        &self,
        value: impl Into<String>,
    ) -> out_reservation_no::OutReservationNo {
        out_reservation_no::OutReservationNo { node: self.node.bind("out_reservation_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no")
    }
}

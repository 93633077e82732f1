//! 微信支付预约单号查询预约商家转账记录 · Query a reservation by ID
//!
//! `/v3/platsolution/mch-transfer/reservation/reservation-id`

pub mod reservation_id;

/// 微信支付预约单号查询预约商家转账记录 · Query a reservation by ID
///
/// `/v3/platsolution/mch-transfer/reservation/reservation-id`
#[derive(Clone)]
pub struct ReservationId {
    pub(crate) node: crate::chain::Node,
}

impl ReservationId {
    /// `/{reservation_id}`: 微信转账预约单号 · WeChat Pay transfer reservation number
    pub fn reservation_id(&self, value: impl Into<String>) -> reservation_id::ReservationId {
        reservation_id::ReservationId { node: self.node.bind("reservation_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/mch-transfer/reservation/reservation-id")
    }
}

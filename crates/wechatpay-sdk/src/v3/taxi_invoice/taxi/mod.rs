//! 更新出租车信息 · Update a taxi
//!
//! `/v3/taxi-invoice/taxi`

pub mod update_taxi;

/// 更新出租车信息 · Update a taxi
///
/// `/v3/taxi-invoice/taxi`
#[derive(Clone)]
pub struct Taxi {
    pub(crate) node: crate::chain::Node,
}

impl Taxi {
    /// `/update-taxi`: 更新出租车信息 · Update a taxi
    #[inline]
    pub fn update_taxi(&self) -> update_taxi::UpdateTaxi {
        update_taxi::UpdateTaxi { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/taxi")
    }
}

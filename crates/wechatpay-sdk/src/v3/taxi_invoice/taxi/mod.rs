//! `/v3/taxi-invoice/taxi`

pub mod update_taxi;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/taxi-invoice/taxi`
pub struct Taxi(pub(crate) Node);

impl Taxi {
    /// `/update-taxi`
    #[inline]
    pub fn update_taxi(self) -> update_taxi::UpdateTaxi {
        update_taxi::UpdateTaxi(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/taxi", rest)
    }
}

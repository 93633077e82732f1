//! `/v3/taxi-invoice/taxi-company`

pub mod create_taxi_company;

use crate::chain::{Chain, Node};

/// `/v3/taxi-invoice/taxi-company`
pub struct TaxiCompany {
    pub(crate) node: Node,
}

impl TaxiCompany {
    /// `/create-taxi-company`
    #[inline]
    pub fn create_taxi_company(self) -> create_taxi_company::CreateTaxiCompany {
        create_taxi_company::CreateTaxiCompany { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/taxi-invoice/taxi-company", rest)
    }
}

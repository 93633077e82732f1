//! 新增出租车公司 · Create a taxi company
//!
//! `/v3/taxi-invoice/taxi-company`

pub mod create_taxi_company;

/// 新增出租车公司 · Create a taxi company
///
/// `/v3/taxi-invoice/taxi-company`
#[derive(Clone)]
pub struct TaxiCompany {
    pub(crate) node: crate::chain::Node,
}

impl TaxiCompany {
    /// `/create-taxi-company`: 新增出租车公司 · Create a taxi company
    #[inline]
    pub fn create_taxi_company(&self) -> create_taxi_company::CreateTaxiCompany {
        create_taxi_company::CreateTaxiCompany { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/taxi-company")
    }
}

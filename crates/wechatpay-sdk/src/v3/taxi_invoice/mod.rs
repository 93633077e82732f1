//! `/v3/taxi-invoice`

pub mod attendance;
pub mod cards;
pub mod driver;
pub mod drivers;
pub mod taxi;
pub mod taxi_companies;
pub mod taxi_company;
pub mod taxies;
pub mod user_taxi_order;
pub mod user_taxi_orders;

/// `/v3/taxi-invoice`
#[derive(Clone)]
pub struct TaxiInvoice {
    pub(crate) node: crate::chain::Node,
}

impl TaxiInvoice {
    /// `/attendance`
    #[inline]
    pub fn attendance(&self) -> attendance::Attendance {
        attendance::Attendance { node: self.node.clone() }
    }

    /// `/cards`
    #[inline]
    pub fn cards(&self) -> cards::Cards {
        cards::Cards { node: self.node.clone() }
    }

    /// `/driver`
    #[inline]
    pub fn driver(&self) -> driver::Driver {
        driver::Driver { node: self.node.clone() }
    }

    /// `/drivers`
    #[inline]
    pub fn drivers(&self) -> drivers::Drivers {
        drivers::Drivers { node: self.node.clone() }
    }

    /// `/taxi`
    #[inline]
    pub fn taxi(&self) -> taxi::Taxi {
        taxi::Taxi { node: self.node.clone() }
    }

    /// `/taxi-companies`
    #[inline]
    pub fn taxi_companies(&self) -> taxi_companies::TaxiCompanies {
        taxi_companies::TaxiCompanies { node: self.node.clone() }
    }

    /// `/taxi-company`
    #[inline]
    pub fn taxi_company(&self) -> taxi_company::TaxiCompany {
        taxi_company::TaxiCompany { node: self.node.clone() }
    }

    /// `/taxies`
    #[inline]
    pub fn taxies(&self) -> taxies::Taxies {
        taxies::Taxies { node: self.node.clone() }
    }

    /// `/user-taxi-order`
    #[inline]
    pub fn user_taxi_order(&self) -> user_taxi_order::UserTaxiOrder {
        user_taxi_order::UserTaxiOrder { node: self.node.clone() }
    }

    /// `/user-taxi-orders`
    #[inline]
    pub fn user_taxi_orders(&self) -> user_taxi_orders::UserTaxiOrders {
        user_taxi_orders::UserTaxiOrders { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice")
    }
}

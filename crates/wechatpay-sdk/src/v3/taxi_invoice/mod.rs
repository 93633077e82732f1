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

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/taxi-invoice`
pub struct TaxiInvoice(pub(crate) Node);

impl TaxiInvoice {
    /// `/attendance`
    #[inline]
    pub fn attendance(self) -> attendance::Attendance {
        attendance::Attendance(self.0)
    }

    /// `/cards`
    #[inline]
    pub fn cards(self) -> cards::Cards {
        cards::Cards(self.0)
    }

    /// `/driver`
    #[inline]
    pub fn driver(self) -> driver::Driver {
        driver::Driver(self.0)
    }

    /// `/drivers`
    #[inline]
    pub fn drivers(self) -> drivers::Drivers {
        drivers::Drivers(self.0)
    }

    /// `/taxi`
    #[inline]
    pub fn taxi(self) -> taxi::Taxi {
        taxi::Taxi(self.0)
    }

    /// `/taxi-companies`
    #[inline]
    pub fn taxi_companies(self) -> taxi_companies::TaxiCompanies {
        taxi_companies::TaxiCompanies(self.0)
    }

    /// `/taxi-company`
    #[inline]
    pub fn taxi_company(self) -> taxi_company::TaxiCompany {
        taxi_company::TaxiCompany(self.0)
    }

    /// `/taxies`
    #[inline]
    pub fn taxies(self) -> taxies::Taxies {
        taxies::Taxies(self.0)
    }

    /// `/user-taxi-order`
    #[inline]
    pub fn user_taxi_order(self) -> user_taxi_order::UserTaxiOrder {
        user_taxi_order::UserTaxiOrder(self.0)
    }

    /// `/user-taxi-orders`
    #[inline]
    pub fn user_taxi_orders(self) -> user_taxi_orders::UserTaxiOrders {
        user_taxi_orders::UserTaxiOrders(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice", rest)
    }
}

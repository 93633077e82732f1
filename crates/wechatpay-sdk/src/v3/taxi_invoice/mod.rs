//! 出租车电子发票 · Taxi e-fapiao
//!
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

/// 出租车电子发票 · Taxi e-fapiao
///
/// `/v3/taxi-invoice`
#[derive(Clone)]
pub struct TaxiInvoice {
    pub(crate) node: crate::chain::Node,
}

impl TaxiInvoice {
    /// `/attendance`: 签到签退 · Record driver attendance
    #[inline]
    pub fn attendance(&self) -> attendance::Attendance {
        attendance::Attendance { node: self.node.clone() }
    }

    /// `/cards`: 将出租车电子发票插入微信用户卡包 · Insert a taxi e-fapiao
    #[inline]
    pub fn cards(&self) -> cards::Cards {
        cards::Cards { node: self.node.clone() }
    }

    /// `/driver`: 更新司机信息 · Update a driver
    #[inline]
    pub fn driver(&self) -> driver::Driver {
        driver::Driver { node: self.node.clone() }
    }

    /// `/drivers`: 获取司机信息 · Query a driver
    #[inline]
    pub fn drivers(&self) -> drivers::Drivers {
        drivers::Drivers { node: self.node.clone() }
    }

    /// `/taxi`: 更新出租车信息 · Update a taxi
    #[inline]
    pub fn taxi(&self) -> taxi::Taxi {
        taxi::Taxi { node: self.node.clone() }
    }

    /// `/taxi-companies`: 获取出租车公司商户信息 · Query a taxi company
    #[inline]
    pub fn taxi_companies(&self) -> taxi_companies::TaxiCompanies {
        taxi_companies::TaxiCompanies { node: self.node.clone() }
    }

    /// `/taxi-company`: 新增出租车公司 · Create a taxi company
    #[inline]
    pub fn taxi_company(&self) -> taxi_company::TaxiCompany {
        taxi_company::TaxiCompany { node: self.node.clone() }
    }

    /// `/taxies`: 获取出租车信息 · Query a taxi
    #[inline]
    pub fn taxies(&self) -> taxies::Taxies {
        taxies::Taxies { node: self.node.clone() }
    }

    /// `/user-taxi-order`: 根据凭证查询乘客行程单 · Query a trip by token
    #[inline]
    pub fn user_taxi_order(&self) -> user_taxi_order::UserTaxiOrder {
        user_taxi_order::UserTaxiOrder { node: self.node.clone() }
    }

    /// `/user-taxi-orders`: 获取乘客行程单列表 · List the trips of a passenger
    #[inline]
    pub fn user_taxi_orders(&self) -> user_taxi_orders::UserTaxiOrders {
        user_taxi_orders::UserTaxiOrders { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice")
    }
}

//! `/v3/hire-power-bank`

pub mod insurance_orders;
pub mod user_qualifications;

/// `/v3/hire-power-bank`
#[derive(Clone)]
pub struct HirePowerBank {
    pub(crate) node: crate::chain::Node,
}

impl HirePowerBank {
    /// `/insurance-orders`
    #[inline]
    pub fn insurance_orders(&self) -> insurance_orders::InsuranceOrders {
        insurance_orders::InsuranceOrders { node: self.node.clone() }
    }

    /// `/user-qualifications`
    #[inline]
    pub fn user_qualifications(&self) -> user_qualifications::UserQualifications {
        user_qualifications::UserQualifications { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/hire-power-bank")
    }
}

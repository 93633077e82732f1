//! `/v3/brand/profitsharing`

pub mod brand_configs;
pub mod finish_order;
pub mod orders;
pub mod receivers;
pub mod returnorders;

/// `/v3/brand/profitsharing`
#[derive(Clone)]
pub struct Profitsharing {
    pub(crate) node: crate::chain::Node,
}

impl Profitsharing {
    /// `/brand-configs`
    #[inline]
    pub fn brand_configs(&self) -> brand_configs::BrandConfigs {
        brand_configs::BrandConfigs { node: self.node.clone() }
    }

    /// `/finish-order`
    #[inline]
    pub fn finish_order(&self) -> finish_order::FinishOrder {
        finish_order::FinishOrder { node: self.node.clone() }
    }

    /// `/orders`
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders { node: self.node.clone() }
    }

    /// `/receivers`
    #[inline]
    pub fn receivers(&self) -> receivers::Receivers {
        receivers::Receivers { node: self.node.clone() }
    }

    /// `/returnorders`
    #[inline]
    pub fn returnorders(&self) -> returnorders::Returnorders {
        returnorders::Returnorders { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/profitsharing")
    }
}

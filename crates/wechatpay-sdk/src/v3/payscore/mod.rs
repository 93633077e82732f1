//! `/v3/payscore`

pub mod acquiringbank;
pub mod merchant_bill;
pub mod oversea;
pub mod partner;
pub mod payafter_orders;
pub mod permissions;
pub mod plan;
pub mod serviceorder;
pub mod servicepayondeliveryorder;
pub mod sign_plan;
pub mod smartretail_orders;
pub mod user_service_state;
pub mod users;

/// `/v3/payscore`
#[derive(Clone)]
pub struct Payscore {
    pub(crate) node: crate::chain::Node,
}

impl Payscore {
    /// `/acquiringbank`
    #[inline]
    pub fn acquiringbank(&self) -> acquiringbank::Acquiringbank {
        acquiringbank::Acquiringbank { node: self.node.clone() }
    }

    /// `/merchant-bill`
    #[inline]
    pub fn merchant_bill(&self) -> merchant_bill::MerchantBill {
        merchant_bill::MerchantBill { node: self.node.clone() }
    }

    /// `/oversea`
    #[inline]
    pub fn oversea(&self) -> oversea::Oversea {
        oversea::Oversea { node: self.node.clone() }
    }

    /// `/partner`
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// `/payafter-orders`
    #[inline]
    pub fn payafter_orders(&self) -> payafter_orders::PayafterOrders {
        payafter_orders::PayafterOrders { node: self.node.clone() }
    }

    /// `/permissions`
    #[inline]
    pub fn permissions(&self) -> permissions::Permissions {
        permissions::Permissions { node: self.node.clone() }
    }

    /// `/plan`
    #[inline]
    pub fn plan(&self) -> plan::Plan {
        plan::Plan { node: self.node.clone() }
    }

    /// `/serviceorder`
    #[inline]
    pub fn serviceorder(&self) -> serviceorder::Serviceorder {
        serviceorder::Serviceorder { node: self.node.clone() }
    }

    /// `/servicepayondeliveryorder`
    #[inline]
    pub fn servicepayondeliveryorder(
        &self,
    ) -> servicepayondeliveryorder::Servicepayondeliveryorder {
        servicepayondeliveryorder::Servicepayondeliveryorder { node: self.node.clone() }
    }

    /// `/sign-plan`
    #[inline]
    pub fn sign_plan(&self) -> sign_plan::SignPlan {
        sign_plan::SignPlan { node: self.node.clone() }
    }

    /// `/smartretail-orders`
    #[inline]
    pub fn smartretail_orders(&self) -> smartretail_orders::SmartretailOrders {
        smartretail_orders::SmartretailOrders { node: self.node.clone() }
    }

    /// `/user-service-state`
    #[inline]
    pub fn user_service_state(&self) -> user_service_state::UserServiceState {
        user_service_state::UserServiceState { node: self.node.clone() }
    }

    /// `/users`
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore")
    }
}

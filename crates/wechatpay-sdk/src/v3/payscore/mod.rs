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
pub struct Payscore {
    pub(crate) node: crate::chain::Node,
}

impl Payscore {
    /// `/acquiringbank`
    #[inline]
    pub fn acquiringbank(self) -> acquiringbank::Acquiringbank {
        acquiringbank::Acquiringbank { node: self.node }
    }

    /// `/merchant-bill`
    #[inline]
    pub fn merchant_bill(self) -> merchant_bill::MerchantBill {
        merchant_bill::MerchantBill { node: self.node }
    }

    /// `/oversea`
    #[inline]
    pub fn oversea(self) -> oversea::Oversea {
        oversea::Oversea { node: self.node }
    }

    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner { node: self.node }
    }

    /// `/payafter-orders`
    #[inline]
    pub fn payafter_orders(self) -> payafter_orders::PayafterOrders {
        payafter_orders::PayafterOrders { node: self.node }
    }

    /// `/permissions`
    #[inline]
    pub fn permissions(self) -> permissions::Permissions {
        permissions::Permissions { node: self.node }
    }

    /// `/plan`
    #[inline]
    pub fn plan(self) -> plan::Plan {
        plan::Plan { node: self.node }
    }

    /// `/serviceorder`
    #[inline]
    pub fn serviceorder(self) -> serviceorder::Serviceorder {
        serviceorder::Serviceorder { node: self.node }
    }

    /// `/servicepayondeliveryorder`
    #[inline]
    pub fn servicepayondeliveryorder(self) -> servicepayondeliveryorder::Servicepayondeliveryorder {
        servicepayondeliveryorder::Servicepayondeliveryorder { node: self.node }
    }

    /// `/sign-plan`
    #[inline]
    pub fn sign_plan(self) -> sign_plan::SignPlan {
        sign_plan::SignPlan { node: self.node }
    }

    /// `/smartretail-orders`
    #[inline]
    pub fn smartretail_orders(self) -> smartretail_orders::SmartretailOrders {
        smartretail_orders::SmartretailOrders { node: self.node }
    }

    /// `/user-service-state`
    #[inline]
    pub fn user_service_state(self) -> user_service_state::UserServiceState {
        user_service_state::UserServiceState { node: self.node }
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore")
    }
}

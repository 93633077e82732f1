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

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/payscore`
pub struct Payscore(pub(crate) Node);

impl Payscore {
    /// `/acquiringbank`
    #[inline]
    pub fn acquiringbank(self) -> acquiringbank::Acquiringbank {
        acquiringbank::Acquiringbank(self.0)
    }

    /// `/merchant-bill`
    #[inline]
    pub fn merchant_bill(self) -> merchant_bill::MerchantBill {
        merchant_bill::MerchantBill(self.0)
    }

    /// `/oversea`
    #[inline]
    pub fn oversea(self) -> oversea::Oversea {
        oversea::Oversea(self.0)
    }

    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner(self.0)
    }

    /// `/payafter-orders`
    #[inline]
    pub fn payafter_orders(self) -> payafter_orders::PayafterOrders {
        payafter_orders::PayafterOrders(self.0)
    }

    /// `/permissions`
    #[inline]
    pub fn permissions(self) -> permissions::Permissions {
        permissions::Permissions(self.0)
    }

    /// `/plan`
    #[inline]
    pub fn plan(self) -> plan::Plan {
        plan::Plan(self.0)
    }

    /// `/serviceorder`
    #[inline]
    pub fn serviceorder(self) -> serviceorder::Serviceorder {
        serviceorder::Serviceorder(self.0)
    }

    /// `/servicepayondeliveryorder`
    #[inline]
    pub fn servicepayondeliveryorder(self) -> servicepayondeliveryorder::Servicepayondeliveryorder {
        servicepayondeliveryorder::Servicepayondeliveryorder(self.0)
    }

    /// `/sign-plan`
    #[inline]
    pub fn sign_plan(self) -> sign_plan::SignPlan {
        sign_plan::SignPlan(self.0)
    }

    /// `/smartretail-orders`
    #[inline]
    pub fn smartretail_orders(self) -> smartretail_orders::SmartretailOrders {
        smartretail_orders::SmartretailOrders(self.0)
    }

    /// `/user-service-state`
    #[inline]
    pub fn user_service_state(self) -> user_service_state::UserServiceState {
        user_service_state::UserServiceState(self.0)
    }

    /// `/users`
    #[inline]
    pub fn users(self) -> users::Users {
        users::Users(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore", rest)
    }
}

//! 微信支付分 · WeChat Pay Score
//!
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

/// 微信支付分 · WeChat Pay Score
///
/// `/v3/payscore`
#[derive(Clone)]
pub struct Payscore {
    pub(crate) node: crate::chain::Node,
}

impl Payscore {
    /// `/acquiringbank`: 微信支付分 · WeChat Pay Score
    #[inline]
    pub fn acquiringbank(&self) -> acquiringbank::Acquiringbank {
        acquiringbank::Acquiringbank { node: self.node.clone() }
    }

    /// `/merchant-bill`: 商户申请获取对账单 · Request WeChat Pay Score bills
    #[inline]
    pub fn merchant_bill(&self) -> merchant_bill::MerchantBill {
        merchant_bill::MerchantBill { node: self.node.clone() }
    }

    /// `/oversea`: 跨境/全球 微信支付分 · Cross-border and global: WeChat Pay Score
    #[inline]
    pub fn oversea(&self) -> oversea::Oversea {
        oversea::Oversea { node: self.node.clone() }
    }

    /// `/partner`: 微信支付分 · WeChat Pay Score
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// `/payafter-orders`: 查询先享后付订单、创建先享后付订单 · Query a use-now-pay-later order; Create a use-now-pay-later order
    #[inline]
    pub fn payafter_orders(&self) -> payafter_orders::PayafterOrders {
        payafter_orders::PayafterOrders { node: self.node.clone() }
    }

    /// `/permissions`: 商户预授权 · Pre-authorise a user
    #[inline]
    pub fn permissions(&self) -> permissions::Permissions {
        permissions::Permissions { node: self.node.clone() }
    }

    /// `/plan`: 支付分签约计划 · WeChat Pay Score contract plans
    #[inline]
    pub fn plan(&self) -> plan::Plan {
        plan::Plan { node: self.node.clone() }
    }

    /// `/serviceorder`: 查询支付分订单、创建支付分订单 · Query a service order; Create a service order
    #[inline]
    pub fn serviceorder(&self) -> serviceorder::Serviceorder {
        serviceorder::Serviceorder { node: self.node.clone() }
    }

    /// `/servicepayondeliveryorder`: 创建先用后付订单 · Create a pay-after-use order
    #[inline]
    pub fn servicepayondeliveryorder(
        &self,
    ) -> servicepayondeliveryorder::Servicepayondeliveryorder {
        servicepayondeliveryorder::Servicepayondeliveryorder { node: self.node.clone() }
    }

    /// `/sign-plan`: 支付分签约计划 · WeChat Pay Score contract plans
    #[inline]
    pub fn sign_plan(&self) -> sign_plan::SignPlan {
        sign_plan::SignPlan { node: self.node.clone() }
    }

    /// `/smartretail-orders`: 查询智慧零售订单、创建智慧零售订单 · Query a smart retail order; Create a smart retail order
    #[inline]
    pub fn smartretail_orders(&self) -> smartretail_orders::SmartretailOrders {
        smartretail_orders::SmartretailOrders { node: self.node.clone() }
    }

    /// `/user-service-state`: 查询用户授权状态 · Query a user's service state
    #[inline]
    pub fn user_service_state(&self) -> user_service_state::UserServiceState {
        user_service_state::UserServiceState { node: self.node.clone() }
    }

    /// `/users`: 商户解除用户授权关系 · Terminate a user's service authorisation
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore")
    }
}

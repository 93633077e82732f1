//! 微信支付分 · WeChat Pay Score
//!
//! `/v3/payscore/partner`

pub mod permissions;
pub mod service_account_applications;
pub mod serviceorder;
pub mod servicepayondeliveryorder;
pub mod servicequotas;

/// 微信支付分 · WeChat Pay Score
///
/// `/v3/payscore/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/permissions`: 商户预授权 · Pre-authorise a user (partner)
    #[inline]
    pub fn permissions(&self) -> permissions::Permissions {
        permissions::Permissions { node: self.node.clone() }
    }

    /// `/service-account-applications`: 收付通子商户申请绑定支付分服务 · Apply to bind a service
    #[inline]
    pub fn service_account_applications(
        &self,
    ) -> service_account_applications::ServiceAccountApplications {
        service_account_applications::ServiceAccountApplications { node: self.node.clone() }
    }

    /// `/serviceorder`: 查询支付分订单、创建支付分订单 · Query a service order (partner); Create a service order (partner)
    #[inline]
    pub fn serviceorder(&self) -> serviceorder::Serviceorder {
        serviceorder::Serviceorder { node: self.node.clone() }
    }

    /// `/servicepayondeliveryorder`: 创建先用后付订单 · Create a pay-after-use order (partner)
    #[inline]
    pub fn servicepayondeliveryorder(
        &self,
    ) -> servicepayondeliveryorder::Servicepayondeliveryorder {
        servicepayondeliveryorder::Servicepayondeliveryorder { node: self.node.clone() }
    }

    /// `/servicequotas`: 查询用户分层对应建议先享金额 · Query suggested credit by user level
    #[inline]
    pub fn servicequotas(&self) -> servicequotas::Servicequotas {
        servicequotas::Servicequotas { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner")
    }
}

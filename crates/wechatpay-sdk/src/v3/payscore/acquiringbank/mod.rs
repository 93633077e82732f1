//! 微信支付分 · WeChat Pay Score
//!
//! `/v3/payscore/acquiringbank`

pub mod permissions;
pub mod serviceorder;
pub mod servicepayondeliveryorder;

/// 微信支付分 · WeChat Pay Score
///
/// `/v3/payscore/acquiringbank`
#[derive(Clone)]
pub struct Acquiringbank {
    pub(crate) node: crate::chain::Node,
}

impl Acquiringbank {
    /// `/permissions`: 从业机构预授权 · Pre-authorise a user (institution)
    #[inline]
    pub fn permissions(&self) -> permissions::Permissions {
        permissions::Permissions { node: self.node.clone() }
    }

    /// `/serviceorder`: 从业机构查询微信支付分订单、从业机构创建微信支付分订单 · Query a service order (institution); Create a service order (institution)
    #[inline]
    pub fn serviceorder(&self) -> serviceorder::Serviceorder {
        serviceorder::Serviceorder { node: self.node.clone() }
    }

    /// `/servicepayondeliveryorder`: 从业机构创建先用后付订单 · Create a pay-after-use order (institution)
    #[inline]
    pub fn servicepayondeliveryorder(
        &self,
    ) -> servicepayondeliveryorder::Servicepayondeliveryorder {
        servicepayondeliveryorder::Servicepayondeliveryorder { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/acquiringbank")
    }
}

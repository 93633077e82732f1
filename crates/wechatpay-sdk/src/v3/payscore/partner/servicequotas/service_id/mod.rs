//! 查询用户分层对应建议先享金额 · Query suggested credit by user level
//!
//! `/v3/payscore/partner/servicequotas/service-id`

pub mod service_id;

/// 查询用户分层对应建议先享金额 · Query suggested credit by user level
///
/// `/v3/payscore/partner/servicequotas/service-id`
#[derive(Clone)]
pub struct ServiceId {
    pub(crate) node: crate::chain::Node,
}

impl ServiceId {
    /// `/{service_id}`: 服务ID · Service ID
    pub fn service_id(&self, value: impl Into<String>) -> service_id::ServiceId {
        service_id::ServiceId { node: self.node.bind("service_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/servicequotas/service-id")
    }
}

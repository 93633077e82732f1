//! 查询用户分层对应建议先享金额 · Query suggested credit by user level
//!
//! `/v3/payscore/partner/servicequotas`

pub mod service_id;

/// 查询用户分层对应建议先享金额 · Query suggested credit by user level
///
/// `/v3/payscore/partner/servicequotas`
#[derive(Clone)]
pub struct Servicequotas {
    pub(crate) node: crate::chain::Node,
}

impl Servicequotas {
    /// `/service-id`: 查询用户分层对应建议先享金额 · Query suggested credit by user level
    #[inline]
    pub fn service_id(&self) -> service_id::ServiceId {
        service_id::ServiceId { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/servicequotas")
    }
}

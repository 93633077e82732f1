//! 商户通过商户协议号查询协议、商户通过商户协议号解约协议 · Query a password-free payment contract; Terminate a password-free payment contract
//!
//! `/v3/password-exempt-contract/contracts/service-id`

pub mod service_id;

/// 商户通过商户协议号查询协议、商户通过商户协议号解约协议 · Query a password-free payment contract; Terminate a password-free payment contract
///
/// `/v3/password-exempt-contract/contracts/service-id`
#[derive(Clone)]
pub struct ServiceId {
    pub(crate) node: crate::chain::Node,
}

impl ServiceId {
    /// `/{service_id}`: 免密支付服务ID · Password-free payment service ID
    pub fn service_id(&self, value: impl Into<String>) -> service_id::ServiceId {
        service_id::ServiceId { node: self.node.bind("service_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/password-exempt-contract/contracts/service-id")
    }
}

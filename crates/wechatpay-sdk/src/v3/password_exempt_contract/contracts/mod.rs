//! 免密支付、平台收付通 免密支付 · Password-free payment; E-commerce payments: password-free payment
//!
//! `/v3/password-exempt-contract/contracts`

pub mod ecommerce;
pub mod normal;
pub mod qs;
pub mod service_id;
pub mod service_provider;

/// 免密支付、平台收付通 免密支付 · Password-free payment; E-commerce payments: password-free payment
///
/// `/v3/password-exempt-contract/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// `/ecommerce`: 电商收付通模式小程序场景预签约、电商收付通模式支付后场景预签约 · Pre-sign in a Mini Program (e-commerce); Pre-sign after payment (e-commerce)
    #[inline]
    pub fn ecommerce(&self) -> ecommerce::Ecommerce {
        ecommerce::Ecommerce { node: self.node.clone() }
    }

    /// `/normal`: 直连商户模式小程序场景预签约、直连商户模式支付后场景预签约 · Pre-sign in a Mini Program; Pre-sign after payment
    #[inline]
    pub fn normal(&self) -> normal::Normal {
        normal::Normal { node: self.node.clone() }
    }

    /// `/qs`: 清算机构模式小程序场景预签约、清算机构模式支付后场景预签约 · Pre-sign in a Mini Program (clearing institution); Pre-sign after payment (clearing institution)
    #[inline]
    pub fn qs(&self) -> qs::Qs {
        qs::Qs { node: self.node.clone() }
    }

    /// `/service-id`: 商户通过商户协议号查询协议、商户通过商户协议号解约协议 · Query a password-free payment contract; Terminate a password-free payment contract
    #[inline]
    pub fn service_id(&self) -> service_id::ServiceId {
        service_id::ServiceId { node: self.node.clone() }
    }

    /// `/service-provider`: 服务商模式小程序场景预签约、服务商模式支付后场景预签约 · Pre-sign in a Mini Program (partner); Pre-sign after payment (partner)
    #[inline]
    pub fn service_provider(&self) -> service_provider::ServiceProvider {
        service_provider::ServiceProvider { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/password-exempt-contract/contracts")
    }
}

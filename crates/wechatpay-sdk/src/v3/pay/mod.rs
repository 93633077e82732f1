//! 基础支付 · Payments
//!
//! `/v3/pay`

pub mod acquiring_bank;
pub mod instal;
pub mod partner;
pub mod schemas;
pub mod transactions;

/// 基础支付 · Payments
///
/// `/v3/pay`
#[derive(Clone)]
pub struct Pay {
    pub(crate) node: crate::chain::Node,
}

impl Pay {
    /// `/acquiring-bank`: 微信分付-支付方式前置服务 · Get Fenfu exposure advice (licensed institution)
    #[inline]
    pub fn acquiring_bank(&self) -> acquiring_bank::AcquiringBank {
        acquiring_bank::AcquiringBank { node: self.node.clone() }
    }

    /// `/instal`: 商户贴息-获取微信分付曝光建议、商户贴息-获取微信分付曝光建议 · Get Fenfu exposure advice (merchant-funded interest); Get Fenfu exposure advice (partner, merchant-funded interest)
    #[inline]
    pub fn instal(&self) -> instal::Instal {
        instal::Instal { node: self.node.clone() }
    }

    /// `/partner`
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay")
    }
}

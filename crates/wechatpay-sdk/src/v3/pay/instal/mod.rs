//! 商户贴息-获取微信分付曝光建议、商户贴息-获取微信分付曝光建议 · Get Fenfu exposure advice (merchant-funded interest); Get Fenfu exposure advice (partner, merchant-funded interest)
//!
//! `/v3/pay/instal`

pub mod exposure;
pub mod partner;

/// 商户贴息-获取微信分付曝光建议、商户贴息-获取微信分付曝光建议 · Get Fenfu exposure advice (merchant-funded interest); Get Fenfu exposure advice (partner, merchant-funded interest)
///
/// `/v3/pay/instal`
#[derive(Clone)]
pub struct Instal {
    pub(crate) node: crate::chain::Node,
}

impl Instal {
    /// `/exposure`: 商户贴息-获取微信分付曝光建议 · Get Fenfu exposure advice (merchant-funded interest)
    #[inline]
    pub fn exposure(&self) -> exposure::Exposure {
        exposure::Exposure { node: self.node.clone() }
    }

    /// `/partner`: 商户贴息-获取微信分付曝光建议 · Get Fenfu exposure advice (partner, merchant-funded interest)
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/instal")
    }
}

//! 商户贴息-获取微信分付曝光建议 · Get Fenfu exposure advice (partner, merchant-funded interest)
//!
//! `/v3/pay/instal/partner`

pub mod exposure;

/// 商户贴息-获取微信分付曝光建议 · Get Fenfu exposure advice (partner, merchant-funded interest)
///
/// `/v3/pay/instal/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/exposure`: 商户贴息-获取微信分付曝光建议 · Get Fenfu exposure advice (partner, merchant-funded interest)
    #[inline]
    pub fn exposure(&self) -> exposure::Exposure {
        exposure::Exposure { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/instal/partner")
    }
}

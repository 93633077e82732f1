//! 品牌 API 的接口 · Operations of the brand's API
//!
//! `/brand`

#[cfg(feature = "brand-card-member")]
pub mod card_member;
pub mod marketing;
#[cfg(feature = "brand-store")]
pub mod store;

/// 品牌 API 的接口 · Operations of the brand's API
///
/// `/brand`
#[derive(Clone)]
pub struct Brand {
    pub(crate) node: crate::chain::Node,
}

impl crate::Client {
    /// Begins the chain of an operation: `/brand`.
    #[inline]
    pub fn brand(&self) -> Brand {
        Brand { node: crate::chain::Node::new(self) }
    }
}

impl Brand {
    /// `/card-member`: 商家名片会员 (品牌) · Merchant business card members (brand)
    #[cfg(feature = "brand-card-member")]
    #[inline]
    pub fn card_member(&self) -> card_member::CardMember {
        card_member::CardMember { node: self.node.clone() }
    }

    #[cfg(not(feature = "brand-card-member"))]
    #[doc(hidden)]
    pub fn card_member(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::BrandCardMember,
    {
        crate::off::Off
    }

    /// `/marketing`: 营销 · Marketing
    #[inline]
    pub fn marketing(&self) -> marketing::Marketing {
        marketing::Marketing { node: self.node.clone() }
    }

    /// `/store`: 品牌门店 (品牌) · Brand stores (brand)
    #[cfg(feature = "brand-store")]
    #[inline]
    pub fn store(&self) -> store::Store {
        store::Store { node: self.node.clone() }
    }

    #[cfg(not(feature = "brand-store"))]
    #[doc(hidden)]
    pub fn store(&self) -> crate::off::Off
    where
        for<'a> &'a (): crate::off::BrandStore,
    {
        crate::off::Off
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand")
    }
}

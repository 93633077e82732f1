//! `/v3/brand/partner`

pub mod card_member;
pub mod cardtemplate;
pub mod store;

/// `/v3/brand/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/card-member`: 发券活动、商家名片会员 · Coupon campaigns; Merchant business card members
    #[inline]
    pub fn card_member(&self) -> card_member::CardMember {
        card_member::CardMember { node: self.node.clone() }
    }

    /// `/cardtemplate`: 创建商家名片、创建交易连接名片 · Create a merchant business card; Connect transactions with a business card
    #[inline]
    pub fn cardtemplate(&self) -> cardtemplate::Cardtemplate {
        cardtemplate::Cardtemplate { node: self.node.clone() }
    }

    /// `/store`: 品牌门店 · Brand stores
    #[inline]
    pub fn store(&self) -> store::Store {
        store::Store { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner")
    }
}

//! 品牌 · Brands
//!
//! `/v3/brand`

pub mod applyments;
pub mod card;
pub mod marketing;
pub mod partner;
pub mod profitsharing;

/// 品牌 · Brands
///
/// `/v3/brand`
#[derive(Clone)]
pub struct Brand {
    pub(crate) node: crate::chain::Node,
}

impl Brand {
    /// `/applyments`: 提交入驻申请 · Submit a brand application
    #[inline]
    pub fn applyments(&self) -> applyments::Applyments {
        applyments::Applyments { node: self.node.clone() }
    }

    /// `/card`: 商家名片配置、连接交易 · Merchant business card settings; Transaction connection
    #[inline]
    pub fn card(&self) -> card::Card {
        card::Card { node: self.node.clone() }
    }

    /// `/marketing`: 查询摇优惠活动列表 · List shake campaigns
    #[inline]
    pub fn marketing(&self) -> marketing::Marketing {
        marketing::Marketing { node: self.node.clone() }
    }

    /// `/partner`
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// `/profitsharing`: 连锁品牌分账 · Chain-brand profit sharing
    #[inline]
    pub fn profitsharing(&self) -> profitsharing::Profitsharing {
        profitsharing::Profitsharing { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand")
    }
}

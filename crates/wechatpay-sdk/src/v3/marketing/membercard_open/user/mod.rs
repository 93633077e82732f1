//! 查询用户在品牌下所有会员卡 · List a user's membership cards
//!
//! `/v3/marketing/membercard-open/user`

pub mod cards;

/// 查询用户在品牌下所有会员卡 · List a user's membership cards
///
/// `/v3/marketing/membercard-open/user`
#[derive(Clone)]
pub struct User {
    pub(crate) node: crate::chain::Node,
}

impl User {
    /// `/cards`: 查询用户在品牌下所有会员卡 · List a user's membership cards
    #[inline]
    pub fn cards(&self) -> cards::Cards {
        cards::Cards { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/user")
    }
}

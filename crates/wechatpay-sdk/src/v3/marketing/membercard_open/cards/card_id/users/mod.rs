//! 根据openid导入用户会员卡 · Import a membership card by openid
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/users`

pub mod import;

/// 根据openid导入用户会员卡 · Import a membership card by openid
///
/// `/v3/marketing/membercard-open/cards/{card_id}/users`
#[derive(Clone)]
pub struct Users {
    pub(crate) node: crate::chain::Node,
}

impl Users {
    /// `/import`: 根据openid导入用户会员卡 · Import a membership card by openid
    #[inline]
    pub fn import(&self) -> import::Import {
        import::Import { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/users")
    }
}

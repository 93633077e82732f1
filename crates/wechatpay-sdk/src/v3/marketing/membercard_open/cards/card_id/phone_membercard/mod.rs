//! 根据手机号导入用户会员卡 · Import a membership card by phone
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`

pub mod import;

/// 根据手机号导入用户会员卡 · Import a membership card by phone
///
/// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`
#[derive(Clone)]
pub struct PhoneMembercard {
    pub(crate) node: crate::chain::Node,
}

impl PhoneMembercard {
    /// `/import`: 根据手机号导入用户会员卡 · Import a membership card by phone
    #[inline]
    pub fn import(&self) -> import::Import {
        import::Import { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/phone-membercard")
    }
}

//! `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`

pub mod import;

/// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`
#[derive(Clone)]
pub struct PhoneMembercard {
    pub(crate) node: crate::chain::Node,
}

impl PhoneMembercard {
    /// `/import`
    #[inline]
    pub fn import(&self) -> import::Import {
        import::Import { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/phone-membercard")
    }
}

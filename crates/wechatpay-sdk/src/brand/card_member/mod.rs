//! `/brand/card-member`

pub mod cards;
pub mod media;
pub mod pre_auth_tokens;
pub mod user_cards;
pub mod user_feeds;
pub mod user_points;

/// `/brand/card-member`
#[derive(Clone)]
pub struct CardMember {
    pub(crate) node: crate::chain::Node,
}

impl CardMember {
    /// `/cards`
    #[inline]
    pub fn cards(&self) -> cards::Cards {
        cards::Cards { node: self.node.clone() }
    }

    /// `/media`
    #[inline]
    pub fn media(&self) -> media::Media {
        media::Media { node: self.node.clone() }
    }

    /// `/pre-auth-tokens`
    #[inline]
    pub fn pre_auth_tokens(&self) -> pre_auth_tokens::PreAuthTokens {
        pre_auth_tokens::PreAuthTokens { node: self.node.clone() }
    }

    /// `/user-cards`
    #[inline]
    pub fn user_cards(&self) -> user_cards::UserCards {
        user_cards::UserCards { node: self.node.clone() }
    }

    /// `/user-feeds`
    #[inline]
    pub fn user_feeds(&self) -> user_feeds::UserFeeds {
        user_feeds::UserFeeds { node: self.node.clone() }
    }

    /// `/user-points`
    #[inline]
    pub fn user_points(&self) -> user_points::UserPoints {
        user_points::UserPoints { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/card-member")
    }
}

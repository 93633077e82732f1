//! `/v3/brand/partner/card-member`

pub mod cards;
pub mod membership_activities;
pub mod pay_view_tokens;
pub mod pre_auth_tokens;
pub mod user_cards;
pub mod user_feeds;
pub mod user_points;

/// `/v3/brand/partner/card-member`
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

    /// `/membership-activities`
    #[inline]
    pub fn membership_activities(&self) -> membership_activities::MembershipActivities {
        membership_activities::MembershipActivities { node: self.node.clone() }
    }

    /// `/pay-view-tokens`
    #[inline]
    pub fn pay_view_tokens(&self) -> pay_view_tokens::PayViewTokens {
        pay_view_tokens::PayViewTokens { node: self.node.clone() }
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
        self.node.untyped("v3/brand/partner/card-member")
    }
}

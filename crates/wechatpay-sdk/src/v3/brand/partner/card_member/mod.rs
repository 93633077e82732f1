//! `/v3/brand/partner/card-member`

pub mod cards;
pub mod membership_activities;
pub mod pay_view_tokens;
pub mod pre_auth_tokens;
pub mod user_cards;
pub mod user_feeds;
pub mod user_points;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/brand/partner/card-member`
pub struct CardMember(pub(crate) Node);

impl CardMember {
    /// `/cards`
    #[inline]
    pub fn cards(self) -> cards::Cards {
        cards::Cards(self.0)
    }

    /// `/membership-activities`
    #[inline]
    pub fn membership_activities(self) -> membership_activities::MembershipActivities {
        membership_activities::MembershipActivities(self.0)
    }

    /// `/pay-view-tokens`
    #[inline]
    pub fn pay_view_tokens(self) -> pay_view_tokens::PayViewTokens {
        pay_view_tokens::PayViewTokens(self.0)
    }

    /// `/pre-auth-tokens`
    #[inline]
    pub fn pre_auth_tokens(self) -> pre_auth_tokens::PreAuthTokens {
        pre_auth_tokens::PreAuthTokens(self.0)
    }

    /// `/user-cards`
    #[inline]
    pub fn user_cards(self) -> user_cards::UserCards {
        user_cards::UserCards(self.0)
    }

    /// `/user-feeds`
    #[inline]
    pub fn user_feeds(self) -> user_feeds::UserFeeds {
        user_feeds::UserFeeds(self.0)
    }

    /// `/user-points`
    #[inline]
    pub fn user_points(self) -> user_points::UserPoints {
        user_points::UserPoints(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/card-member", rest)
    }
}

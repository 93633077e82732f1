//! 发券活动、商家名片会员 · Coupon campaigns; Merchant business card members
//!
//! `/v3/brand/partner/card-member`

pub mod cards;
pub mod membership_activities;
pub mod pay_view_tokens;
pub mod pre_auth_tokens;
pub mod user_cards;
pub mod user_feeds;
pub mod user_points;

/// 发券活动、商家名片会员 · Coupon campaigns; Merchant business card members
///
/// `/v3/brand/partner/card-member`
#[derive(Clone)]
pub struct CardMember {
    pub(crate) node: crate::chain::Node,
}

impl CardMember {
    /// `/cards`: 查询会员卡模板列表、创建会员卡模板 · List membership card templates; Create a membership card template
    #[inline]
    pub fn cards(&self) -> cards::Cards {
        cards::Cards { node: self.node.clone() }
    }

    /// `/membership-activities`: 查询品牌会员发券活动列表、创建品牌会员发券活动 · List member coupon campaigns; Create a member coupon campaign
    #[inline]
    pub fn membership_activities(&self) -> membership_activities::MembershipActivities {
        membership_activities::MembershipActivities { node: self.node.clone() }
    }

    /// `/pay-view-tokens`: 品牌会员展示付款码组件预授权 · Pre-authorise the payment code component
    #[inline]
    pub fn pay_view_tokens(&self) -> pay_view_tokens::PayViewTokens {
        pay_view_tokens::PayViewTokens { node: self.node.clone() }
    }

    /// `/pre-auth-tokens`: 入会组件预授权 · Pre-authorise the enrolment component
    #[inline]
    pub fn pre_auth_tokens(&self) -> pre_auth_tokens::PreAuthTokens {
        pre_auth_tokens::PreAuthTokens { node: self.node.clone() }
    }

    /// `/user-cards`: 查询用户在品牌下所有会员卡 · List a user's membership cards
    #[inline]
    pub fn user_cards(&self) -> user_cards::UserCards {
        user_cards::UserCards { node: self.node.clone() }
    }

    /// `/user-feeds`: 创建用户动态信息 · Create a member feed message
    #[inline]
    pub fn user_feeds(&self) -> user_feeds::UserFeeds {
        user_feeds::UserFeeds { node: self.node.clone() }
    }

    /// `/user-points`: 同步积分兑券结果、同步积分余额 · Report a points exchange result; Synchronise a points balance
    #[inline]
    pub fn user_points(&self) -> user_points::UserPoints {
        user_points::UserPoints { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member")
    }
}

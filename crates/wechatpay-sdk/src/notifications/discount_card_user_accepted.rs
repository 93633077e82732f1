//! `DISCOUNT_CARD.USER_ACCEPTED`: 微信先享卡用户领卡(DISCOUNT\_CARD.USER\_ACCEPTED)通知(JSON) (direct)

pub use crate::notifications::discount_card_agreement_ended::{
    Content, Objectives, Rewards, TimeRange,
};

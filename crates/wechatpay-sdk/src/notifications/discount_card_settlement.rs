//! `DISCOUNT_CARD.SETTLEMENT`: 微信先享卡用户结算(DISCOUNT\_CARD.SETTLEMENT)通知(JSON) (direct)

pub use crate::notifications::discount_card_agreement_ended::{
    Content, Objectives, Rewards, TimeRange,
};

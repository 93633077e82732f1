//! `VIOLATION.PUNISH`: 商户平台处罚(VIOLATION.PUNISH)通知(JSON) (partner)

pub use crate::notifications::violation_appeal::{Content, RiskType};

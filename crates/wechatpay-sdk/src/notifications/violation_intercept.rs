//! `VIOLATION.INTERCEPT`: 商户平台拦截(VIOLATION.INTERCEPT)通知(JSON) (partner)

pub use crate::notifications::violation_appeal::{Content, RiskType};

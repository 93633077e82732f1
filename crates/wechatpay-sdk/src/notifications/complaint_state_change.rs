//! `COMPLAINT.STATE_CHANGE`: 投诉状态变化(COMPLAINT.STATE\_CHANGE)通知(JSON) (direct and partner)

pub use crate::notifications::complaint_create::{ActionType, Content};

//! `PAPAY.TERMINATE`: 跨境/全球-委托代扣成功解约(PAPAY.TERMINATE)通知(JSON) (direct and partner)

pub use crate::notifications::papay_sign::{Content, ContractTerminationMode};

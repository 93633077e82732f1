//! `INSURANCE_ENTRUST.TERMINATE`: 保险商户委托代扣解约完成(INSURANCE\_ENTRUST.TERMINATE)通知(JSON) (direct)

pub use crate::notifications::entrust_sign::{ContractTerminateInfo, ContractTerminationMode};
pub use crate::notifications::entrust_terminate::ContractState;
pub use crate::notifications::insurance_entrust_sign::Content;

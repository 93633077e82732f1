//! `INSURANCE_ENTRUST.SIGN`: 保险商户委托代扣签约成功(INSURANCE\_ENTRUST.SIGN)通知(JSON) (direct)

pub use crate::notifications::entrust_sign::{ContractTerminateInfo, ContractTerminationMode};
pub use crate::notifications::entrust_terminate::ContractState;
pub use crate::notifications::insurance_entrust_renew::Content;

//! `CREDIT_REPAYMENT.TERMINATE_CONTRACT`: 自动还款协议解约成功(CREDIT\_REPAYMENT.TERMINATE\_CONTRACT)通知(JSON) (partner)

pub use crate::notifications::credit_repayment_sign_contract::Content;
pub use crate::shared::v3_credit_repayment_partner_contracts_terminate_post::{
    ContractState, ContractTerminatedMode,
};

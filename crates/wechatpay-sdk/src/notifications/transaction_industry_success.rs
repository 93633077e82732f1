//! `TRANSACTION.INDUSTRY_SUCCESS`: 校园轻松付扣费支付成功(TRANSACTION.INDUSTRY\_SUCCESS)通知(JSON) (partner)

pub use crate::notifications::transaction_fail::Scope;
pub use crate::notifications::transaction_industry_failed::{
    Amount, Content, DeviceInfo, Payer, PromotionDetail, TradeState,
};

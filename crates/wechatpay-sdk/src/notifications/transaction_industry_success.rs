//! `TRANSACTION.INDUSTRY_SUCCESS`: 校园轻松付扣费支付成功(TRANSACTION.INDUSTRY\_SUCCESS)通知(JSON) (partner)

pub use crate::notifications::transaction_industry_failed::{
    Content, DeviceInfo, Payer, PromotionDetail, TradeState,
};
pub use crate::shared::notifications_entrust_release::Amount;
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;

//! `PROFITSHARING.SUCCESS`: 分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON) (direct and partner)

pub use crate::notifications::profitsharing_return::Content;
pub use crate::shared::notifications_profitsharing_return::Receiver;
pub use crate::shared::v3_ecommerce_profitsharing_orders_post::Type;

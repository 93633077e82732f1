//! `PAYSCORE.USER_OPEN_SERVICE`: 支付分服务用户授权成功(PAYSCORE.USER\_OPEN\_SERVICE)通知(JSON) (direct and partner)

pub use crate::notifications::payscore_user_accepted::Content;
pub use crate::shared::v3_edu_papay_user_openid_contracts_get::ContractStatus;

//! `MCHTRANSFER.AUTHORIZATION.CONFIRMED`: 用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON) (direct)

pub use crate::notifications::mchtransfer_authorization_closed::{Content, State};
pub use crate::shared::v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no_get::{CloseInfo, CloseReason};

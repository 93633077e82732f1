//! `MCHTRANSFER.AUTHORIZATION.CONFIRMED`: 用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON) (direct)

pub use crate::notifications::mchtransfer_authorization_closed::{
    CloseInfo, CloseReason, Content, State,
};

//! `FAPIAO.REVERSED`: 发票冲红成功(FAPIAO.REVERSED)通知(JSON) (direct and partner)

pub use crate::notifications::fapiao_card_discarded::{
    CardStatus, FapiaoInformation, FapiaoStatus,
};
pub use crate::notifications::fapiao_card_inserted::Content;

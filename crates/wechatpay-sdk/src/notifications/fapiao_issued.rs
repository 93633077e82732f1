//! `FAPIAO.ISSUED`: 发票开具成功(FAPIAO.ISSUED)通知(JSON) (direct and partner)

pub use crate::notifications::fapiao_card_discarded::{
    CardStatus, FapiaoInformation, FapiaoStatus,
};
pub use crate::notifications::fapiao_card_inserted::Content;

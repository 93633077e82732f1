//! `FAPIAO.ISSUED`: 发票开具成功(FAPIAO.ISSUED)通知(JSON) (direct and partner)

pub use crate::notifications::fapiao_card_discarded::{FapiaoInformation, FapiaoStatus};
pub use crate::notifications::fapiao_card_inserted::Content;
pub use crate::shared::v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_get::CardStatus;

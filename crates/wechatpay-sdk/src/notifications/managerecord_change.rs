//! `MANAGERECORD.CHANGE`: 商户管理记录(MANAGERECORD.CHANGE)通知(JSON) (partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 商户管理记录状态
    ManageRecordState {
        PENDING = "PENDING",
        SUBMITTED = "SUBMITTED",
        EXPIRED = "EXPIRED",
        UNDER_REVIEW = "UNDER_REVIEW",
        RECOVERED = "RECOVERED",
        REJECTED = "REJECTED",
    }
}

/// 商户管理记录(MANAGERECORD.CHANGE)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 子商户号
    pub sub_mchid: Option<String>,
    /// 商户管理记录ID
    pub manage_record_id: Option<String>,
    /// 商户管理记录状态
    pub manage_record_state: Option<Enumeration<ManageRecordState>>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sub_mchid", &mut self.sub_mchid),
            1 => Named("manage_record_id", &mut self.manage_record_id),
            2 => Named("manage_record_state", &mut self.manage_record_state),
            _ => return None,
        })
    }
}

message!(Content);

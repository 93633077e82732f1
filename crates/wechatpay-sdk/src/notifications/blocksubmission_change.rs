//! `BLOCKSUBMISSION.CHANGE`: 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON) (partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 商户管理记录状态
    AppealResult {
        PASS = "PASS",
        REJECT = "REJECT",
    }
}

/// 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 子商户号
    pub sub_mchid: Option<String>,
    /// 交易拦截记录申诉ID
    pub appeal_record_id: Option<String>,
    /// 商户管理记录状态
    pub appeal_result: Option<Enumeration<AppealResult>>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sub_mchid", &mut self.sub_mchid),
            1 => Named("appeal_record_id", &mut self.appeal_record_id),
            2 => Named("appeal_result", &mut self.appeal_result),
            _ => return None,
        })
    }
}

message!(Content);

//! `BLOCKRECORD.CHANGE`: 商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON) (partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 商户管理记录状态
    BlockCountLevel {
        LESS_THAN_TWENTY = "LESS_THAN_TWENTY",
        LESS_THAN_ONE_HUNDRED = "LESS_THAN_ONE_HUNDRED",
        LESS_THAN_ONE_THOUSAND = "LESS_THAN_ONE_THOUSAND",
        OVER_ONE_THOUSAND = "OVER_ONE_THOUSAND",
    }
}

/// 商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 子商户号
    pub sub_mchid: Option<String>,
    /// 交易拦截记录ID
    pub block_record_id: Option<String>,
    /// 商户管理记录状态
    pub block_count_level: Option<Enumeration<BlockCountLevel>>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sub_mchid", &mut self.sub_mchid),
            1 => Named("block_record_id", &mut self.block_record_id),
            2 => Named("block_count_level", &mut self.block_count_level),
            _ => return None,
        })
    }
}

message!(Content);

//! `WEBIZPAY.QUOTACARDEXPIRED`: 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON) (partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 卡片状态
    CardState {
        ACTIVE = "ACTIVE",
        DISABLED = "DISABLED",
    }
}

/// 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号
    pub sp_mchid: Option<String>,
    /// 出资子商户号
    pub sub_mchid: Option<String>,
    /// 企业支付额度卡卡号
    pub card_no: Option<String>,
    /// 微信授权关系ID
    pub employee_id: Option<String>,
    /// 卡片状态
    pub card_state: Option<Enumeration<CardState>>,
    /// 卡片失效时间
    pub card_disabled_time: Option<String>,
    /// 失效原因
    pub reason: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sp_mchid", &mut self.sp_mchid),
            1 => Named("sub_mchid", &mut self.sub_mchid),
            2 => Named("card_no", &mut self.card_no),
            3 => Named("employee_id", &mut self.employee_id),
            4 => Named("card_state", &mut self.card_state),
            5 => Named("card_disabled_time", &mut self.card_disabled_time),
            6 => Named("reason", &mut self.reason),
            _ => return None,
        })
    }
}

message!(Content);

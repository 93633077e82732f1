//! `WEBIZPAY.QUOTACARDEXPIRED`: 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON) (partner)

use crate::message::{Enumeration, Members, Message, enumeration, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("sp_mchid", &mut self.sp_mchid),
            ("sub_mchid", &mut self.sub_mchid),
            ("card_no", &mut self.card_no),
            ("employee_id", &mut self.employee_id),
            ("card_state", &mut self.card_state),
            ("card_disabled_time", &mut self.card_disabled_time),
            ("reason", &mut self.reason),
        ]);
    }
}

message!(Content);

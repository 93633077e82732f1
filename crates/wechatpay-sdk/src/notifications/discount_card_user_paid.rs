//! `DISCOUNT_CARD.USER_PAID`: 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON) (direct)

use crate::message::{Fen, Message, Named, Time, message};

/// 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 公众账号ID
    pub appid: Option<String>,
    /// 微信用户在商户对应AppID下的唯一标识
    pub openid: Option<String>,
    /// 先享卡ID
    pub card_id: Option<String>,
    /// `card_template_id`
    pub card_template_id: Option<String>,
    /// `out_card_code`
    pub out_card_code: Option<String>,
    /// `mchid`
    pub mchid: Option<String>,
    /// `state`
    pub state: Option<String>,
    /// `unfinished_reason`
    pub unfinished_reason: Option<String>,
    /// `total_amount`，单位为分
    pub total_amount: Option<Fen>,
    /// `pay_information`
    pub pay_information: Option<PayInformation>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("appid", &mut self.appid),
            1 => Named("openid", &mut self.openid),
            2 => Named("card_id", &mut self.card_id),
            3 => Named("card_template_id", &mut self.card_template_id),
            4 => Named("out_card_code", &mut self.out_card_code),
            5 => Named("mchid", &mut self.mchid),
            6 => Named("state", &mut self.state),
            7 => Named("unfinished_reason", &mut self.unfinished_reason),
            8 => Named("total_amount", &mut self.total_amount),
            9 => Named("pay_information", &mut self.pay_information),
            _ => return None,
        })
    }
}

/// `PayInformation`
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayInformation {
    /// `transaction_id`
    pub transaction_id: Option<String>,
    /// `pay_state`
    pub pay_state: Option<String>,
    /// `pay_amount`，单位为分
    pub pay_amount: Option<Fen>,
    /// `pay_time`
    pub pay_time: Option<Time>,
}

impl Message for PayInformation {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("transaction_id", &mut self.transaction_id),
            1 => Named("pay_state", &mut self.pay_state),
            2 => Named("pay_amount", &mut self.pay_amount),
            3 => Named("pay_time", &mut self.pay_time),
            _ => return None,
        })
    }
}

message!(Content, PayInformation);

//! `FACEPAY.USER_STATE_CHANGE`: 用户签约状态变更(FACEPAY.USER\_STATE\_CHANGE)通知(JSON) (direct and partner)

use crate::message::{Message, Named, message};

/// 用户签约状态变更(FACEPAY.USER\_STATE\_CHANGE)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 微信刷脸用户ID
    pub user_id: Option<String>,
    /// 商户刷脸用户ID
    pub out_user_id: Option<String>,
    /// 机构编号
    pub organization_id: Option<String>,
    /// 商户号
    pub mch_id: Option<String>,
    /// 通知创建时间
    pub notify_create_time: Option<String>,
    /// 微信APPID
    pub appid: Option<String>,
    /// 微信用户openid
    pub openid: Option<String>,
    /// 签约ID
    pub contract_id: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("user_id", &mut self.user_id),
            1 => Named("out_user_id", &mut self.out_user_id),
            2 => Named("organization_id", &mut self.organization_id),
            3 => Named("mch_id", &mut self.mch_id),
            4 => Named("notify_create_time", &mut self.notify_create_time),
            5 => Named("appid", &mut self.appid),
            6 => Named("openid", &mut self.openid),
            7 => Named("contract_id", &mut self.contract_id),
            _ => return None,
        })
    }
}

message!(Content);

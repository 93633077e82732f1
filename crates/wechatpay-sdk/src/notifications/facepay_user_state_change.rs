//! `FACEPAY.USER_STATE_CHANGE`: 用户签约状态变更(FACEPAY.USER\_STATE\_CHANGE)通知(JSON) (direct and partner)

use crate::message::{Members, Message, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("user_id", &mut self.user_id),
            ("out_user_id", &mut self.out_user_id),
            ("organization_id", &mut self.organization_id),
            ("mch_id", &mut self.mch_id),
            ("notify_create_time", &mut self.notify_create_time),
            ("appid", &mut self.appid),
            ("openid", &mut self.openid),
            ("contract_id", &mut self.contract_id),
        ]);
    }
}

message!(Content);

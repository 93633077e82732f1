//! `INSURANCE_POLICY_MANAGEMENT.GRANTED`: 微信保单服务用户授权成功(INSURANCE\_POLICY\_MANAGEMENT.GRANTED)通知(JSON) (direct)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 授权状态
    AuthState {
        AUTH_STATE_INIT = "AUTH_STATE_INIT",
        AUTH_STATE_PENDING = "AUTH_STATE_PENDING",
        AUTH_STATE_GRANTED = "AUTH_STATE_GRANTED",
        AUTH_STATE_DENIED = "AUTH_STATE_DENIED",
        AUTH_STATE_INEFFECTIE = "AUTH_STATE_INEFFECTIE",
    }
}

/// 微信保单服务用户授权成功(INSURANCE\_POLICY\_MANAGEMENT.GRANTED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 商户保险编码
    pub out_insurance_no: Option<String>,
    /// 保险名称
    pub insurance_name: Option<String>,
    /// 授权状态
    pub auth_state: Option<Enumeration<AuthState>>,
    /// 用户授权时间
    pub user_auth_time: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("out_insurance_no", &mut self.out_insurance_no),
            1 => Named("insurance_name", &mut self.insurance_name),
            2 => Named("auth_state", &mut self.auth_state),
            3 => Named("user_auth_time", &mut self.user_auth_time),
            _ => return None,
        })
    }
}

message!(Content);

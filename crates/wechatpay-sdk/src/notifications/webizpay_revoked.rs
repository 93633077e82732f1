//! `WEBIZPAY.REVOKED`: 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON) (partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 员工企业支付权限状态
    AuthorizationState {
        AUTHORIZED = "AUTHORIZED",
        REVOKED = "REVOKED",
    }
}

enumeration! {
    /// 授权解除原因
    Reason {
        企业发起 = "企业发起",
        员工注销 = "员工注销",
    }
}

/// 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号
    pub sp_mchid: Option<String>,
    /// 出资子商户号
    pub sub_mchid: Option<String>,
    /// 企业员工ID
    pub user_id: Option<String>,
    /// 员工企业支付权限状态
    pub authorization_state: Option<Enumeration<AuthorizationState>>,
    /// 授权解除时间
    pub authorization_revoked_time: Option<String>,
    /// 授权解除原因
    pub reason: Option<Enumeration<Reason>>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sp_mchid", &mut self.sp_mchid),
            1 => Named("sub_mchid", &mut self.sub_mchid),
            2 => Named("user_id", &mut self.user_id),
            3 => Named("authorization_state", &mut self.authorization_state),
            4 => Named("authorization_revoked_time", &mut self.authorization_revoked_time),
            5 => Named("reason", &mut self.reason),
            _ => return None,
        })
    }
}

message!(Content);

//! `MALL_AUTH.ACTIVATE_CARD`: 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON) (direct and partner)

use crate::message::{Message, Named, message};

/// 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 顾客授权时使用的小程序上的OpenID
    pub openid: Option<String>,
    /// 用户在商圈会员卡card\_id下的唯一标志
    pub code: Option<String>,
    /// 用户开会员卡时的商圈商户号
    pub mchid: Option<String>,
    /// 用户授权类型
    pub auth_type: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("openid", &mut self.openid),
            1 => Named("code", &mut self.code),
            2 => Named("mchid", &mut self.mchid),
            3 => Named("auth_type", &mut self.auth_type),
            _ => return None,
        })
    }
}

message!(Content);

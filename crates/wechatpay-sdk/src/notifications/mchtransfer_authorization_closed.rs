//! `MCHTRANSFER.AUTHORIZATION.CLOSED`: 用户关闭自动收款授权(MCHTRANSFER.AUTHORIZATION.CLOSED)通知(用户确认模式)(JSON) (direct)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 单据状态
    State {
        TAKING_EFFECT = "TAKING_EFFECT",
        CLOSED = "CLOSED",
    }
}

enumeration! {
    /// 自动收款授权的原因
    CloseReason {
        CLOSE_VIA_MCH_API = "CLOSE_VIA_MCH_API",
        USER_CLOSE = "USER_CLOSE",
    }
}

/// 用户关闭自动收款授权(MCHTRANSFER.AUTHORIZATION.CLOSED)通知(用户确认模式)(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 商户侧授权单号
    pub out_authorization_no: Option<String>,
    /// 商户AppID
    pub appid: Option<String>,
    /// 收款用户OpenID
    pub openid: Option<String>,
    /// 用户展示名称
    pub user_display_name: Option<String>,
    /// 微信自动收款授权单号
    pub authorization_id: Option<String>,
    /// 单据状态
    pub state: Option<Enumeration<State>>,
    /// 用户确认授权的时间
    pub authorize_time: Option<String>,
    /// 自动收款授权的关闭信息
    pub close_info: Option<CloseInfo>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("out_authorization_no", &mut self.out_authorization_no),
            1 => Named("appid", &mut self.appid),
            2 => Named("openid", &mut self.openid),
            3 => Named("user_display_name", &mut self.user_display_name),
            4 => Named("authorization_id", &mut self.authorization_id),
            5 => Named("state", &mut self.state),
            6 => Named("authorize_time", &mut self.authorize_time),
            7 => Named("close_info", &mut self.close_info),
            _ => return None,
        })
    }
}

/// 自动收款授权的关闭信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseInfo {
    /// 关闭时间
    pub close_time: Option<String>,
    /// 自动收款授权的原因
    pub close_reason: Option<Enumeration<CloseReason>>,
}

impl Message for CloseInfo {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("close_time", &mut self.close_time),
            1 => Named("close_reason", &mut self.close_reason),
            _ => return None,
        })
    }
}

message!(Content, CloseInfo);

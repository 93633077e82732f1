//! `MCHTRANSFER.AUTHORIZATION.CONFIRMED`: 用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON) (direct)

pub use crate::notifications::mchtransfer_authorization_closed::{State, CloseInfo};
pub use crate::shared::v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no_get::CloseReason;

/// 用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON)
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
    pub state: Option<crate::Enumeration<State>>,
    /// 用户确认授权的时间
    pub authorize_time: Option<crate::Time>,
    /// 自动收款授权的关闭信息
    pub close_info: Option<CloseInfo>,
}

message! {
    Content {
        0 => out_authorization_no: "out_authorization_no",
        1 => appid: "appid",
        2 => openid: "openid",
        3 => user_display_name: "user_display_name",
        4 => authorization_id: "authorization_id",
        5 => state: "state",
        6 => authorize_time: "authorize_time",
        7 => close_info: "close_info",
    }
}

//! `WEBIZPAY.AUTHORIZED`: 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON) (partner)

use crate::message::{Message, Named, message};

/// 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号
    pub sp_mchid: Option<String>,
    /// 出资子商户号
    pub sub_mchid: Option<String>,
    /// 企业员工ID
    pub user_id: Option<String>,
    /// 微信授权关系ID
    pub employee_id: Option<String>,
    /// 授权时间
    pub authorization_time: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sp_mchid", &mut self.sp_mchid),
            1 => Named("sub_mchid", &mut self.sub_mchid),
            2 => Named("user_id", &mut self.user_id),
            3 => Named("employee_id", &mut self.employee_id),
            4 => Named("authorization_time", &mut self.authorization_time),
            _ => return None,
        })
    }
}

message!(Content);

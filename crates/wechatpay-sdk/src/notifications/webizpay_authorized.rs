//! `WEBIZPAY.AUTHORIZED`: 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON) (partner)

use crate::message::{Members, Message, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("sp_mchid", &mut self.sp_mchid),
            ("sub_mchid", &mut self.sub_mchid),
            ("user_id", &mut self.user_id),
            ("employee_id", &mut self.employee_id),
            ("authorization_time", &mut self.authorization_time),
        ]);
    }
}

message!(Content);

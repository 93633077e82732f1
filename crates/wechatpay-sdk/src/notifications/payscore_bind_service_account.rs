//! `PAYSCORE.BIND_SERVICE_ACCOUNT`: 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON) (partner)

use crate::message::{Members, Message, message};

/// 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 服务ID
    pub service_id: Option<String>,
    /// 公众账号ID
    pub appid: Option<String>,
    /// 商户号
    pub mchid: Option<String>,
    /// 子商户公众号ID
    pub sub_appid: Option<String>,
    /// 子商户商户号
    pub sub_mchid: Option<String>,
    /// 商户申请绑定单号
    pub out_apply_no: Option<String>,
    /// 受理状态
    pub apply_state: Option<String>,
    /// 拒绝原因
    pub reject_reason: Option<String>,
}

impl Message for Content {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("service_id", &mut self.service_id),
            ("appid", &mut self.appid),
            ("mchid", &mut self.mchid),
            ("sub_appid", &mut self.sub_appid),
            ("sub_mchid", &mut self.sub_mchid),
            ("out_apply_no", &mut self.out_apply_no),
            ("apply_state", &mut self.apply_state),
            ("reject_reason", &mut self.reject_reason),
        ]);
    }
}

message!(Content);

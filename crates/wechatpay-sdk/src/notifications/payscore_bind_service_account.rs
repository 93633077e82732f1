//! `PAYSCORE.BIND_SERVICE_ACCOUNT`: 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON) (partner)

use crate::message::{Message, Named, message};

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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("service_id", &mut self.service_id),
            1 => Named("appid", &mut self.appid),
            2 => Named("mchid", &mut self.mchid),
            3 => Named("sub_appid", &mut self.sub_appid),
            4 => Named("sub_mchid", &mut self.sub_mchid),
            5 => Named("out_apply_no", &mut self.out_apply_no),
            6 => Named("apply_state", &mut self.apply_state),
            7 => Named("reject_reason", &mut self.reject_reason),
            _ => return None,
        })
    }
}

message!(Content);

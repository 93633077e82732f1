//! `FAPIAO.USER_APPLIED`: 用户发票抬头填写完成(FAPIAO.USER\_APPLIED)通知(JSON) (direct and partner)

use crate::message::{Members, Message, message};

/// 用户发票抬头填写完成(FAPIAO.USER\_APPLIED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 微信支付分配的子商户号
    pub sub_mchid: Option<String>,
    /// 发票申请单号
    pub fapiao_apply_id: Option<String>,
    /// 用户完成发票抬头填写的时间
    pub apply_time: Option<String>,
}

impl Message for Content {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("mchid", &mut self.mchid),
            ("sub_mchid", &mut self.sub_mchid),
            ("fapiao_apply_id", &mut self.fapiao_apply_id),
            ("apply_time", &mut self.apply_time),
        ]);
    }
}

message!(Content);

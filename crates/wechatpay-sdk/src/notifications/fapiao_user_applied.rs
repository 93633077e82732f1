//! `FAPIAO.USER_APPLIED`: 用户发票抬头填写完成(FAPIAO.USER\_APPLIED)通知(JSON) (direct and partner)

use crate::message::{Message, Named, message};

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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("sub_mchid", &mut self.sub_mchid),
            2 => Named("fapiao_apply_id", &mut self.fapiao_apply_id),
            3 => Named("apply_time", &mut self.apply_time),
            _ => return None,
        })
    }
}

message!(Content);

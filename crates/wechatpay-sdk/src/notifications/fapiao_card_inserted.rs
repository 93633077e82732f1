//! `FAPIAO.CARD_INSERTED`: 发票插入用户卡包成功(FAPIAO.CARD\_INSERTED)通知(JSON) (direct and partner)

use crate::message::{Message, Named, message};

pub use crate::notifications::fapiao_card_discarded::{
    CardStatus, FapiaoInformation, FapiaoStatus,
};

/// 发票插入用户卡包成功(FAPIAO.CARD\_INSERTED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 微信支付分配的子商户号
    pub sub_mchid: Option<String>,
    /// 开票时指定的发票申请单号
    pub fapiao_apply_id: Option<String>,
    /// 发票申请单下关联的所有发票信息
    pub fapiao_information: Option<Vec<FapiaoInformation>>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("sub_mchid", &mut self.sub_mchid),
            2 => Named("fapiao_apply_id", &mut self.fapiao_apply_id),
            3 => Named("fapiao_information", &mut self.fapiao_information),
            _ => return None,
        })
    }
}

message!(Content);

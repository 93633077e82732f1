//! `FAPIAO.CARD_DISCARDED`: 发票卡券作废(FAPIAO.CARD\_DISCARDED)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 发票状态
    FapiaoStatus {
        ISSUE_ACCEPTED = "ISSUE_ACCEPTED",
        ISSUED = "ISSUED",
        REVERSE_ACCEPTED = "REVERSE_ACCEPTED",
        REVERSED = "REVERSED",
    }
}

enumeration! {
    /// 发票状态
    CardStatus {
        INSERT_ACCEPTED = "INSERT_ACCEPTED",
        INSERTED = "INSERTED",
        DISCARD_ACCEPTED = "DISCARD_ACCEPTED",
        DISCARDED = "DISCARDED",
    }
}

/// 发票卡券作废(FAPIAO.CARD\_DISCARDED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 微信支付分配的子商户号
    pub sub_mchid: Option<String>,
    /// 冲红时指定的发票申请单号
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

/// 发票申请单下关联的所有发票信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FapiaoInformation {
    /// 商户发票单号
    pub fapiao_id: Option<String>,
    /// 发票状态
    pub fapiao_status: Option<Enumeration<FapiaoStatus>>,
    /// 发票状态
    pub card_status: Option<Enumeration<CardStatus>>,
}

impl Message for FapiaoInformation {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("fapiao_id", &mut self.fapiao_id),
            1 => Named("fapiao_status", &mut self.fapiao_status),
            2 => Named("card_status", &mut self.card_status),
            _ => return None,
        })
    }
}

message!(Content, FapiaoInformation);

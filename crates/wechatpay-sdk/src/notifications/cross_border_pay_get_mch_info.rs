//! `CROSS_BORDER_PAY.GET_MCH_INFO`: 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON)

use crate::message::{Message, Named, message};

/// 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 受理网络交易流水号
    pub acq_tid: Option<String>,
    /// 钱包编码
    pub bank_type: Option<String>,
    /// 收款码
    pub qr_cd_mp: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("acq_tid", &mut self.acq_tid),
            1 => Named("bank_type", &mut self.bank_type),
            2 => Named("qr_cd_mp", &mut self.qr_cd_mp),
            _ => return None,
        })
    }
}

message!(Content);

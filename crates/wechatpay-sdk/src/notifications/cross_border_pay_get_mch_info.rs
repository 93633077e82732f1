//! `CROSS_BORDER_PAY.GET_MCH_INFO`: 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON)

use crate::message::{Members, Message, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("acq_tid", &mut self.acq_tid),
            ("bank_type", &mut self.bank_type),
            ("qr_cd_mp", &mut self.qr_cd_mp),
        ]);
    }
}

message!(Content);

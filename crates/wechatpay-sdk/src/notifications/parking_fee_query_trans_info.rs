//! `PARKING_FEE.QUERY_TRANS_INFO`: 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON) (partner)

use crate::message::{Members, Message, message};

/// 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 商户停车单号
    pub out_serial_number: Option<String>,
    /// 车牌号
    pub plate_number: Option<String>,
    /// 商户停车场ID
    pub out_parking_id: Option<String>,
}

impl Message for Content {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("out_serial_number", &mut self.out_serial_number),
            ("plate_number", &mut self.plate_number),
            ("out_parking_id", &mut self.out_parking_id),
        ]);
    }
}

message!(Content);

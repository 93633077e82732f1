//! `PARKING_FEE.QUERY_TRANS_INFO`: 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON) (partner)

use crate::message::{Message, Named, message};

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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("out_serial_number", &mut self.out_serial_number),
            1 => Named("plate_number", &mut self.plate_number),
            2 => Named("out_parking_id", &mut self.out_parking_id),
            _ => return None,
        })
    }
}

message!(Content);

//! `PARKING_FEE.QUERY_TRANS_INFO`: 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON) (partner)

/// 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON)
#[non_exhaustive]
pub struct Content {
    /// 商户停车单号
    pub out_serial_number: Option<String>,
    /// 车牌号
    pub plate_number: Option<String>,
    /// 商户停车场ID
    pub out_parking_id: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => out_serial_number: Optional "out_serial_number",
        1 => plate_number: Optional "plate_number",
        2 => out_parking_id: Optional "out_parking_id",
    }
}

//! `PARKING_FEE.QUERY_TRANS_INFO`: 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON) · Parking fee queried
//!
//! 微信支付向服务商查询车辆的停车费用，服务商应答当前总费用、已停时长、停车状态和应付金额等。模式：服务商。
//!
//! Asks the partner for the parking fee of a vehicle. The answer carries the total fee, parking time and parking state. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4024070065](https://pay.weixin.qq.com/doc/v3/partner/4024070065)

/// 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON) · Parking fee queried
#[non_exhaustive]
pub struct Content {
    /// 商户停车单号 · Merchant parking number
    pub out_serial_number: Option<String>,
    /// 车牌号 · Licence plate number
    pub plate_number: Option<String>,
    /// 商户停车场ID · Merchant parking lot ID
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

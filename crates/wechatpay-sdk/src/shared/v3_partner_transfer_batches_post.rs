//! What `POST /v3/partner-transfer/batches` has in common with other areas.

/// 发起批量转账：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 商家批次单号
    pub out_batch_no: Option<String>,
    /// 微信支付批次单号
    pub batch_id: Option<String>,
    /// 批次创建时间
    pub create_time: Option<crate::Time>,
}

message! {
    Response {
        0 => out_batch_no: "out_batch_no",
        1 => batch_id: "batch_id",
        2 => create_time: "create_time",
    }
}

//! What `POST /v3/combine-transactions/h5` has in common with other areas.

/// 合单下单-H5支付：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 支付跳转链接
    pub h5_url: Option<String>,
}

message! {
    Response {
        0 => h5_url: "h5_url",
    }
}

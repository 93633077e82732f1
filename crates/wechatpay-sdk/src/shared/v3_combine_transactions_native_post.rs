//! What `POST /v3/combine-transactions/native` has in common with other areas.

/// 合单下单-Native支付：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 二维码链接
    pub code_url: Option<String>,
}

message! {
    Response {
        0 => code_url: "code_url",
    }
}

//! What `POST /v3/marketing/busifavor/product-coupons/pre-send` has in common with other areas.

/// 向用户预发放商品券：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 预发券token
    pub token: Option<String>,
}

message! {
    Response {
        0 => token: "token",
    }
}

//! What `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity` has in common with other areas.

/// 给指定用户报名多笔立减活动：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 代金券id
    pub coupon_id: Option<String>,
}

message! {
    Response {
        0 => coupon_id: "coupon_id",
    }
}

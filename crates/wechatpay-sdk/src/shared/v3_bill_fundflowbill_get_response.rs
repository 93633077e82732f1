//! What `GET /v3/bill/fundflowbill` has in common with other areas.

use crate::shared::v3_bill_fundflowbill_get_hash_type::HashType;

/// 申请资金账单：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 哈希类型
    pub hash_type: Option<crate::Enumeration<HashType>>,
    /// 哈希值
    pub hash_value: Option<String>,
    /// 账单下载地址
    pub download_url: Option<String>,
}

message! {
    Response {
        0 => hash_type: "hash_type",
        1 => hash_value: "hash_value",
        2 => download_url: "download_url",
    }
}

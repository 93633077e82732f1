//! What `GET /v3/brand/partner/store/brandstores/{store_id}` has in common with other areas.

/// 门店地址信息
#[non_exhaustive]
pub struct StoreAddress {
    /// 门店省市编码
    pub address_code: Option<String>,
    /// 门店地址
    pub address_detail: Option<String>,
    /// 门店地址辅助描述
    pub address_complements: Option<String>,
    /// 门店经度
    pub longitude: Option<String>,
    /// 门店纬度
    pub latitude: Option<String>,
}

/// 门店经营信息
#[non_exhaustive]
pub struct StoreBusiness {
    /// 门店服务电话
    pub service_phone: Option<String>,
    /// 门店经营时间
    pub business_hours: Option<String>,
}

message! {
    StoreAddress {
        0 => address_code: "address_code",
        1 => address_detail: "address_detail",
        2 => address_complements: "address_complements",
        3 => longitude: "longitude",
        4 => latitude: "latitude",
    }
    StoreBusiness {
        0 => service_phone: "service_phone",
        1 => business_hours: "business_hours",
    }
}

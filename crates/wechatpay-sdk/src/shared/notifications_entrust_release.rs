//! What `ENTRUST.RELEASE` has in common with other areas.

/// 订单金额信息
#[non_exhaustive]
pub struct Amount {
    /// 订单总金额，单位为分
    pub total: Option<crate::Fen>,
    /// 用户实际支付金额，单位为分
    pub payer_total: Option<crate::Fen>,
    /// 订单折扣，单位为分
    pub discount_total: Option<crate::Fen>,
    /// 符合ISO 4217标准的三位字母代码
    pub currency: Option<String>,
}

/// 设备信息
#[non_exhaustive]
pub struct DeviceInformation {
    /// 商户设备号
    pub device_id: Option<String>,
    /// 商户端设备IP
    pub payer_total: Option<String>,
}

message! {
    Amount {
        0 => total: "total",
        1 => payer_total: "payer_total",
        2 => discount_total: "discount_total",
        3 => currency: "currency",
    }
    DeviceInformation {
        0 => device_id: "device_id",
        1 => payer_total: "payer_total",
    }
}

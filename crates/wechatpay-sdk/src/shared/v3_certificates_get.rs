//! What `GET /v3/certificates` has in common with other areas.

/// 获取平台证书列表：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 平台证书列表
    pub data: Option<Vec<Data>>,
}

/// 平台证书列表
#[non_exhaustive]
pub struct Data {
    /// 证书序列号
    pub serial_no: Option<String>,
    /// 证书启用时间
    pub effective_time: Option<crate::Time>,
    /// 证书弃用时间
    pub expire_time: Option<crate::Time>,
    /// 证书信息
    pub encrypt_certificate: Option<EncryptCertificate>,
}

/// 证书信息
#[non_exhaustive]
pub struct EncryptCertificate {
    /// 加密证书的算法
    pub algorithm: Option<String>,
    /// 加密证书的随机串
    pub nonce: Option<String>,
    /// 加密证书的附加数据
    pub associated_data: Option<String>,
    /// 加密后的证书内容
    pub ciphertext: Option<String>,
}

message! {
    Response {
        0 => data: "data",
    }
    Data {
        0 => serial_no: "serial_no",
        1 => effective_time: "effective_time",
        2 => expire_time: "expire_time",
        3 => encrypt_certificate: "encrypt_certificate",
    }
    EncryptCertificate {
        0 => algorithm: "algorithm",
        1 => nonce: "nonce",
        2 => associated_data: "associated_data",
        3 => ciphertext: "ciphertext",
    }
}

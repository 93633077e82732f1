//! 获取平台证书列表 · List platform certificates
//!
//! `/v3/global/certificates`

/// 获取平台证书列表 · List platform certificates
///
/// `/v3/global/certificates`
#[derive(Clone)]
pub struct Certificates {
    pub(crate) node: crate::chain::Node,
}

impl Certificates {
    /// 获取平台证书列表 · List platform certificates
    ///
    /// `GET /v3/global/certificates`
    ///
    /// 返回当前可用的微信支付平台证书列表；证书内容经加密，用APIv3密钥解密后用于验签。模式：普通商户、服务商。
    ///
    /// Returns the available platform certificates. They are encrypted with the APIv3 key; use them to verify signatures. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().global().certificates().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4012354446](https://pay.weixin.qq.com/doc/global/v3/zh/4012354446)
    #[doc(alias(
        "获取平台证书列表",
        "List platform certificates",
        "跨境/全球",
        "certificates",
        "global/certificates"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/global/certificates")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/certificates")
    }
}

/// 获取平台证书列表 · List platform certificates
pub mod get {

    /// 获取平台证书列表：应答 · List platform certificates: answer
    #[non_exhaustive]
    pub struct Response {
        /// 平台证书列表 · Platform certificates
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 平台证书列表 · Platform certificates
    #[non_exhaustive]
    pub struct Data {
        /// 证书序列号 · Certificate serial number
        pub serial_no: Option<String>,
        /// 证书启用时间 · Certificate effective time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub effective_time: Option<crate::Time>,
        /// 证书弃用时间 · Certificate expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub expire_time: Option<crate::Time>,
        /// 证书信息 · Encrypted certificate
        pub encrypt_certificate: Option<EncryptCertificate>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 证书信息 · Encrypted certificate
    #[non_exhaustive]
    pub struct EncryptCertificate {
        /// 加密证书的算法 · Certificate encryption algorithm
        pub algorithm: Option<String>,
        /// 加密证书的随机串 · Certificate encryption nonce
        ///
        /// 随机串，每次不同。A random text, another one each time.
        pub nonce: Option<String>,
        /// 加密证书的附加数据 · Certificate encryption associated data
        pub associated_data: Option<String>,
        /// 加密后的证书内容 · Certificate ciphertext
        ///
        /// Base64 编码。In Base64.
        pub ciphertext: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => data: Optional "data",
        }
        Data {
            0 => serial_no: Optional "serial_no",
            1 => effective_time: Optional "effective_time",
            2 => expire_time: Optional "expire_time",
            3 => encrypt_certificate: Optional "encrypt_certificate",
        }
        EncryptCertificate {
            0 => algorithm: Optional "algorithm",
            1 => nonce: Optional "nonce",
            2 => associated_data: Optional "associated_data",
            3 => ciphertext: Optional "ciphertext",
        }
    }
}

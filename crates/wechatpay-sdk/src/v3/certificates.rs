//! 平台证书 · Platform certificates
//!
//! `/v3/certificates`

/// 平台证书 · Platform certificates
///
/// `/v3/certificates`
#[derive(Clone)]
pub struct Certificates {
    pub(crate) node: crate::chain::Node,
}

impl Certificates {
    /// 获取平台证书列表 · List platform certificates
    ///
    /// `GET /v3/certificates`
    ///
    /// 返回商户当前可用的微信支付平台证书列表；证书内容经加密，用APIv3密钥解密后用于验签和加密敏感信息。模式：普通商户、服务商。
    ///
    /// Returns the available platform certificates. They are encrypted with the APIv3 key; use them to verify signatures and encrypt sensitive fields. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::certificates::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client.v3().certificates().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 缺少 Accept 或 User-Agent 请求头。补上这两个请求头。 · The `Accept` or `User-Agent` header is missing. Send both headers.
    /// - `RESOURCE_NOT_EXISTS` (404): 该商户没有可用的平台证书（新商户只有微信支付公钥）。改用微信支付公钥，不再下载平台证书。 · This merchant has no platform certificates. New merchants have only the WeChat Pay public key. Use the WeChat Pay public key, and do not download certificates.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012551764](https://pay.weixin.qq.com/doc/v3/merchant/4012551764), [partner/4012715700](https://pay.weixin.qq.com/doc/v3/partner/4012715700)
    #[doc(alias("获取平台证书列表", "List platform certificates", "平台证书", "certificates"))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/certificates", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/certificates")
    }
}

/// 获取平台证书列表 · List platform certificates
pub mod get {

    enumeration! {
        /// 平台证书算法类型 · Platform certificate algorithm type
        AlgorithmType {
            /// `SM2`: 国密证书 · SM2 certificates
            SM2 = "SM2",
            /// `RSA`: RSA 证书 · RSA certificates
            RSA = "RSA",
            /// `ALL`: 全部证书 · All certificates
            ALL = "ALL",
        }
    }

    /// 获取平台证书列表：请求 · List platform certificates: request
    pub struct Request {
        /// 平台证书算法类型 · Platform certificate algorithm type
        pub algorithm_type: AlgorithmType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 平台证书算法类型 · Platform certificate algorithm type
        pub fn algorithm_type<M>(
            mut self,
            value: impl crate::IntoMember<AlgorithmType, M>,
        ) -> Self {
            self.algorithm_type = value.into_member().unwrap_or_default();
            self
        }
    }

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
        /// 用 APIv3 密钥解密（AES-256-GCM，Base64），得到 PEM 格式的证书。Decrypted with the APIv3 key (AES-256-GCM, Base64), it is a certificate in PEM.
        pub ciphertext: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => algorithm_type: Optional "algorithm_type",
        }
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

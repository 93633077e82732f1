//! 事前-风险商户核查接口 · Check a merchant for risk
//!
//! `v2/mchrisk/querymchrisk`

/// 事前-风险商户核查接口 · Check a merchant for risk
///
/// `v2/mchrisk/querymchrisk`
#[derive(Clone)]
pub struct Querymchrisk {
    pub(crate) node: crate::chain::Node,
}

impl Querymchrisk {
    /// 事前-风险商户核查接口 · Check a merchant for risk
    ///
    /// `POST /mchrisk/querymchrisk`
    ///
    /// 服务商在商户入驻前核查其风险，提交加密的身份、结算账户和执照等信息，返回风险级别。模式：服务商。
    ///
    /// Checks a merchant for risk before onboarding, from its identity, settlement account and licence, and returns the risk level. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mchrisk::querymchrisk::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().mchrisk().querymchrisk().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [institution/4011985625](https://pay.weixin.qq.com/doc/v2/institution/4011985625)
    #[doc(alias(
        "事前-风险商户核查接口",
        "Check a merchant for risk",
        "银行服务商 风险服务",
        "querymchrisk",
        "mchrisk/querymchrisk"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mchrisk/querymchrisk", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mchrisk/querymchrisk")
    }
}

/// 事前-风险商户核查接口 · Check a merchant for risk
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 事前-风险商户核查接口：请求 · Check a merchant for risk: request
    pub struct Request {
        /// 服务商号（必填） · Partner merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 平台证书序列号 · Platform certificate serial number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub cert_serial_number: Option<String>,
        /// 身份证号 · ID card number
        ///
        /// 密文，Base64；用平台证书或文档指定的 RSA 公钥加密，由调用方加解密；最长 344 个字符。Ciphertext in Base64, encrypted with the platform certificate or the RSA key that the documents name; you encrypt or decrypt it. At most 344 characters.
        pub certificates_number: Option<String>,
        /// 身份证所有人姓名 · ID card holder name
        ///
        /// 密文，Base64；用平台证书或文档指定的 RSA 公钥加密，由调用方加解密；最长 344 个字符。Ciphertext in Base64, encrypted with the platform certificate or the RSA key that the documents name; you encrypt or decrypt it. At most 344 characters.
        pub certificates_name: Option<String>,
        /// 结算账号 · Settlement account number
        ///
        /// 密文，Base64；用平台证书或文档指定的 RSA 公钥加密，由调用方加解密；最长 344 个字符。Ciphertext in Base64, encrypted with the platform certificate or the RSA key that the documents name; you encrypt or decrypt it. At most 344 characters.
        pub settlement_card_no: Option<String>,
        /// 结算户名 · Settlement account name
        ///
        /// 密文，Base64；用平台证书或文档指定的 RSA 公钥加密，由调用方加解密；最长 344 个字符。Ciphertext in Base64, encrypted with the platform certificate or the RSA key that the documents name; you encrypt or decrypt it. At most 344 characters.
        pub settlement_card_name: Option<String>,
        /// 结算银行 · Settlement bank
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub settlement_card_bank: Option<String>,
        /// 营业执照编号 · Business licence number
        ///
        /// 密文，Base64；用平台证书或文档指定的 RSA 公钥加密，由调用方加解密；最长 344 个字符。Ciphertext in Base64, encrypted with the platform certificate or the RSA key that the documents name; you encrypt or decrypt it. At most 344 characters.
        pub business_license_number: Option<String>,
        /// 公司名称 · Company name
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub company_name: Option<String>,
        /// 门店地址 · Store address
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub store_address: Option<String>,
        /// 门店经度 · Store longitude
        ///
        /// 经度，十进制度数；最长 32 个字符。Longitude, in decimal degrees. At most 32 characters.
        pub store_longitude: Option<String>,
        /// 门店纬度 · Store latitude
        ///
        /// 纬度，十进制度数；最长 32 个字符。Latitude, in decimal degrees. At most 32 characters.
        pub store_latitude: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商号（必填） · Partner merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 平台证书序列号 · Platform certificate serial number
        pub fn cert_serial_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cert_serial_number = value.into_member();
            self
        }

        /// 身份证号 · ID card number
        ///
        /// 密文，Base64；用平台证书或文档指定的 RSA 公钥加密，由调用方加解密。Ciphertext in Base64, encrypted with the platform certificate or the RSA key that the documents name; you encrypt or decrypt it.
        pub fn certificates_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.certificates_number = value.into_member();
            self
        }

        /// 身份证所有人姓名 · ID card holder name
        ///
        /// 密文，Base64；用平台证书或文档指定的 RSA 公钥加密，由调用方加解密。Ciphertext in Base64, encrypted with the platform certificate or the RSA key that the documents name; you encrypt or decrypt it.
        pub fn certificates_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.certificates_name = value.into_member();
            self
        }

        /// 结算账号 · Settlement account number
        ///
        /// 密文，Base64；用平台证书或文档指定的 RSA 公钥加密，由调用方加解密。Ciphertext in Base64, encrypted with the platform certificate or the RSA key that the documents name; you encrypt or decrypt it.
        pub fn settlement_card_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.settlement_card_no = value.into_member();
            self
        }

        /// 结算户名 · Settlement account name
        ///
        /// 密文，Base64；用平台证书或文档指定的 RSA 公钥加密，由调用方加解密。Ciphertext in Base64, encrypted with the platform certificate or the RSA key that the documents name; you encrypt or decrypt it.
        pub fn settlement_card_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.settlement_card_name = value.into_member();
            self
        }

        /// 结算银行 · Settlement bank
        pub fn settlement_card_bank<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.settlement_card_bank = value.into_member();
            self
        }

        /// 营业执照编号 · Business licence number
        ///
        /// 密文，Base64；用平台证书或文档指定的 RSA 公钥加密，由调用方加解密。Ciphertext in Base64, encrypted with the platform certificate or the RSA key that the documents name; you encrypt or decrypt it.
        pub fn business_license_number<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.business_license_number = value.into_member();
            self
        }

        /// 公司名称 · Company name
        pub fn company_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.company_name = value.into_member();
            self
        }

        /// 门店地址 · Store address
        pub fn store_address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_address = value.into_member();
            self
        }

        /// 门店经度 · Store longitude
        ///
        /// 经度，十进制度数。Longitude, in decimal degrees.
        pub fn store_longitude<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_longitude = value.into_member();
            self
        }

        /// 门店纬度 · Store latitude
        ///
        /// 纬度，十进制度数。Latitude, in decimal degrees.
        pub fn store_latitude<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_latitude = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 事前-风险商户核查接口：应答 · Check a merchant for risk: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 服务商号 · Partner merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 风险级别 · Risk level
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub risk_level: Option<String>,
        /// 风险描述 · Risk description
        ///
        /// 最长 1024 个字符。At most 1024 characters.
        pub risk_level_desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => cert_serial_number: Optional "cert_serial_number",
            2 => certificates_number: Optional "certificates_number",
            3 => certificates_name: Optional "certificates_name",
            4 => settlement_card_no: Optional "settlement_card_no",
            5 => settlement_card_name: Optional "settlement_card_name",
            6 => settlement_card_bank: Optional "settlement_card_bank",
            7 => business_license_number: Optional "business_license_number",
            8 => company_name: Optional "company_name",
            9 => store_address: Optional "store_address",
            10 => store_longitude: Optional "store_longitude",
            11 => store_latitude: Optional "store_latitude",
            12 => sign_type: Optional "sign_type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => mch_id: Optional "mch_id",
            4 => risk_level: Optional "risk_level",
            5 => risk_level_desc: Optional "risk_level_desc",
        }
    }
}

//! 预签约接口 · Pre-sign a face payment contract
//!
//! `/v3/offlineface/contracts/presign`

/// 预签约接口 · Pre-sign a face payment contract
///
/// `/v3/offlineface/contracts/presign`
#[derive(Clone)]
pub struct Presign {
    pub(crate) node: crate::chain::Node,
}

impl Presign {
    /// 预签约接口 · Pre-sign a face payment contract
    ///
    /// `POST /v3/offlineface/contracts/presign`
    ///
    /// 为刷脸用户发起预签约，可指定银行卡和签约模式，返回会话ID，供后续签约使用。模式：服务商。
    ///
    /// Starts the signing of a face payment contract for a user and returns the session ID for the signing. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlineface::contracts::presign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .business_name("标准版")
    ///     .facepay_user(
    ///         post::FacepayUser::new()
    ///             .out_user_id("userid202608010001")
    ///             .organization_id("100001"),
    ///     );
    /// let answer = client.v3().offlineface().contracts().presign().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [develop/access-specifications.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[doc(alias(
        "预签约接口",
        "Pre-sign a face payment contract",
        "K12刷脸代扣",
        "presign",
        "contracts/presign"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/offlineface/contracts/presign", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlineface/contracts/presign")
    }
}

/// 预签约接口 · Pre-sign a face payment contract
pub mod post {

    enumeration! {
        /// 签约模式 · Contract mode
        ContractMode {
            /// `LIMIT_BANK_CARD`: 限定银行卡 · Only the given bank card
            LIMIT_BANK_CARD = "LIMIT_BANK_CARD",
            /// `PRIORITY_BANK_CARD`: 优先银行卡 · The given bank card first
            PRIORITY_BANK_CARD = "PRIORITY_BANK_CARD",
            /// `LIMIT_NONE`: 不限定 · No limit
            LIMIT_NONE = "LIMIT_NONE",
        }
    }

    enumeration! {
        /// 证件类型 · ID document type
        IdentificationType {
            /// `IDCARD`: 居民身份证 · Resident identity card
            IDCARD = "IDCARD",
        }
    }

    enumeration! {
        /// 证件类型 · ID document type
        IdentificationIdentificationType {
            /// `IDCARD`: 居民身份证 · Resident identity card
            IDCARD = "IDCARD",
        }
    }

    /// 预签约接口：请求 · Pre-sign a face payment contract: request
    pub struct Request {
        /// 业务类型（必填） · Business type (required)
        pub business_name: Option<String>,
        /// 刷脸用户信息（必填） · Face payment user information (required)
        pub facepay_user: Option<FacepayUser>,
        /// 签约指定银行卡 · Bank card limit for contract
        pub limit_bank_card: Option<LimitBankCard>,
        /// 签约模式 · Contract mode
        pub contract_mode: ContractMode,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 业务类型（必填） · Business type (required)
        pub fn business_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_name = value.into_member();
            self
        }

        /// 刷脸用户信息（必填） · Face payment user information (required)
        pub fn facepay_user<M>(mut self, value: impl crate::IntoMember<FacepayUser, M>) -> Self {
            self.facepay_user = value.into_member();
            self
        }

        /// 签约指定银行卡 · Bank card limit for contract
        pub fn limit_bank_card<M>(
            mut self,
            value: impl crate::IntoMember<LimitBankCard, M>,
        ) -> Self {
            self.limit_bank_card = value.into_member();
            self
        }

        /// 签约模式 · Contract mode
        pub fn contract_mode<M>(mut self, value: impl crate::IntoMember<ContractMode, M>) -> Self {
            self.contract_mode = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 刷脸用户信息 · Face payment user information
    pub struct FacepayUser {
        /// 商户用户ID（必填） · Merchant user ID (required)
        pub out_user_id: Option<String>,
        /// 刷脸用户名 · Face payment user name
        pub identification_name: Option<String>,
        /// 机构ID（必填） · Institution ID (required)
        pub organization_id: Option<String>,
        /// 证件信息 · ID document information
        pub identification: Option<Identification>,
        /// 手机号码 · Phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub phone: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FacepayUser {
        /// 商户用户ID（必填） · Merchant user ID (required)
        pub fn out_user_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_user_id = value.into_member();
            self
        }

        /// 刷脸用户名 · Face payment user name
        pub fn identification_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.identification_name = value.into_member();
            self
        }

        /// 机构ID（必填） · Institution ID (required)
        pub fn organization_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.organization_id = value.into_member();
            self
        }

        /// 证件信息 · ID document information
        pub fn identification<M>(
            mut self,
            value: impl crate::IntoMember<Identification, M>,
        ) -> Self {
            self.identification = value.into_member();
            self
        }

        /// 手机号码 · Phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn phone<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.phone = value.into_member();
            self
        }
    }

    /// 签约指定银行卡 · Bank card limit for contract
    pub struct LimitBankCard {
        /// 银行卡号 · Bank card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub bank_card_number: Option<crate::Sensitive>,
        /// 开卡人姓名 · Cardholder name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub identification_name: Option<crate::Sensitive>,
        /// 开卡人证件 · Cardholder ID document
        pub identification: Option<LimitBankCardIdentification>,
        /// 银行卡有效期 · Bank card validity period
        ///
        /// 格式 `MM/yy`。As `MM/yy`.
        pub valid_thru: Option<String>,
        /// 银行类型 · Bank type
        pub bank_type: Option<String>,
        /// 开卡预留手机号 · Phone number registered with bank
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub phone: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl LimitBankCard {
        /// 银行卡号 · Bank card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn bank_card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.bank_card_number = value.into_member();
            self
        }

        /// 开卡人姓名 · Cardholder name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn identification_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.identification_name = value.into_member();
            self
        }

        /// 开卡人证件 · Cardholder ID document
        pub fn identification<M>(
            mut self,
            value: impl crate::IntoMember<LimitBankCardIdentification, M>,
        ) -> Self {
            self.identification = value.into_member();
            self
        }

        /// 银行卡有效期 · Bank card validity period
        ///
        /// 格式 `MM/yy`。As `MM/yy`.
        pub fn valid_thru<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.valid_thru = value.into_member();
            self
        }

        /// 银行类型 · Bank type
        pub fn bank_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_type = value.into_member();
            self
        }

        /// 开卡预留手机号 · Phone number registered with bank
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn phone<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.phone = value.into_member();
            self
        }
    }

    /// 证件信息 · ID document information
    pub struct Identification {
        /// 证件类型（必填） · ID document type (required)
        pub identification_type: IdentificationType,
        /// 证件ID（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub identification_number: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Identification {
        /// 证件类型（必填） · ID document type (required)
        pub fn identification_type<M>(
            mut self,
            value: impl crate::IntoMember<IdentificationType, M>,
        ) -> Self {
            self.identification_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证件ID（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn identification_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.identification_number = value.into_member();
            self
        }
    }

    /// 开卡人证件 · Cardholder ID document
    pub struct LimitBankCardIdentification {
        /// 证件类型（必填） · ID document type (required)
        pub identification_type: IdentificationIdentificationType,
        /// 证件ID（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub identification_number: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl LimitBankCardIdentification {
        /// 证件类型（必填） · ID document type (required)
        pub fn identification_type<M>(
            mut self,
            value: impl crate::IntoMember<IdentificationIdentificationType, M>,
        ) -> Self {
            self.identification_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证件ID（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn identification_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.identification_number = value.into_member();
            self
        }
    }

    /// 预签约接口：应答 · Pre-sign a face payment contract: answer
    #[non_exhaustive]
    pub struct Response {
        /// 会话ID · Session token
        pub presign_token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, FacepayUser, LimitBankCard, Identification, LimitBankCardIdentification);

    message! {
        Request {
            0 => business_name: Required "business_name",
            1 => facepay_user: Required "facepay_user",
            2 => limit_bank_card: Optional "limit_bank_card",
            3 => contract_mode: Optional "contract_mode",
        }
        FacepayUser {
            0 => out_user_id: Required "out_user_id",
            1 => identification_name: Optional "identification_name",
            2 => organization_id: Required "organization_id",
            3 => identification: Optional "identification",
            4 => phone: Optional "phone",
        }
        LimitBankCard {
            0 => bank_card_number: Optional "bank_card_number",
            1 => identification_name: Optional "identification_name",
            2 => identification: Optional "identification",
            3 => valid_thru: Optional "valid_thru",
            4 => bank_type: Optional "bank_type",
            5 => phone: Optional "phone",
        }
        Identification {
            0 => identification_type: Required "identification_type",
            1 => identification_number: Required "identification_number",
        }
        LimitBankCardIdentification {
            0 => identification_type: Required "identification_type",
            1 => identification_number: Required "identification_number",
        }
        Response {
            0 => presign_token: Optional "presign_token",
        }
    }
}

//! 预开通用户ETC指定卡扣费 · Pre-open ETC debit
//!
//! `/v3/vehicle/etc/preopen`

/// 预开通用户ETC指定卡扣费 · Pre-open ETC debit
///
/// `/v3/vehicle/etc/preopen`
#[derive(Clone)]
pub struct Preopen {
    pub(crate) node: crate::chain::Node,
}

impl Preopen {
    /// 预开通用户ETC指定卡扣费 · Pre-open ETC debit
    ///
    /// `POST /v3/vehicle/etc/preopen`
    ///
    /// 服务商为用户预开通ETC指定卡扣费，提交车牌、设备号和加密的实名与银行卡，返回预开通ID。模式：服务商。
    ///
    /// Prepares ETC debit from a given bank card with plate, device and encrypted real-name data and returns the pre-opening ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::etc::preopen::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .openid("ot35_4gNgXsUuh2sQY0lT9N08AU0")
    ///     .plan_id("97619")
    ///     .plate_number("藏ZZZZZZ")
    ///     .identify(
    ///         post::Identify::new()
    ///             .encrypted_real_name("张三")
    ///             .encrypted_credential_id("110101190003070018")
    ///             .credential_type("ID_CARD"),
    ///     );
    /// let answer = client.v3().vehicle().etc().preopen().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012715215](https://pay.weixin.qq.com/doc/v3/partner/4012715215)
    #[doc(alias(
        "预开通用户ETC指定卡扣费",
        "Pre-open ETC debit",
        "ETC授权",
        "preopen",
        "etc/preopen"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/vehicle/etc/preopen", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/etc/preopen")
    }
}

/// 预开通用户ETC指定卡扣费 · Pre-open ETC debit
pub mod post {

    /// 预开通用户ETC指定卡扣费：请求 · Pre-open ETC debit: request
    pub struct Request {
        /// 服务商appid（必填） · Partner app ID (required)
        pub sp_appid: Option<String>,
        /// 子商户appid · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// ETC授权扣费模板ID（必填） · ETC debit template ID (required)
        pub plan_id: Option<String>,
        /// ETC设备号 · ETC device number
        pub etc_device_id: Option<String>,
        /// 车牌号（必填） · Licence plate number (required)
        pub plate_number: Option<String>,
        /// 实名信息（必填） · Real-name information (required)
        pub identify: Option<Identify>,
        /// 用户开通ETC时绑定的银行卡 · Bank card bound to ETC
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub bank_card_no: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商appid（必填） · Partner app ID (required)
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 子商户appid · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 特约商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// ETC授权扣费模板ID（必填） · ETC debit template ID (required)
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// ETC设备号 · ETC device number
        pub fn etc_device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.etc_device_id = value.into_member();
            self
        }

        /// 车牌号（必填） · Licence plate number (required)
        pub fn plate_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plate_number = value.into_member();
            self
        }

        /// 实名信息（必填） · Real-name information (required)
        pub fn identify<M>(mut self, value: impl crate::IntoMember<Identify, M>) -> Self {
            self.identify = value.into_member();
            self
        }

        /// 用户开通ETC时绑定的银行卡 · Bank card bound to ETC
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn bank_card_no<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.bank_card_no = value.into_member();
            self
        }
    }

    /// 实名信息 · Real-name information
    pub struct Identify {
        /// 姓名（必填） · Name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub encrypted_real_name: Option<crate::Sensitive>,
        /// 证件号码（必填） · Encrypted ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub encrypted_credential_id: Option<crate::Sensitive>,
        /// 证件类型（必填） · ID document type (required)
        pub credential_type: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Identify {
        /// 姓名（必填） · Name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn encrypted_real_name<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.encrypted_real_name = value.into_member();
            self
        }

        /// 证件号码（必填） · Encrypted ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn encrypted_credential_id<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.encrypted_credential_id = value.into_member();
            self
        }

        /// 证件类型（必填） · ID document type (required)
        pub fn credential_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.credential_type = value.into_member();
            self
        }
    }

    /// 预开通用户ETC指定卡扣费：应答 · Pre-open ETC debit: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预开通ID · Pre-activation ID
        pub preopen_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Identify);

    message! {
        Request {
            0 => sp_appid: Required "sp_appid",
            1 => sub_appid: Optional "sub_appid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => openid: Required "openid",
            4 => plan_id: Required "plan_id",
            5 => etc_device_id: Optional "etc_device_id",
            6 => plate_number: Required "plate_number",
            7 => identify: Required "identify",
            8 => bank_card_no: Optional "bank_card_no",
        }
        Identify {
            0 => encrypted_real_name: Required "encrypted_real_name",
            1 => encrypted_credential_id: Required "encrypted_credential_id",
            2 => credential_type: Required "credential_type",
        }
        Response {
            0 => preopen_id: Optional "preopen_id",
        }
    }
}

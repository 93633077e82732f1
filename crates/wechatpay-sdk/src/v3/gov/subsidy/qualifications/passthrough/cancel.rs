//! 取消资格(透传模式) · Cancel an entitlement (pass-through)
//!
//! `/v3/gov/subsidy/qualifications/passthrough/cancel`

/// 取消资格(透传模式) · Cancel an entitlement (pass-through)
///
/// `/v3/gov/subsidy/qualifications/passthrough/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 取消资格(透传模式) · Cancel an entitlement (pass-through)
    ///
    /// `POST /v3/gov/subsidy/qualifications/passthrough/cancel`
    ///
    /// 透传模式下，按用户身份信息、品类和地区编码取消用户已领取的补贴资格，敏感信息须加密。模式：服务商。
    ///
    /// Cancels a claimed subsidy entitlement in pass-through mode by encrypted user identity, goods category and region. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::qualifications::passthrough::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .real_name("张三")
    ///     .id_card_number("110101190003070018")
    ///     .phone_number("13800000000")
    ///     .appliance_id(1)
    ///     .qualification_region_code(310100)
    ///     .identity_document_type(post::IdentityDocumentType::ID_DOC_TYPE_ID_CARD);
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .qualifications()
    ///     .passthrough()
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias(
        "取消资格(透传模式)",
        "Cancel an entitlement (pass-through)",
        "国家消费品换新补贴 江苏",
        "国家消费品换新补贴 上海/福建/重庆",
        "cancel",
        "passthrough/cancel"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/qualifications/passthrough/cancel", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/qualifications/passthrough/cancel")
    }
}

/// 取消资格(透传模式) · Cancel an entitlement (pass-through)
pub mod post {

    enumeration! {
        /// 证件类型 · ID document type
        IdentityDocumentType {
            /// `ID_DOC_TYPE_ID_CARD`: 居民身份证 · Resident identity card
            ID_DOC_TYPE_ID_CARD = "ID_DOC_TYPE_ID_CARD",
            /// `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`: 港澳居民来往内地通行证 · Mainland travel permit for Hong Kong and Macao residents
            ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
            /// `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`: 台湾居民来往大陆通行证 · Mainland travel permit for Taiwan residents
            ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
        }
    }

    /// 取消资格(透传模式)：请求 · Cancel an entitlement (pass-through): request
    pub struct Request {
        /// 自然人姓名（必填） · Person's real name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub real_name: Option<crate::Sensitive>,
        /// 自然人证件号（必填） · Person's ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_card_number: Option<crate::Sensitive>,
        /// 手机号（必填） · Phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub phone_number: Option<crate::Sensitive>,
        /// 消费品类ID（必填） · Product category ID (required)
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        /// - `8`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `10`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        /// - `13`: 含义见官方文档 · The official page has its meaning
        /// - `14`: 含义见官方文档 · The official page has its meaning
        /// - `15`: 含义见官方文档 · The official page has its meaning
        /// - `16`: 含义见官方文档 · The official page has its meaning
        /// - `17`: 含义见官方文档 · The official page has its meaning
        pub appliance_id: Option<i64>,
        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub qualification_region_code: Option<i64>,
        /// 请求序号 · Request number
        pub out_request_no: Option<String>,
        /// 证件类型（必填） · ID document type (required)
        pub identity_document_type: IdentityDocumentType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 自然人姓名（必填） · Person's real name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn real_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.real_name = value.into_member();
            self
        }

        /// 自然人证件号（必填） · Person's ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_card_number = value.into_member();
            self
        }

        /// 手机号（必填） · Phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn phone_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.phone_number = value.into_member();
            self
        }

        /// 消费品类ID（必填） · Product category ID (required)
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        /// - `8`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `10`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        /// - `13`: 含义见官方文档 · The official page has its meaning
        /// - `14`: 含义见官方文档 · The official page has its meaning
        /// - `15`: 含义见官方文档 · The official page has its meaning
        /// - `16`: 含义见官方文档 · The official page has its meaning
        /// - `17`: 含义见官方文档 · The official page has its meaning
        pub fn appliance_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.appliance_id = value.into_member();
            self
        }

        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub fn qualification_region_code<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.qualification_region_code = value.into_member();
            self
        }

        /// 请求序号 · Request number
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 证件类型（必填） · ID document type (required)
        pub fn identity_document_type<M>(
            mut self,
            value: impl crate::IntoMember<IdentityDocumentType, M>,
        ) -> Self {
            self.identity_document_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 取消资格(透传模式)：应答 · Cancel an entitlement (pass-through): answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub code: Option<String>,
        /// 响应描述 · Response message
        pub message: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => real_name: Required "real_name",
            1 => id_card_number: Required "id_card_number",
            2 => phone_number: Required "phone_number",
            3 => appliance_id: Required "appliance_id",
            4 => qualification_region_code: Required "qualification_region_code",
            5 => out_request_no: Optional "out_request_no",
            6 => identity_document_type: Required "identity_document_type",
        }
        Response {
            0 => code: Optional "code",
            1 => message: Optional "message",
        }
    }
}

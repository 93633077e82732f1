//! 批量查询用户资格(透传模式) · List a user's entitlements (pass-through)
//!
//! `/v3/gov/subsidy/qualifications/passthrough/query`

/// 批量查询用户资格(透传模式) · List a user's entitlements (pass-through)
///
/// `/v3/gov/subsidy/qualifications/passthrough/query`
#[derive(Clone)]
pub struct Query {
    pub(crate) node: crate::chain::Node,
}

impl Query {
    /// 批量查询用户资格(透传模式) · List a user's entitlements (pass-through)
    ///
    /// `POST /v3/gov/subsidy/qualifications/passthrough/query`
    ///
    /// 透传模式下，按加密的用户身份信息和地区编码批量查询补贴资格，返回各品类的资格状态。模式：服务商。
    ///
    /// Lists the subsidy entitlements of a user in pass-through mode by encrypted identity and region, with their states. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::qualifications::passthrough::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .real_name("张三")
    ///     .id_card_number("110101190003070018")
    ///     .phone_number("13800000000")
    ///     .qualification_region_code(310100)
    ///     .identity_document_type(post::IdentityDocumentType::ID_DOC_TYPE_ID_CARD);
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .qualifications()
    ///     .passthrough()
    ///     .query()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias(
        "批量查询用户资格(透传模式)",
        "List a users entitlements (pass-through)",
        "国家消费品换新补贴 江苏",
        "国家消费品换新补贴 上海/福建/重庆",
        "query",
        "passthrough/query"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/qualifications/passthrough/query", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/qualifications/passthrough/query")
    }
}

/// 批量查询用户资格(透传模式) · List a user's entitlements (pass-through)
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

    enumeration! {
        /// 状态 · Status
        State {
            /// `UNCLAIMED`: 未领取 · Not claimed
            UNCLAIMED = "UNCLAIMED",
            /// `UNREDEEMED`: 未核销 · Not redeemed
            UNREDEEMED = "UNREDEEMED",
            /// `REDEEMED`: 已核销 · Redeemed
            REDEEMED = "REDEEMED",
        }
    }

    enumeration! {
        /// 区分未领取的原因 · Reason not claimed
        UnclaimedReason {
            /// `REASON_CLAIMED_BY_OTHER_REGION`: 已在其他地区领取 · Claimed in another region
            REASON_CLAIMED_BY_OTHER_REGION = "REASON_CLAIMED_BY_OTHER_REGION",
            /// `REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION`: 已在其他平台或地区领取 · Claimed on another platform or in another region
            REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION = "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION",
            /// `REASON_UNCLAIMED`: 未领取 · Not claimed
            REASON_UNCLAIMED = "REASON_UNCLAIMED",
            /// `REASON_CLAIMED_BY_OTHER_MODE`: 已用其他方式领取 · Claimed in another way
            REASON_CLAIMED_BY_OTHER_MODE = "REASON_CLAIMED_BY_OTHER_MODE",
        }
    }

    enumeration! {
        /// 区分对接模式 · Claim mode
        ClaimMode {
            /// `CLAIM_MODE_MINI_PROGRAM`: 小程序领取 · Claimed in the Mini Program
            CLAIM_MODE_MINI_PROGRAM = "CLAIM_MODE_MINI_PROGRAM",
            /// `CLAIM_MODE_INTERFACE_PASS_THROUGH`: 接口透传 · Passed through the API
            CLAIM_MODE_INTERFACE_PASS_THROUGH = "CLAIM_MODE_INTERFACE_PASS_THROUGH",
        }
    }

    /// 批量查询用户资格(透传模式)：请求 · List a user's entitlements (pass-through): request
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
        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub qualification_region_code: Option<i64>,
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

        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub fn qualification_region_code<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.qualification_region_code = value.into_member();
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

    /// 批量查询用户资格(透传模式)：应答 · List a user's entitlements (pass-through): answer
    #[non_exhaustive]
    pub struct Response {
        /// 资格状态数组 · Qualification statuses
        pub qualification_list: Option<Vec<QualificationList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 资格状态数组 · Qualification statuses
    #[non_exhaustive]
    pub struct QualificationList {
        /// 消费品类ID · Product category ID
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
        /// 状态 · Status
        pub state: State,
        /// 区分未领取的原因 · Reason not claimed
        pub unclaimed_reason: UnclaimedReason,
        /// 区分对接模式 · Claim mode
        pub claim_mode: ClaimMode,
        /// 领取的平台名称 · Claiming platform name
        pub claimed_platform_name: Option<String>,
        /// 领取的地区名称 · Claiming region name
        pub claimed_region_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => real_name: Required "real_name",
            1 => id_card_number: Required "id_card_number",
            2 => phone_number: Required "phone_number",
            3 => qualification_region_code: Required "qualification_region_code",
            4 => identity_document_type: Required "identity_document_type",
        }
        Response {
            0 => qualification_list: Optional "qualification_list",
        }
        QualificationList {
            0 => appliance_id: Optional "appliance_id",
            1 => state: Optional "state",
            2 => unclaimed_reason: Optional "unclaimed_reason",
            3 => claim_mode: Optional "claim_mode",
            4 => claimed_platform_name: Optional "claimed_platform_name",
            5 => claimed_region_name: Optional "claimed_region_name",
        }
    }
}

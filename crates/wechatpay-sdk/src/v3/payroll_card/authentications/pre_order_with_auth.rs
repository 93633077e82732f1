//! 微工卡核身预下单（流程中完成授权） · Pre-order a verification with authorisation
//!
//! `/v3/payroll-card/authentications/pre-order-with-auth`

/// 微工卡核身预下单（流程中完成授权） · Pre-order a verification with authorisation
///
/// `/v3/payroll-card/authentications/pre-order-with-auth`
#[derive(Clone)]
pub struct PreOrderWithAuth {
    pub(crate) node: crate::chain::Node,
}

impl PreOrderWithAuth {
    /// 微工卡核身预下单（流程中完成授权） · Pre-order a verification with authorisation
    ///
    /// `POST /v3/payroll-card/authentications/pre-order-with-auth`
    ///
    /// 服务商为微工卡核身预下单，用户在流程中一并完成授权；实名信息需加密，返回核身令牌。模式：服务商。
    ///
    /// Creates an identity verification during which the user also authorises the payroll card, and returns the token that starts it. Encrypt the real-name data. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::authentications::pre_order_with_auth::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("onqOjjmo8wmTOOtSKwXtGjg9Gb58")
    ///     .sub_mchid("1900000109")
    ///     .authenticate_number("mcdhehfgisdhfjghed39384564i83")
    ///     .project_name("某项目")
    ///     .employer_name("某用工企业")
    ///     .user_name("张三")
    ///     .id_card_number("110101190003070018")
    ///     .employment_type(post::EmploymentType::LONG_TERM_EMPLOYMENT)
    ///     .authenticate_type(post::AuthenticateType::SIGN_IN);
    /// let answer = client
    ///     .v3()
    ///     .payroll_card()
    ///     .authentications()
    ///     .pre_order_with_auth()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012461761](https://pay.weixin.qq.com/doc/v3/partner/4012461761)
    #[doc(alias(
        "微工卡核身预下单（流程中完成授权）",
        "Pre-order a verification with authorisation",
        "微工卡",
        "pre-order-with-auth",
        "authentications/pre-order-with-auth"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payroll-card/authentications/pre-order-with-auth", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/authentications/pre-order-with-auth")
    }
}

/// 微工卡核身预下单（流程中完成授权） · Pre-order a verification with authorisation
pub mod post {

    enumeration! {
        /// 用工类型 · Employment type
        EmploymentType {
            /// `LONG_TERM_EMPLOYMENT`: 长期用工 · Long-term employment
            LONG_TERM_EMPLOYMENT = "LONG_TERM_EMPLOYMENT",
            /// `SHORT_TERM_EMPLOYMENT`: 短期用工 · Short-term employment
            SHORT_TERM_EMPLOYMENT = "SHORT_TERM_EMPLOYMENT",
            /// `COOPERATION_EMPLOYMENT`: 合作用工 · Cooperation
            COOPERATION_EMPLOYMENT = "COOPERATION_EMPLOYMENT",
        }
    }

    enumeration! {
        /// 核身类型 · Identity verification type
        AuthenticateType {
            /// `SIGN_IN`: 考勤打卡 · Clocking in
            SIGN_IN = "SIGN_IN",
            /// `INSURANCE`: 投保 · Insurance
            INSURANCE = "INSURANCE",
            /// `CONTRACT`: 签署合同 · Signing a contract
            CONTRACT = "CONTRACT",
            /// `NORMAL`: 普通核身 · Ordinary verification
            NORMAL = "NORMAL",
        }
    }

    /// 微工卡核身预下单（流程中完成授权）：请求 · Pre-order a verification with authorisation: request
    pub struct Request {
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 应用ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商家核身单号（必填） · Merchant identity verification number (required)
        ///
        /// 只能用数字、字母。Digits, A–Z, a–z.
        pub authenticate_number: Option<String>,
        /// 项目名称（必填） · Project name (required)
        pub project_name: Option<String>,
        /// 用工单位名称（必填） · Employer name (required)
        pub employer_name: Option<String>,
        /// 用户实名（必填） · User real name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
        /// 用户证件号（必填） · User ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_card_number: Option<crate::Sensitive>,
        /// 用工类型（必填） · Employment type (required)
        pub employment_type: EmploymentType,
        /// 核身类型（必填） · Identity verification type (required)
        pub authenticate_type: AuthenticateType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 应用ID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 商家核身单号（必填） · Merchant identity verification number (required)
        pub fn authenticate_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.authenticate_number = value.into_member();
            self
        }

        /// 项目名称（必填） · Project name (required)
        pub fn project_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.project_name = value.into_member();
            self
        }

        /// 用工单位名称（必填） · Employer name (required)
        pub fn employer_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.employer_name = value.into_member();
            self
        }

        /// 用户实名（必填） · User real name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn user_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.user_name = value.into_member();
            self
        }

        /// 用户证件号（必填） · User ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_card_number = value.into_member();
            self
        }

        /// 用工类型（必填） · Employment type (required)
        pub fn employment_type<M>(
            mut self,
            value: impl crate::IntoMember<EmploymentType, M>,
        ) -> Self {
            self.employment_type = value.into_member().unwrap_or_default();
            self
        }

        /// 核身类型（必填） · Identity verification type (required)
        pub fn authenticate_type<M>(
            mut self,
            value: impl crate::IntoMember<AuthenticateType, M>,
        ) -> Self {
            self.authenticate_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 微工卡核身预下单（流程中完成授权）：应答 · Pre-order a verification with authorisation: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商家核身单号 · Merchant identity verification number
        ///
        /// 只能用数字、字母。Digits, A–Z, a–z.
        pub authenticate_number: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// token值 · Token
        pub token: Option<String>,
        /// token有效时间 · Token validity period
        ///
        /// 单位为秒。In seconds.
        pub expires_in: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => openid: Required "openid",
            1 => appid: Optional "appid",
            2 => sub_mchid: Required "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
            4 => authenticate_number: Required "authenticate_number",
            5 => project_name: Required "project_name",
            6 => employer_name: Required "employer_name",
            7 => user_name: Required "user_name",
            8 => id_card_number: Required "id_card_number",
            9 => employment_type: Required "employment_type",
            10 => authenticate_type: Required "authenticate_type",
        }
        Response {
            0 => authenticate_number: Optional "authenticate_number",
            1 => openid: Optional "openid",
            2 => mchid: Optional "mchid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => token: Optional "token",
            5 => expires_in: Optional "expires_in",
        }
    }
}

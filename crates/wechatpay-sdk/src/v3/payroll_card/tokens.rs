//! 生成授权token · Generate an authorisation token
//!
//! `/v3/payroll-card/tokens`

/// 生成授权token · Generate an authorisation token
///
/// `/v3/payroll-card/tokens`
#[derive(Clone)]
pub struct Tokens {
    pub(crate) node: crate::chain::Node,
}

impl Tokens {
    /// 生成授权token · Generate an authorisation token
    ///
    /// `POST /v3/payroll-card/tokens`
    ///
    /// 服务商为用户生成微工卡授权令牌，提交加密的姓名和证件号，凭令牌拉起授权页。模式：服务商。
    ///
    /// Generates the token that opens the payroll card authorisation page for a user, from the encrypted name and ID number. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::tokens::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("9x111111")
    ///     .sub_mchid("1900000109")
    ///     .user_name("张三")
    ///     .id_card_number("110101190003070018")
    ///     .employment_type(post::EmploymentType::LONG_TERM_EMPLOYMENT);
    /// let answer = client.v3().payroll_card().tokens().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012461589](https://pay.weixin.qq.com/doc/v3/partner/4012461589)
    #[doc(alias(
        "生成授权token",
        "Generate an authorisation token",
        "微工卡",
        "tokens",
        "payroll-card/tokens"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payroll-card/tokens", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/tokens")
    }
}

/// 生成授权token · Generate an authorisation token
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

    /// 生成授权token ：请求 · Generate an authorisation token: request
    pub struct Request {
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 应用ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
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

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
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
    }

    /// 生成授权token ：应答 · Generate an authorisation token: answer
    #[non_exhaustive]
    pub struct Response {
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 服务商商户号 · Partner merchant ID
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 授权token · Authorisation token
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
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mchid: Required "sub_mchid",
            4 => user_name: Required "user_name",
            5 => id_card_number: Required "id_card_number",
            6 => employment_type: Required "employment_type",
        }
        Response {
            0 => openid: Optional "openid",
            1 => mchid: Optional "mchid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => token: Optional "token",
            4 => expires_in: Optional "expires_in",
        }
    }
}

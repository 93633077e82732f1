//! 校验核身结果 · Validate an identity verification
//!
//! `/v3/payroll-card/wesure/token-validations`

/// 校验核身结果 · Validate an identity verification
///
/// `/v3/payroll-card/wesure/token-validations`
#[derive(Clone)]
pub struct TokenValidations {
    pub(crate) node: crate::chain::Node,
}

impl TokenValidations {
    /// 校验核身结果 · Validate an identity verification
    ///
    /// `POST /v3/payroll-card/wesure/token-validations`
    ///
    /// 微保场景下凭令牌校验核身结果，提交加密的姓名和身份证号，返回是否一致和核身成功时间。模式：服务商。
    ///
    /// Validates the result of an identity verification by token, encrypted name and ID number, for WeSure insurance. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::wesure::token_validations::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .token("abcdefghijklmn")
    ///     .user_name("张三")
    ///     .id_card_number("110101190003070018");
    /// let answer = client.v3().payroll_card().wesure().token_validations().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [apis/chapter4_1_31.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml)
    #[doc(alias(
        "校验核身结果",
        "Validate an identity verification",
        "微工卡",
        "token-validations",
        "wesure/token-validations"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payroll-card/wesure/token-validations", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/wesure/token-validations")
    }
}

/// 校验核身结果 · Validate an identity verification
pub mod post {

    enumeration! {
        /// 核身类型 · Identity verification type
        AuthenticateType {
            /// `NORMAL`: 普通核身 · Ordinary verification
            NORMAL = "NORMAL",
            /// `SIGN_IN`: 考勤打卡 · Clocking in
            SIGN_IN = "SIGN_IN",
            /// `INSURANCE`: 投保 · Insurance
            INSURANCE = "INSURANCE",
            /// `CONTRACT`: 签署合同 · Signing a contract
            CONTRACT = "CONTRACT",
        }
    }

    /// 校验核身结果：请求 · Validate an identity verification: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 特约商户商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// token值（必填） · Token (required)
        pub token: Option<String>,
        /// 用户姓名（必填） · User name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
        /// 用户身份证号（必填） · User ID card number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_card_number: Option<crate::Sensitive>,
        /// 核身类型 · Identity verification type
        pub authenticate_type: AuthenticateType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 特约商户商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// token值（必填） · Token (required)
        pub fn token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.token = value.into_member();
            self
        }

        /// 用户姓名（必填） · User name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn user_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.user_name = value.into_member();
            self
        }

        /// 用户身份证号（必填） · User ID card number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_card_number = value.into_member();
            self
        }

        /// 核身类型 · Identity verification type
        pub fn authenticate_type<M>(
            mut self,
            value: impl crate::IntoMember<AuthenticateType, M>,
        ) -> Self {
            self.authenticate_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 校验核身结果：应答 · Validate an identity verification: answer
    #[non_exhaustive]
    pub struct Response {
        /// 校验结果 · Check result
        pub result: Option<String>,
        /// 核身成功时间 · Identity verification success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authenticate_success_time: Option<crate::Time>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 校验不通过原因 · Check failure reason
        pub fail_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => sub_mchid: Required "sub_mchid",
            2 => token: Required "token",
            3 => user_name: Required "user_name",
            4 => id_card_number: Required "id_card_number",
            5 => authenticate_type: Optional "authenticate_type",
        }
        Response {
            0 => result: Optional "result",
            1 => authenticate_success_time: Optional "authenticate_success_time",
            2 => openid: Optional "openid",
            3 => fail_reason: Optional "fail_reason",
        }
    }
}

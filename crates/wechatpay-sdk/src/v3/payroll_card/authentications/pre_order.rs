//! 微工卡核身预下单 · Pre-order an identity verification
//!
//! `/v3/payroll-card/authentications/pre-order`

/// 微工卡核身预下单 · Pre-order an identity verification
///
/// `/v3/payroll-card/authentications/pre-order`
#[derive(Clone)]
pub struct PreOrder {
    pub(crate) node: crate::chain::Node,
}

impl PreOrder {
    /// 微工卡核身预下单 · Pre-order an identity verification
    ///
    /// `POST /v3/payroll-card/authentications/pre-order`
    ///
    /// 服务商为已授权用户的微工卡核身预下单，返回核身令牌和有效时间，凭它拉起核身。模式：服务商。
    ///
    /// Creates an identity verification for an authorised payroll card user and returns the token that starts it. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::authentications::pre_order::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("onqOjjmo8wmTOOtSKwXtGjg9Gb58")
    ///     .sub_mchid("1900000109")
    ///     .authenticate_number("mcdhehfgisdhfjghed39384564i83")
    ///     .project_name("某项目")
    ///     .employer_name("某单位名称")
    ///     .authenticate_type(post::AuthenticateType::SIGN_IN);
    /// let answer = client.v3().payroll_card().authentications().pre_order().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012923362](https://pay.weixin.qq.com/doc/v3/partner/4012923362)
    #[doc(alias(
        "微工卡核身预下单",
        "Pre-order an identity verification",
        "微工卡",
        "pre-order",
        "authentications/pre-order"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payroll-card/authentications/pre-order", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/authentications/pre-order")
    }
}

/// 微工卡核身预下单 · Pre-order an identity verification
pub mod post {

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

    /// 微工卡核身预下单：请求 · Pre-order an identity verification: request
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
        /// 单位名称（必填） · Employer name (required)
        pub employer_name: Option<String>,
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

        /// 单位名称（必填） · Employer name (required)
        pub fn employer_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.employer_name = value.into_member();
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

    /// 微工卡核身预下单：应答 · Pre-order an identity verification: answer
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
            7 => authenticate_type: Required "authenticate_type",
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

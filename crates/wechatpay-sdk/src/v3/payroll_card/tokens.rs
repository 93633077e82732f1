//! `/v3/payroll-card/tokens`

/// `/v3/payroll-card/tokens`
#[derive(Clone)]
pub struct Tokens {
    pub(crate) node: crate::chain::Node,
}

impl Tokens {
    /// 生成授权token (partner)
    ///
    /// `POST /v3/payroll-card/tokens`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::tokens::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("9x111111")
    ///     .appid("wxa1111111")
    ///     .sub_appid("wxa1111111")
    ///     .sub_mchid("1111111")
    ///     .user_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .employment_type(post::EmploymentType::LONG_TERM_EMPLOYMENT);
    /// let answer = client.v3().payroll_card().tokens().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461589)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payroll-card/tokens", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/tokens")
    }
}

/// 生成授权token
pub mod post {

    enumeration! {
        /// 用工类型
        EmploymentType {
            LONG_TERM_EMPLOYMENT = "LONG_TERM_EMPLOYMENT",
            SHORT_TERM_EMPLOYMENT = "SHORT_TERM_EMPLOYMENT",
            COOPERATION_EMPLOYMENT = "COOPERATION_EMPLOYMENT",
        }
    }

    /// 生成授权token ：请求
    pub struct Request {
        /// 用户标识（必填）
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 应用ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号（必填）
        pub sub_mchid: Option<String>,
        /// 用户实名，加密传输（必填）
        pub user_name: Option<crate::Sensitive>,
        /// 用户证件号，加密传输（必填）
        pub id_card_number: Option<crate::Sensitive>,
        /// 用工类型（必填）
        pub employment_type: EmploymentType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 用户标识（必填）
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 应用ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户应用ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 用户实名，加密传输（必填）
        pub fn user_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.user_name = value.into_member();
            self
        }

        /// 用户证件号，加密传输（必填）
        pub fn id_card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_card_number = value.into_member();
            self
        }

        /// 用工类型（必填）
        pub fn employment_type<M>(
            mut self,
            value: impl crate::IntoMember<EmploymentType, M>,
        ) -> Self {
            self.employment_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 生成授权token ：应答
    #[non_exhaustive]
    pub struct Response {
        /// 用户标识
        pub openid: Option<String>,
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 授权token
        pub token: Option<String>,
        /// token有效时间
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

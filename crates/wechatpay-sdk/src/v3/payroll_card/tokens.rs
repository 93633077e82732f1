//! `/v3/payroll-card/tokens`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payroll-card/tokens`
pub struct Tokens(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payroll-card/tokens", rest)
    }
}

/// 生成授权token
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::payroll_card::authentications::pre_order_with_auth::post::EmploymentType;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/payroll-card/tokens");

    /// 生成授权token ：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("openid"),
            optional::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<String>("sub_mchid"),
            required::<Sensitive>("user_name"),
            required::<Sensitive>("id_card_number"),
            required::<Enumeration<EmploymentType>>("employment_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 应用ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 用户实名，加密传输（必填）
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("user_name", value.into()))
        }

        /// 用户证件号，加密传输（必填）
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("id_card_number", value.into()))
        }

        /// 用工类型（必填）
        pub fn employment_type(self, value: impl Into<Enumeration<EmploymentType>>) -> Self {
            Self(self.0.with::<Enumeration<EmploymentType>>("employment_type", value.into()))
        }
    }

    /// 生成授权token ：应答
    #[derive(Clone, Default)]
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
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("openid", &mut self.openid),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("sub_mchid", &mut self.sub_mchid),
                3 => Named("token", &mut self.token),
                4 => Named("expires_in", &mut self.expires_in),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}

//! `/v3/payroll-card/tokens`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payroll-card/tokens`
#[derive(Clone, Debug)]
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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::payroll_card::authentications::pre_order_with_auth::post::EmploymentType;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/payroll-card/tokens");

    /// 生成授权token ：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 用户标识
        pub openid: Required<String>,
        /// 应用ID
        pub appid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 用户实名，加密传输
        pub user_name: Required<Sensitive>,
        /// 用户证件号，加密传输
        pub id_card_number: Required<Sensitive>,
        /// 用工类型
        pub employment_type: Required<Enumeration<EmploymentType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 用户实名，加密传输
        #[inline]
        pub fn user_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_name = Required::set(value.into());
            self
        }

        /// 用户证件号，加密传输
        #[inline]
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Required::set(value.into());
            self
        }

        /// 用工类型
        #[inline]
        pub fn employment_type(mut self, value: impl Into<Enumeration<EmploymentType>>) -> Self {
            self.employment_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("openid", &mut self.openid),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("user_name", &mut self.user_name),
                ("id_card_number", &mut self.id_card_number),
                ("employment_type", &mut self.employment_type),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("openid", &mut self.openid),
                ("mchid", &mut self.mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("token", &mut self.token),
                ("expires_in", &mut self.expires_in),
            ]);
        }
    }

    message!(Request, Response);
}

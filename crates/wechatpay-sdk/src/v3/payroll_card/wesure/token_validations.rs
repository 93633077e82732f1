//! `/v3/payroll-card/wesure/token-validations`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payroll-card/wesure/token-validations`
#[derive(Clone, Debug)]
pub struct TokenValidations(pub(crate) Node);

impl TokenValidations {
    /// 校验核身结果 (partner)
    ///
    /// `POST /v3/payroll-card/wesure/token-validations`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::wesure::token_validations::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000109")
    ///     .sub_mchid("1900000109")
    ///     .token("abcdefghijklmn")
    ///     .user_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .authenticate_type(post::AuthenticateType::NORMAL);
    /// let answer = client.v3().payroll_card().wesure().token_validations().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payroll-card/wesure/token-validations", rest)
    }
}

/// 校验核身结果
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payroll-card/wesure/token-validations");

    enumeration! {
        /// 核身类型
        AuthenticateType {
            NORMAL = "NORMAL",
            SIGN_IN = "SIGN_IN",
            INSURANCE = "INSURANCE",
            CONTRACT = "CONTRACT",
        }
    }

    /// 校验核身结果：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商商户号
        pub sp_mchid: Required<String>,
        /// 特约商户商户号
        pub sub_mchid: Required<String>,
        /// token值
        pub token: Required<String>,
        /// 用户姓名，加密传输
        pub user_name: Required<Sensitive>,
        /// 用户身份证号，加密传输
        pub id_card_number: Required<Sensitive>,
        /// 核身类型
        pub authenticate_type: Option<Enumeration<AuthenticateType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Required::set(value.into());
            self
        }

        /// 特约商户商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// token值
        #[inline]
        pub fn token(mut self, value: impl Into<String>) -> Self {
            self.token = Required::set(value.into());
            self
        }

        /// 用户姓名，加密传输
        #[inline]
        pub fn user_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_name = Required::set(value.into());
            self
        }

        /// 用户身份证号，加密传输
        #[inline]
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Required::set(value.into());
            self
        }

        /// 核身类型
        #[inline]
        pub fn authenticate_type(
            mut self,
            value: impl Into<Enumeration<AuthenticateType>>,
        ) -> Self {
            self.authenticate_type = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("token", &mut self.token),
                ("user_name", &mut self.user_name),
                ("id_card_number", &mut self.id_card_number),
                ("authenticate_type", &mut self.authenticate_type),
            ]);
        }
    }

    /// 校验核身结果：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 校验结果
        pub result: Option<String>,
        /// 核身成功时间
        pub authenticate_success_time: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 校验不通过原因
        pub fail_reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("result", &mut self.result),
                ("authenticate_success_time", &mut self.authenticate_success_time),
                ("openid", &mut self.openid),
                ("fail_reason", &mut self.fail_reason),
            ]);
        }
    }

    message!(Request, Response);
}

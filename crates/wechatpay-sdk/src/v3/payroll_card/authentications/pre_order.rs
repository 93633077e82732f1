//! `/v3/payroll-card/authentications/pre-order`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payroll-card/authentications/pre-order`
#[derive(Clone, Debug)]
pub struct PreOrder(pub(crate) Node);

impl PreOrder {
    /// 微工卡核身预下单 (partner)
    ///
    /// `POST /v3/payroll-card/authentications/pre-order`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::authentications::pre_order::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("onqOjjmo8wmTOOtSKwXtGjg9Gb58")
    ///     .appid("wxa1111111")
    ///     .sub_mchid("1111111")
    ///     .sub_appid("wxa1111111")
    ///     .authenticate_number("mcdhehfgisdhfjghed39384564i83")
    ///     .project_name("某项目")
    ///     .employer_name("某单位名称")
    ///     .authenticate_type(post::AuthenticateType::SIGN_IN);
    /// let answer = client.v3().payroll_card().authentications().pre_order().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012923362)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payroll-card/authentications/pre-order", rest)
    }
}

/// 微工卡核身预下单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payroll-card/authentications/pre-order");

    enumeration! {
        /// 核身类型
        AuthenticateType {
            SIGN_IN = "SIGN_IN",
            INSURANCE = "INSURANCE",
            CONTRACT = "CONTRACT",
        }
    }

    /// 微工卡核身预下单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 用户标识
        pub openid: Required<String>,
        /// 应用ID
        pub appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 商家核身单号
        pub authenticate_number: Required<String>,
        /// 项目名称
        pub project_name: Required<String>,
        /// 单位名称
        pub employer_name: Required<String>,
        /// 核身类型
        pub authenticate_type: Required<Enumeration<AuthenticateType>>,
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

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 商家核身单号
        #[inline]
        pub fn authenticate_number(mut self, value: impl Into<String>) -> Self {
            self.authenticate_number = Required::set(value.into());
            self
        }

        /// 项目名称
        #[inline]
        pub fn project_name(mut self, value: impl Into<String>) -> Self {
            self.project_name = Required::set(value.into());
            self
        }

        /// 单位名称
        #[inline]
        pub fn employer_name(mut self, value: impl Into<String>) -> Self {
            self.employer_name = Required::set(value.into());
            self
        }

        /// 核身类型
        #[inline]
        pub fn authenticate_type(
            mut self,
            value: impl Into<Enumeration<AuthenticateType>>,
        ) -> Self {
            self.authenticate_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("openid", &mut self.openid),
                ("appid", &mut self.appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("authenticate_number", &mut self.authenticate_number),
                ("project_name", &mut self.project_name),
                ("employer_name", &mut self.employer_name),
                ("authenticate_type", &mut self.authenticate_type),
            ]);
        }
    }

    /// 微工卡核身预下单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商家核身单号
        pub authenticate_number: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// token值
        pub token: Option<String>,
        /// token有效时间
        pub expires_in: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("authenticate_number", &mut self.authenticate_number),
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

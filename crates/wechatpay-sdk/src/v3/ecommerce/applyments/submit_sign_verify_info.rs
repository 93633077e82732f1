//! `/v3/ecommerce/applyments/submit-sign-verify-info`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/applyments/submit-sign-verify-info`
#[derive(Clone, Debug)]
pub struct SubmitSignVerifyInfo(pub(crate) Node);

impl SubmitSignVerifyInfo {
    /// 平台代理签约核身 (partner)
    ///
    /// `POST /v3/ecommerce/applyments/submit-sign-verify-info`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::applyments::submit_sign_verify_info::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("1900013511_10000")
    ///     .applyment_id(2000002124775691_i64)
    ///     .pre_sign_time("2018-06-08T10:34:56+08:00")
    ///     .proxy_verify_identity_info(
    ///         post::ProxyVerifyIdentityInfo::new()
    ///             .verify_identity_type(post::VerifyIdentityType::VERIFY_IDENTITY_TYPE_FACE_TO_FACE)
    ///             .verify_identity_result(true),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .applyments()
    ///     .submit_sign_verify_info()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616722)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/applyments/submit-sign-verify-info", rest)
    }
}

/// 平台代理签约核身
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/applyments/submit-sign-verify-info")
            .numbered_by("out_request_no");

    enumeration! {
        /// 核身方式
        VerifyIdentityType {
            VERIFY_IDENTITY_TYPE_FACE_TO_FACE = "VERIFY_IDENTITY_TYPE_FACE_TO_FACE",
            VERIFY_IDENTITY_TYPE_REMOTE = "VERIFY_IDENTITY_TYPE_REMOTE",
        }
    }

    /// 平台代理签约核身：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 业务申请编号
        pub out_request_no: Required<String>,
        /// 微信支付申请单号
        pub applyment_id: Option<i64>,
        /// 预签署微信支付协议时间
        pub pre_sign_time: Option<Time>,
        /// 平台代理核身信息
        pub proxy_verify_identity_info: Option<ProxyVerifyIdentityInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 业务申请编号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 微信支付申请单号
        #[inline]
        pub fn applyment_id(mut self, value: i64) -> Self {
            self.applyment_id = Some(value);
            self
        }

        /// 预签署微信支付协议时间
        #[inline]
        pub fn pre_sign_time(mut self, value: impl Into<Time>) -> Self {
            self.pre_sign_time = Some(value.into());
            self
        }

        /// 平台代理核身信息
        #[inline]
        pub fn proxy_verify_identity_info(mut self, value: ProxyVerifyIdentityInfo) -> Self {
            self.proxy_verify_identity_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_request_no", &mut self.out_request_no),
                ("applyment_id", &mut self.applyment_id),
                ("pre_sign_time", &mut self.pre_sign_time),
                ("proxy_verify_identity_info", &mut self.proxy_verify_identity_info),
            ]);
        }
    }

    /// 平台代理核身信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ProxyVerifyIdentityInfo {
        /// 核身方式
        pub verify_identity_type: Required<Enumeration<VerifyIdentityType>>,
        /// 核身结果
        pub verify_identity_result: Required<bool>,
    }

    impl ProxyVerifyIdentityInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 核身方式
        #[inline]
        pub fn verify_identity_type(
            mut self,
            value: impl Into<Enumeration<VerifyIdentityType>>,
        ) -> Self {
            self.verify_identity_type = Required::set(value.into());
            self
        }

        /// 核身结果
        #[inline]
        pub fn verify_identity_result(mut self, value: bool) -> Self {
            self.verify_identity_result = Required::set(value);
            self
        }
    }

    impl Message for ProxyVerifyIdentityInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("verify_identity_type", &mut self.verify_identity_type),
                ("verify_identity_result", &mut self.verify_identity_result),
            ]);
        }
    }

    /// 平台代理签约核身：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号
        pub applyment_id: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("applyment_id", &mut self.applyment_id)]);
        }
    }

    message!(Request, ProxyVerifyIdentityInfo, Response);
}

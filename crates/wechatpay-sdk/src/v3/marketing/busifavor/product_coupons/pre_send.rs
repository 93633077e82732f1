//! `/v3/marketing/busifavor/product-coupons/pre-send`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/product-coupons/pre-send`
#[derive(Clone, Debug)]
pub struct PreSend(pub(crate) Node);

impl PreSend {
    /// 向用户预发放商品券 (partner)
    ///
    /// `POST /v3/marketing/busifavor/product-coupons/pre-send`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::product_coupons::pre_send::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("1000000013001")
    ///     .coupon_code("123446565767")
    ///     .appid("wx233544546545989")
    ///     .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
    ///     .send_request_no("34657_20250101_123456");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .product_coupons()
    ///     .pre_send()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/brand/4016797130)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/product-coupons/pre-send", rest)
    }
}

/// 向用户预发放商品券
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/busifavor/product-coupons/pre-send");

    /// 向用户预发放商品券：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 批次ID
        pub stock_id: Required<String>,
        /// 用户商品券Code
        pub coupon_code: Option<String>,
        /// 公众账号AppID
        pub appid: Required<String>,
        /// 用户OpenID
        pub openid: Option<String>,
        /// 发券请求单号
        pub send_request_no: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 批次ID
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Required::set(value.into());
            self
        }

        /// 用户商品券Code
        #[inline]
        pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
            self.coupon_code = Some(value.into());
            self
        }

        /// 公众账号AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 用户OpenID
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 发券请求单号
        #[inline]
        pub fn send_request_no(mut self, value: impl Into<String>) -> Self {
            self.send_request_no = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_id", &mut self.stock_id),
                ("coupon_code", &mut self.coupon_code),
                ("appid", &mut self.appid),
                ("openid", &mut self.openid),
                ("send_request_no", &mut self.send_request_no),
            ]);
        }
    }

    /// 向用户预发放商品券：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预发券token
        pub token: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("token", &mut self.token)]);
        }
    }

    message!(Request, Response);
}

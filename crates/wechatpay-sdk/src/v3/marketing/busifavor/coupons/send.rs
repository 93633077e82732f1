//! `/v3/marketing/busifavor/coupons/send`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/coupons/send`
#[derive(Clone, Debug)]
pub struct Send(pub(crate) Node);

impl Send {
    /// 向用户发券 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/send`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::send::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("xsd3434454567676")
    ///     .appid("wx1234567889999")
    ///     .stock_id("100088")
    ///     .out_request_no("1002600620019090123143254435")
    ///     .coupon_code("sxxe34343434");
    /// let answer = client.v3().marketing().busifavor().coupons().send().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/coupons/send", rest)
    }
}

/// 向用户发券
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/busifavor/coupons/send")
            .numbered_by("out_request_no");

    /// 向用户发券：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 用户标识
        pub openid: Required<String>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 批次号
        pub stock_id: Required<String>,
        /// 发券凭证
        pub out_request_no: Required<String>,
        /// 券code
        pub coupon_code: Option<String>,
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

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 批次号
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Required::set(value.into());
            self
        }

        /// 发券凭证
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 券code
        #[inline]
        pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
            self.coupon_code = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("openid", &mut self.openid),
                ("appid", &mut self.appid),
                ("stock_id", &mut self.stock_id),
                ("out_request_no", &mut self.out_request_no),
                ("coupon_code", &mut self.coupon_code),
            ]);
        }
    }

    /// 向用户发券：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次号
        pub stock_id: Option<String>,
        /// 券code
        pub coupon_code: Option<String>,
        /// 发券凭证
        pub out_request_no: Option<String>,
        /// `send_coupon_result`
        pub send_coupon_result: Option<SendCouponResult>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_id", &mut self.stock_id),
                ("coupon_code", &mut self.coupon_code),
                ("out_request_no", &mut self.out_request_no),
                ("send_coupon_result", &mut self.send_coupon_result),
            ]);
        }
    }

    /// `SendCouponResult`
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SendCouponResult {
        /// `coupon_code`
        pub coupon_code: Option<String>,
        /// `out_request_no`
        pub out_request_no: Option<String>,
        /// `stock_id`
        pub stock_id: Option<String>,
    }

    impl Message for SendCouponResult {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_code", &mut self.coupon_code),
                ("out_request_no", &mut self.out_request_no),
                ("stock_id", &mut self.stock_id),
            ]);
        }
    }

    message!(Request, Response, SendCouponResult);
}

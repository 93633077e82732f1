//! `/v3/marketing/busifavor/coupons/return`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/coupons/return`
#[derive(Clone, Debug)]
pub struct Return(pub(crate) Node);

impl Return {
    /// 申请退券 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/return`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::r#return::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_code("sxxe34343434")
    ///     .stock_id("1234567891")
    ///     .return_request_no("1002600620019090123143254436");
    /// let answer = client.v3().marketing().busifavor().coupons().r#return().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465845)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/coupons/return", rest)
    }
}

/// 申请退券
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/busifavor/coupons/return");

    /// 申请退券：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 券code
        pub coupon_code: Required<String>,
        /// 批次号
        pub stock_id: Required<String>,
        /// 退券请求单据号
        pub return_request_no: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 券code
        #[inline]
        pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
            self.coupon_code = Required::set(value.into());
            self
        }

        /// 批次号
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Required::set(value.into());
            self
        }

        /// 退券请求单据号
        #[inline]
        pub fn return_request_no(mut self, value: impl Into<String>) -> Self {
            self.return_request_no = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_code", &mut self.coupon_code),
                ("stock_id", &mut self.stock_id),
                ("return_request_no", &mut self.return_request_no),
            ]);
        }
    }

    /// 申请退券：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信退券成功的时间
        pub wechatpay_return_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("wechatpay_return_time", &mut self.wechatpay_return_time)]);
        }
    }

    message!(Request, Response);
}

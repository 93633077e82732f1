//! `/v3/marketing/busifavor/coupons/deactivate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/coupons/deactivate`
#[derive(Clone, Debug)]
pub struct Deactivate(pub(crate) Node);

impl Deactivate {
    /// 使券失效 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/deactivate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::deactivate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_code("sxxe34343434")
    ///     .stock_id("1234567891")
    ///     .deactivate_request_no("1002600620019090123143254436")
    ///     .deactivate_reason("此券使用时间设置错误");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .coupons()
    ///     .deactivate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465890)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/coupons/deactivate", rest)
    }
}

/// 使券失效
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/busifavor/coupons/deactivate");

    /// 使券失效：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 券code
        pub coupon_code: Required<String>,
        /// 批次号
        pub stock_id: Required<String>,
        /// 失效请求单据号
        pub deactivate_request_no: Required<String>,
        /// 失效原因
        pub deactivate_reason: Option<String>,
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

        /// 失效请求单据号
        #[inline]
        pub fn deactivate_request_no(mut self, value: impl Into<String>) -> Self {
            self.deactivate_request_no = Required::set(value.into());
            self
        }

        /// 失效原因
        #[inline]
        pub fn deactivate_reason(mut self, value: impl Into<String>) -> Self {
            self.deactivate_reason = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_code", &mut self.coupon_code),
                ("stock_id", &mut self.stock_id),
                ("deactivate_request_no", &mut self.deactivate_request_no),
                ("deactivate_reason", &mut self.deactivate_reason),
            ]);
        }
    }

    /// 使券失效：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 券成功失效的时间
        pub wechatpay_deactivate_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("wechatpay_deactivate_time", &mut self.wechatpay_deactivate_time)]);
        }
    }

    message!(Request, Response);
}

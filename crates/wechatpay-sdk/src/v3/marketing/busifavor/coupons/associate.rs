//! `/v3/marketing/busifavor/coupons/associate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/coupons/associate`
#[derive(Clone, Debug)]
pub struct Associate(pub(crate) Node);

impl Associate {
    /// 关联订单信息 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/associate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::associate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("")
    ///     .coupon_code("")
    ///     .out_trade_no("")
    ///     .out_request_no("");
    /// let answer = client.v3().marketing().busifavor().coupons().associate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465596)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/coupons/associate", rest)
    }
}

/// 关联订单信息
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/busifavor/coupons/associate")
            .numbered_by("out_request_no");

    /// 关联订单信息：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 批次号
        pub stock_id: Required<String>,
        /// 券code
        pub coupon_code: Required<String>,
        /// 关联的商户订单号
        pub out_trade_no: Required<String>,
        /// 商户请求单号
        pub out_request_no: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 批次号
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Required::set(value.into());
            self
        }

        /// 券code
        #[inline]
        pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
            self.coupon_code = Required::set(value.into());
            self
        }

        /// 关联的商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 商户请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_id", &mut self.stock_id),
                ("coupon_code", &mut self.coupon_code),
                ("out_trade_no", &mut self.out_trade_no),
                ("out_request_no", &mut self.out_request_no),
            ]);
        }
    }

    /// 关联订单信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 关联成功时间
        pub wechatpay_associate_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("wechatpay_associate_time", &mut self.wechatpay_associate_time)]);
        }
    }

    message!(Request, Response);
}

//! `/v3/marketing/busifavor/coupons/use`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/coupons/use`
#[derive(Clone, Debug)]
pub struct Use(pub(crate) Node);

impl Use {
    /// 核销用户券 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/use`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::r#use::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_code("sxxe34343434")
    ///     .stock_id("100088")
    ///     .appid("wx1234567889999")
    ///     .use_time("2015-05-20T13:29:35+08:00")
    ///     .use_request_no("1002600620019090123143254435")
    ///     .openid("xsd3434454567676")
    ///     .out_trade_no("190000001")
    ///     .mch_id("190000001")
    ///     .transaction_id("4200000001856498491");
    /// let answer = client.v3().marketing().busifavor().coupons().r#use().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465292)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/coupons/use", rest)
    }
}

/// 核销用户券
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/busifavor/coupons/use")
            .numbered_by("use_request_no");

    /// 核销用户券：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 券code
        pub coupon_code: Required<String>,
        /// 批次号
        pub stock_id: Option<String>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 请求核销时间
        pub use_time: Required<Time>,
        /// 核销请求单据号
        pub use_request_no: Required<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 下单商户号
        pub mch_id: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
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
            self.stock_id = Some(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 请求核销时间
        #[inline]
        pub fn use_time(mut self, value: impl Into<Time>) -> Self {
            self.use_time = Required::set(value.into());
            self
        }

        /// 核销请求单据号
        #[inline]
        pub fn use_request_no(mut self, value: impl Into<String>) -> Self {
            self.use_request_no = Required::set(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 下单商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// 微信支付订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_code", &mut self.coupon_code),
                ("stock_id", &mut self.stock_id),
                ("appid", &mut self.appid),
                ("use_time", &mut self.use_time),
                ("use_request_no", &mut self.use_request_no),
                ("openid", &mut self.openid),
                ("out_trade_no", &mut self.out_trade_no),
                ("mch_id", &mut self.mch_id),
                ("transaction_id", &mut self.transaction_id),
            ]);
        }
    }

    /// 核销用户券：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次号
        pub stock_id: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 系统核销券成功的时间
        pub wechatpay_use_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("stock_id", &mut self.stock_id),
                ("openid", &mut self.openid),
                ("wechatpay_use_time", &mut self.wechatpay_use_time),
            ]);
        }
    }

    message!(Request, Response);
}

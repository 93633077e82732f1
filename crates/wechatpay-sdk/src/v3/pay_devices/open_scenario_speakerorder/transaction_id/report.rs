//! `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
#[derive(Clone, Debug)]
pub struct Report(pub(crate) Node);

impl Report {
    /// 码牌支付结果上报 (partner)
    ///
    /// `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay_devices::open_scenario_speakerorder::transaction_id::report::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000001")
    ///     .code_url("URl:weixin://wxpay/s/An4baqw")
    ///     .out_trade_no("example_out_trade_no")
    ///     .device_sn("example_device_sn");
    /// let answer = client
    ///     .v3()
    ///     .pay_devices()
    ///     .open_scenario_speakerorder()
    ///     .transaction_id("20190611222222222200000000012122")
    ///     .report()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report", rest)
    }
}

/// 码牌支付结果上报
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report",
    )
    .numbered_by("out_trade_no");

    /// 码牌支付结果上报：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户
        pub sub_mchid: Required<String>,
        /// 收款链接url
        pub code_url: Required<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 设备sn
        pub device_sn: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 收款链接url
        #[inline]
        pub fn code_url(mut self, value: impl Into<String>) -> Self {
            self.code_url = Required::set(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 设备sn
        #[inline]
        pub fn device_sn(mut self, value: impl Into<String>) -> Self {
            self.device_sn = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("code_url", &mut self.code_url),
                ("out_trade_no", &mut self.out_trade_no),
                ("device_sn", &mut self.device_sn),
            ]);
        }
    }

    /// 码牌支付结果上报：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户
        pub sub_mchid: Option<String>,
        /// 收款链接url
        pub code_url: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 设备sn
        pub device_sn: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("code_url", &mut self.code_url),
                ("out_trade_no", &mut self.out_trade_no),
                ("device_sn", &mut self.device_sn),
                ("transaction_id", &mut self.transaction_id),
            ]);
        }
    }

    message!(Request, Response);
}

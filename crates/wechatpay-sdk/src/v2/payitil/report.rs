//! `v2/payitil/report`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/payitil/report`
#[derive(Clone, Debug)]
pub struct Report(pub(crate) Node);

impl Report {
    /// 交易保障 (direct and partner)
    ///
    /// `POST /payitil/report`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::payitil::report::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .device_info("013467007045764")
    ///     .interface_url("https://api.mch.weixin.qq.com/pay/batchreport/micropay/total")
    ///     .user_ip("8.8.8.8")
    ///     .trades(vec![
    ///         post::Trades::new()
    ///             .out_trade_no("out_trade_no_test_1")
    ///             .begin_time("20160602203256")
    ///             .end_time("20160602203257")
    ///             .state(post::State::OK)
    ///             .err_msg(""),
    ///     ]);
    /// let answer = client.v2().payitil().report().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634924)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/payitil/report", rest)
    }
}

/// 交易保障
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, JsonText, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/payitil/report").unsigned();

    enumeration! {
        /// 交易结果
        State {
            OK = "OK",
            FAIL = "FAIL",
            CANCLE = "CANCLE",
        }
    }

    enumeration! {
        /// 返回状态码
        ReturnCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果
        ResultCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 交易保障：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公众账号ID
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 接口URL
        pub interface_url: Required<String>,
        /// 访问接口IP
        pub user_ip: Required<String>,
        /// 上报数据包JSON格式字符串
        pub trades: Required<JsonText<Vec<Trades>>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 设备号
        #[inline]
        pub fn device_info(mut self, value: impl Into<String>) -> Self {
            self.device_info = Some(value.into());
            self
        }

        /// 接口URL
        #[inline]
        pub fn interface_url(mut self, value: impl Into<String>) -> Self {
            self.interface_url = Required::set(value.into());
            self
        }

        /// 访问接口IP
        #[inline]
        pub fn user_ip(mut self, value: impl Into<String>) -> Self {
            self.user_ip = Required::set(value.into());
            self
        }

        /// 上报数据包JSON格式字符串
        #[inline]
        pub fn trades(mut self, value: impl Into<JsonText<Vec<Trades>>>) -> Self {
            self.trades = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("device_info", &mut self.device_info),
                ("interface_url", &mut self.interface_url),
                ("user_ip", &mut self.user_ip),
                ("trades", &mut self.trades),
            ]);
        }
    }

    /// 上报数据包JSON格式字符串
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Trades {
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 交易开始时间
        pub begin_time: Required<String>,
        /// 交易完成时间
        pub end_time: Required<String>,
        /// 交易结果
        pub state: Required<Enumeration<State>>,
        /// 自定义的错误描述信息
        pub err_msg: Option<String>,
    }

    impl Trades {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 交易开始时间
        #[inline]
        pub fn begin_time(mut self, value: impl Into<String>) -> Self {
            self.begin_time = Required::set(value.into());
            self
        }

        /// 交易完成时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Required::set(value.into());
            self
        }

        /// 交易结果
        #[inline]
        pub fn state(mut self, value: impl Into<Enumeration<State>>) -> Self {
            self.state = Required::set(value.into());
            self
        }

        /// 自定义的错误描述信息
        #[inline]
        pub fn err_msg(mut self, value: impl Into<String>) -> Self {
            self.err_msg = Some(value.into());
            self
        }
    }

    impl Message for Trades {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_trade_no", &mut self.out_trade_no),
                ("begin_time", &mut self.begin_time),
                ("end_time", &mut self.end_time),
                ("state", &mut self.state),
                ("err_msg", &mut self.err_msg),
            ]);
        }
    }

    /// 交易保障：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("result_code", &mut self.result_code),
            ]);
        }
    }

    message!(Request, Trades, Response);
}

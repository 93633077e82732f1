//! `v2/payitil/report`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/payitil/report`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Enumeration, JsonText, Listed, Message, Named, Object, enumeration, held, message,
        optional, request, required,
    };
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            optional::<String>("device_info"),
            required::<String>("interface_url"),
            required::<String>("user_ip"),
            required::<JsonText<Vec<Trades>>>("trades"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 设备号
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_info", value.into()))
        }

        /// 接口URL（必填）
        pub fn interface_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("interface_url", value.into()))
        }

        /// 访问接口IP（必填）
        pub fn user_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("user_ip", value.into()))
        }

        /// 上报数据包JSON格式字符串（必填）
        pub fn trades(self, value: impl Into<JsonText<Vec<Trades>>>) -> Self {
            Self(self.0.with::<JsonText<Vec<Trades>>>("trades", value.into()))
        }
    }

    /// 上报数据包JSON格式字符串
    #[derive(Clone)]
    pub struct Trades(pub(crate) Object);

    impl Trades {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_trade_no"),
            required::<String>("begin_time"),
            required::<String>("end_time"),
            required::<Enumeration<State>>("state"),
            optional::<String>("err_msg"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 交易开始时间（必填）
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("begin_time", value.into()))
        }

        /// 交易完成时间（必填）
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("end_time", value.into()))
        }

        /// 交易结果（必填）
        pub fn state(self, value: impl Into<Enumeration<State>>) -> Self {
            Self(self.0.with::<Enumeration<State>>("state", value.into()))
        }

        /// 自定义的错误描述信息
        pub fn err_msg(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("err_msg", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                _ => return None,
            })
        }
    }

    request!(Request, Trades);

    held!(Trades);

    message!(Response);
}

//! `v2/payitil/report`

/// `v2/payitil/report`
pub struct Report {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/payitil/report", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/payitil/report")
    }
}

/// 交易保障
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    enumeration! {
        /// 交易结果
        State {
            OK = "OK",
            FAIL = "FAIL",
            CANCLE = "CANCLE",
        }
    }

    /// 交易保障：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("device_info"),
            message::required::<String>("interface_url"),
            message::required::<String>("user_ip"),
            message::required::<crate::JsonText<Vec<Trades>>>("trades"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 设备号
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_info", value))
        }

        /// 接口URL（必填）
        pub fn interface_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("interface_url", value))
        }

        /// 访问接口IP（必填）
        pub fn user_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_ip", value))
        }

        /// 上报数据包JSON格式字符串（必填）
        pub fn trades(self, value: impl Into<crate::JsonText<Vec<Trades>>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Vec<Trades>>>("trades", value))
        }
    }

    /// 上报数据包JSON格式字符串
    pub struct Trades(pub(crate) message::Object);

    impl Trades {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_trade_no"),
            message::required::<String>("begin_time"),
            message::required::<String>("end_time"),
            message::required::<crate::Enumeration<State>>("state"),
            message::optional::<String>("err_msg"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 交易开始时间（必填）
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("begin_time", value))
        }

        /// 交易完成时间（必填）
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_time", value))
        }

        /// 交易结果（必填）
        pub fn state(self, value: impl Into<crate::Enumeration<State>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<State>>("state", value))
        }

        /// 自定义的错误描述信息
        pub fn err_msg(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("err_msg", value))
        }
    }

    /// 交易保障：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
    }

    request!(Request, Trades);

    held!(Trades);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => result_code: "result_code",
        }
    }
}

//! 交易保障 · Report interface quality
//!
//! `v2/payitil/report`

/// 交易保障 · Report interface quality
///
/// `v2/payitil/report`
#[derive(Clone)]
pub struct Report {
    pub(crate) node: crate::chain::Node,
}

impl Report {
    /// 交易保障 · Report interface quality
    ///
    /// `POST /payitil/report`
    ///
    /// 商户把调用支付接口的耗时和结果上报给微信支付，供其监控接口质量、保障交易。模式：普通商户、服务商。
    ///
    /// Reports the duration and result of payment calls to WeChat Pay for monitoring. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::payitil::report::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .interface_url("https://api.mch.weixin.qq.com/pay/batchreport/micropay/total")
    ///     .user_ip("8.8.8.8")
    ///     .trades([
    ///         post::Trades::new()
    ///             .out_trade_no("out_trade_no_test_1")
    ///             .begin_time("20160602203256")
    ///             .end_time("20160602203257")
    ///             .state(post::State::OK),
    ///     ]);
    /// let answer = client.v2().payitil().report().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/401193522](https://pay.weixin.qq.com/doc/v2/merchant/401193522), [partner/401193665](https://pay.weixin.qq.com/doc/v2/partner/401193665), [global/4013634924](https://pay.weixin.qq.com/doc/global/v2/zh/4013634924)
    #[doc(alias("交易保障", "Report interface quality", "基础支付", "report", "payitil/report"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/payitil/report", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/payitil/report")
    }
}

/// 交易保障 · Report interface quality
pub mod post {

    enumeration! {
        /// 交易结果 · Transaction result
        State {
            /// `OK`: 成功 · Succeeded
            OK = "OK",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
            /// `CANCLE`: 已取消 · Cancelled
            CANCLE = "CANCLE",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 交易保障：请求 · Report interface quality: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 设备号 · Device number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
        /// 接口URL（必填） · API URL (required)
        ///
        /// 完整的网址；最长 127 个字符。A complete URL. At most 127 characters.
        pub interface_url: Option<String>,
        /// 访问接口IP（必填） · IP calling the API (required)
        ///
        /// IPv4 或 IPv6 地址；最长 16 个字符。An IPv4 or IPv6 address. At most 16 characters.
        pub user_ip: Option<String>,
        /// 上报数据包JSON格式字符串（必填） · Reported data (JSON string) (required)
        ///
        /// JSON 文本；最长 1024 个字符。A text that holds JSON. At most 1024 characters.
        pub trades: Option<crate::JsonText<Vec<Trades>>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 设备号 · Device number
        pub fn device_info<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_info = value.into_member();
            self
        }

        /// 接口URL（必填） · API URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn interface_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.interface_url = value.into_member();
            self
        }

        /// 访问接口IP（必填） · IP calling the API (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn user_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_ip = value.into_member();
            self
        }

        /// 上报数据包JSON格式字符串（必填） · Reported data (JSON string) (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn trades<M>(mut self, value: impl crate::IntoList<Trades, M>) -> Self {
            self.trades = value.into_list().map(crate::JsonText);
            self
        }
    }

    /// 上报数据包JSON格式字符串 · Reported data (JSON string)
    pub struct Trades {
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 交易开始时间（必填） · Transaction start time (required)
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub begin_time: Option<String>,
        /// 交易完成时间（必填） · Transaction completion time (required)
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub end_time: Option<String>,
        /// 交易结果（必填） · Transaction result (required)
        pub state: State,
        /// 自定义的错误描述信息 · Custom error description
        pub err_msg: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Trades {
        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 交易开始时间（必填） · Transaction start time (required)
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn begin_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.begin_time = value.into_member();
            self
        }

        /// 交易完成时间（必填） · Transaction completion time (required)
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 交易结果（必填） · Transaction result (required)
        pub fn state<M>(mut self, value: impl crate::IntoMember<State, M>) -> Self {
            self.state = value.into_member().unwrap_or_default();
            self
        }

        /// 自定义的错误描述信息 · Custom error description
        pub fn err_msg<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.err_msg = value.into_member();
            self
        }
    }

    /// 交易保障：应答 · Report interface quality: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Trades);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => device_info: Optional "device_info",
            3 => interface_url: Required "interface_url",
            4 => user_ip: Required "user_ip",
            5 => trades: Required "trades",
        }
        Trades {
            0 => out_trade_no: Required "out_trade_no",
            1 => begin_time: Required "begin_time",
            2 => end_time: Required "end_time",
            3 => state: Required "state",
            4 => err_msg: Optional "err_msg",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
        }
    }
}

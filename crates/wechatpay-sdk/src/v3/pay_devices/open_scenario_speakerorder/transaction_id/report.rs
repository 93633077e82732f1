//! `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`

/// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
pub struct Report {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report")
    }
}

/// 码牌支付结果上报
pub mod post {
    use crate::message;

    /// 码牌支付结果上报：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("code_url"),
            message::required::<String>("out_trade_no"),
            message::required::<String>("device_sn"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 收款链接url（必填）
        pub fn code_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("code_url", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 设备sn（必填）
        pub fn device_sn(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_sn", value))
        }
    }

    /// 码牌支付结果上报：应答
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

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => code_url: "code_url",
            2 => out_trade_no: "out_trade_no",
            3 => device_sn: "device_sn",
            4 => transaction_id: "transaction_id",
        }
    }
}

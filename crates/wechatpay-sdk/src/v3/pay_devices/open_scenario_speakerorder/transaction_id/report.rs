//! 码牌支付结果上报 · Report a plate payment
//!
//! `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`

/// 码牌支付结果上报 · Report a plate payment
///
/// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
#[derive(Clone)]
pub struct Report {
    pub(crate) node: crate::chain::Node,
}

impl Report {
    /// 码牌支付结果上报 · Report a plate payment
    ///
    /// `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
    ///
    /// 服务商按微信支付订单号上报子商户的码牌支付结果，供对应音箱播报。模式：服务商。
    ///
    /// Reports the result of a payment through a sub-merchant's QR code plate by its WeChat Pay transaction ID, for the speaker to announce. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay_devices::open_scenario_speakerorder::transaction_id::report::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
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
    /// 官方文档 · Official pages: [p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
    #[doc(alias(
        "码牌支付结果上报",
        "Report a plate payment",
        "码牌音箱",
        "report",
        "open-scenario-speakerorder/report"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report")
    }
}

/// 码牌支付结果上报 · Report a plate payment
pub mod post {

    /// 码牌支付结果上报：请求 · Report a plate payment: request
    pub struct Request {
        /// 子商户（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 收款链接url（必填） · Payment collection URL (required)
        pub code_url: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 设备sn（必填） · Device serial number (required)
        pub device_sn: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 收款链接url（必填） · Payment collection URL (required)
        pub fn code_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.code_url = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 设备sn（必填） · Device serial number (required)
        pub fn device_sn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_sn = value.into_member();
            self
        }
    }

    /// 码牌支付结果上报：应答 · Report a plate payment: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 收款链接url · Payment collection URL
        pub code_url: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 设备sn · Device serial number
        pub device_sn: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => code_url: Required "code_url",
            2 => out_trade_no: Required "out_trade_no",
            3 => device_sn: Required "device_sn",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => code_url: Optional "code_url",
            2 => out_trade_no: Optional "out_trade_no",
            3 => device_sn: Optional "device_sn",
            4 => transaction_id: Optional "transaction_id",
        }
    }
}

//! `/v3/edu-papay/transactions`

pub mod id;
pub mod out_trade_no;

/// `/v3/edu-papay/transactions`
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/id`
    #[inline]
    pub fn id(self) -> id::Id {
        id::Id { node: self.node }
    }

    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node }
    }

    /// 教育通扣款受理 (direct and partner)
    ///
    /// `POST /v3/edu-papay/transactions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wx8888888888888888")
    ///     .body("新东方-语文课程")
    ///     .attach("自定义数据")
    ///     .out_trade_no("121775250124070332")
    ///     .goods_tag("test")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay")
    ///     .contract_id("wx998877665544wx")
    ///     .trade_scene("EDUCATION_PERIOD")
    ///     .amount(post::Amount::new().total(888).currency("CNY"))
    ///     .device_information(
    ///         post::DeviceInformation::new().device_id("12343232").device_ip("123.12.12.123"),
    ///     );
    /// client.v3().edu_papay().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524731)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/edu-papay/transactions", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/transactions")
    }
}

/// 教育通扣款受理
pub mod post {
    use crate::message;

    pub use crate::shared::v3_edu_papay_transactions_post::Amount;

    /// 教育通扣款受理：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("body"),
            message::optional::<String>("attach"),
            message::required::<String>("out_trade_no"),
            message::optional::<String>("goods_tag"),
            message::required::<String>("notify_url"),
            message::required::<String>("contract_id"),
            message::required::<String>("trade_scene"),
            message::required::<Amount>("amount"),
            message::required::<DeviceInformation>("device_information"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户APPID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商品或支付单简要描述（必填）
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("body", value))
        }

        /// 商户数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 商品标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 支付回调通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 签约协议号（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_id", value))
        }

        /// 场景信息枚举（必填）
        pub fn trade_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trade_scene", value))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 设备信息（必填）
        #[inline]
        pub fn device_information(self, value: DeviceInformation) -> Self {
            Self(self.0.with("device_information", value))
        }
    }

    /// 设备信息
    pub struct DeviceInformation(pub(crate) message::Object);

    impl DeviceInformation {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("device_id"), message::required::<String>("device_ip")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_id", value))
        }

        /// 商户端设备ip（必填）
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_ip", value))
        }
    }

    request!(Request, DeviceInformation);

    held!(DeviceInformation);
}

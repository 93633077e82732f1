//! `/v3/ebike/charge/transactions`

pub mod id;
pub mod out_trade_no;

/// `/v3/ebike/charge/transactions`
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

    /// 充电自行车代扣受理扣款
    ///
    /// `POST /v3/ebike/charge/transactions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ebike::charge::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wxd678efh567hg678")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .out_trade_no("121775250124070332")
    ///     .attach("自定义数据")
    ///     .goods_tag("test")
    ///     .notify_url("http://1111:111/metro-spt-api/callback")
    ///     .description("商品信息")
    ///     .charging_token("sdjf23kdsHJfdk")
    ///     .amount(post::Amount::new().total(888).currency("CNY"))
    ///     .charge_info(
    ///         post::ChargeInfo::new()
    ///             .start_time("2017-08-26T09:43:39+08:00")
    ///             .end_time("2017-08-26T09:43:39+08:00")
    ///             .charging_station_name("xxx充电站")
    ///             .charging_gun_number("6555")
    ///             .charged_capacity(10)
    ///             .park_duration(60)
    ///             .park_fee(100),
    ///     )
    ///     .device_info(post::DeviceInfo::new().device_id("12343232").device_ip("123.12.12.123"));
    /// let answer = client.v3().ebike().charge().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ebike/charge/transactions", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ebike/charge/transactions")
    }
}

/// 充电自行车代扣受理扣款
pub mod post {
    use crate::message;

    /// 充电自行车代扣受理扣款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("out_trade_no"),
            message::optional::<String>("attach"),
            message::optional::<String>("goods_tag"),
            message::required::<String>("notify_url"),
            message::required::<String>("description"),
            message::required::<String>("charging_token"),
            message::required::<Amount>("amount"),
            message::required::<ChargeInfo>("charge_info"),
            message::required::<DeviceInfo>("device_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 特约商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 服务商公众号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 特约商户公众号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 附加字段
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 营销信息
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 通知url（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 用户充电代扣凭证（必填）
        pub fn charging_token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("charging_token", value))
        }

        /// 订单金额信息（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 充电自行车场景信息（必填）
        #[inline]
        pub fn charge_info(self, value: ChargeInfo) -> Self {
            Self(self.0.with("charge_info", value))
        }

        /// 设备信息（必填）
        #[inline]
        pub fn device_info(self, value: DeviceInfo) -> Self {
            Self(self.0.with("device_info", value))
        }
    }

    /// 订单金额信息
    pub struct Amount(pub(crate) message::Object);

    impl Amount {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<crate::Fen>("total"), message::optional::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 订单总金额，单位为分（必填）
        pub fn total(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total", value))
        }

        /// 货币类型
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("currency", value))
        }
    }

    /// 充电自行车场景信息
    pub struct ChargeInfo(pub(crate) message::Object);

    impl ChargeInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Time>("start_time"),
            message::required::<crate::Time>("end_time"),
            message::required::<String>("charging_station_name"),
            message::required::<String>("charging_gun_number"),
            message::required::<i64>("charged_capacity"),
            message::optional::<i64>("park_duration"),
            message::optional::<crate::Fen>("park_fee"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 开始时间（必填）
        pub fn start_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("start_time", value))
        }

        /// 结束时间（必填）
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }

        /// 充电站名称（必填）
        pub fn charging_station_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("charging_station_name", value))
        }

        /// 充电枪编号（必填）
        pub fn charging_gun_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("charging_gun_number", value))
        }

        /// 已充电量（必填）
        #[inline]
        pub fn charged_capacity(self, value: i64) -> Self {
            Self(self.0.with("charged_capacity", value))
        }

        /// 车位延时占用时长
        #[inline]
        pub fn park_duration(self, value: i64) -> Self {
            Self(self.0.with("park_duration", value))
        }

        /// 车位延时占用产生的费用，单位为分
        pub fn park_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("park_fee", value))
        }
    }

    /// 设备信息
    pub struct DeviceInfo(pub(crate) message::Object);

    impl DeviceInfo {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("device_id"), message::required::<String>("device_ip")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 充电位设备号（必填）
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_id", value))
        }

        /// 商户端设备ip（必填）
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_ip", value))
        }
    }

    /// 充电自行车代扣受理扣款：应答
    #[non_exhaustive]
    pub struct Response {
        /// 受理状态
        pub accept_state: Option<String>,
        /// 订单创建时间
        pub create_time: Option<crate::Time>,
    }

    request!(Request, Amount, ChargeInfo, DeviceInfo);

    held!(Amount, ChargeInfo, DeviceInfo);

    message! {
        Response {
            0 => accept_state: "accept_state",
            1 => create_time: "create_time",
        }
    }
}

//! `/v3/vehicle/etc/transactions/highway`

/// `/v3/vehicle/etc/transactions/highway`
pub struct Highway {
    pub(crate) node: crate::chain::Node,
}

impl Highway {
    /// 高速场景商户扣款 (partner)
    ///
    /// `POST /v3/vehicle/etc/transactions/highway`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::etc::transactions::highway::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_trade_no("121775250124070332")
    ///     .sub_mchid("1900000109")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .contract_id("wxd678ef4Fwxd678ef4Fwxd678ef4F21")
    ///     .description("商品信息")
    ///     .attach("自定义数据")
    ///     .goods_tag("test")
    ///     .highway_info(
    ///         post::HighwayInfo::new()
    ///             .plate_number("粤B888888")
    ///             .start_time("2017-08-26T09:43:39+08:00")
    ///             .end_time("2017-08-26T09:43:39+08:00")
    ///             .channel_type("ETC")
    ///             .car_type("CAR")
    ///             .entrance("沿江深圳-大铲湾")
    ///             .exit("广珠东线-珠海站")
    ///             .carrying_capacity(3)
    ///             .carrying_range("6-12"),
    ///     )
    ///     .amount(post::Amount::new().total(888).currency("CNY"))
    ///     .device_info(post::DeviceInfo::new().device_id("POS1:1").device_ip("123.12.12.123"));
    /// let answer = client.v3().vehicle().etc().transactions().highway().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715331)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/vehicle/etc/transactions/highway", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/vehicle/etc/transactions/highway")
    }
}

/// 高速场景商户扣款
pub mod post {
    use crate::message;

    pub use crate::shared::v3_ebike_charge_transactions_id_transaction_id_get::{
        Amount as ResponseAmount, PromotionDetail,
    };

    /// 高速场景商户扣款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_trade_no"),
            message::optional::<String>("sub_mchid"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("contract_id"),
            message::required::<String>("description"),
            message::optional::<String>("attach"),
            message::optional::<String>("goods_tag"),
            message::required::<HighwayInfo>("highway_info"),
            message::required::<Amount>("amount"),
            message::optional::<DeviceInfo>("device_info"),
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

        /// 特约商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 特约商户appid
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// ETC扣费授权协议号（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_id", value))
        }

        /// 商品信息（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 附加信息
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 营销信息
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 高速场景信息（必填）
        #[inline]
        pub fn highway_info(self, value: HighwayInfo) -> Self {
            Self(self.0.with("highway_info", value))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 设备信息
        #[inline]
        pub fn device_info(self, value: DeviceInfo) -> Self {
            Self(self.0.with("device_info", value))
        }
    }

    /// 高速场景信息
    pub struct HighwayInfo(pub(crate) message::Object);

    impl HighwayInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("plate_number"),
            message::required::<crate::Time>("start_time"),
            message::required::<crate::Time>("end_time"),
            message::required::<String>("channel_type"),
            message::optional::<String>("car_type"),
            message::required::<String>("entrance"),
            message::optional::<String>("exit"),
            message::optional::<i64>("carrying_capacity"),
            message::optional::<String>("carrying_range"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }

        /// 入站时间（必填）
        pub fn start_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("start_time", value))
        }

        /// 出站时间（必填）
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
        }

        /// 通道类型（必填）
        pub fn channel_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_type", value))
        }

        /// 车辆类型
        pub fn car_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("car_type", value))
        }

        /// 入口名称（必填）
        pub fn entrance(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("entrance", value))
        }

        /// 出口名称
        pub fn exit(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("exit", value))
        }

        /// 承载人数
        #[inline]
        pub fn carrying_capacity(self, value: i64) -> Self {
            Self(self.0.with("carrying_capacity", value))
        }

        /// 荷载范围
        pub fn carrying_range(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("carrying_range", value))
        }
    }

    /// 订单金额
    pub struct Amount(pub(crate) message::Object);

    impl Amount {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<crate::Fen>("total"), message::optional::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 订单金额，单位为分
        pub fn total(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total", value))
        }

        /// 货币类型
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("currency", value))
        }
    }

    /// 设备信息
    pub struct DeviceInfo(pub(crate) message::Object);

    impl DeviceInfo {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("device_id"), message::required::<String>("device_ip")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户端设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_id", value))
        }

        /// 商户端设备IP（必填）
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_ip", value))
        }
    }

    /// 高速场景商户扣款：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 商户appid
        pub appid: Option<String>,
        /// 特约商户appid
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 支付完成时间
        pub success_time: Option<crate::Time>,
        /// 交易状态
        pub trade_state: Option<String>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 支付者
        pub payer: Option<Payer>,
        /// 订单金额
        pub amount: Option<ResponseAmount>,
        /// 设备信息
        pub device_info: Option<ResponseDeviceInfo>,
        /// 优惠详情
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    /// 支付者
    #[non_exhaustive]
    pub struct Payer {
        /// 用户在服务商APP的标识
        pub sp_openid: Option<String>,
        /// 用户在特约商户APP的标识
        pub sub_openid: Option<String>,
    }

    /// 设备信息
    #[non_exhaustive]
    pub struct ResponseDeviceInfo {
        /// 商户端设备号
        pub device_id: Option<String>,
        /// 商户端设备IP
        pub device_ip: Option<String>,
    }

    request!(Request, HighwayInfo, Amount, DeviceInfo);

    held!(HighwayInfo, Amount, DeviceInfo);

    message! {
        Response {
            0 => mchid: "mchid",
            1 => sub_mchid: "sub_mchid",
            2 => appid: "appid",
            3 => sub_appid: "sub_appid",
            4 => out_trade_no: "out_trade_no",
            5 => transaction_id: "transaction_id",
            6 => attach: "attach",
            7 => trade_type: "trade_type",
            8 => bank_type: "bank_type",
            9 => success_time: "success_time",
            10 => trade_state: "trade_state",
            11 => trade_state_desc: "trade_state_desc",
            12 => payer: "payer",
            13 => amount: "amount",
            14 => device_info: "device_info",
            15 => promotion_detail: "promotion_detail",
        }
        Payer {
            0 => sp_openid: "sp_openid",
            1 => sub_openid: "sub_openid",
        }
        ResponseDeviceInfo {
            0 => device_id: "device_id",
            1 => device_ip: "device_ip",
        }
    }
}

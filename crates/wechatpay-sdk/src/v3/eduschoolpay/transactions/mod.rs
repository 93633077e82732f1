//! `/v3/eduschoolpay/transactions`

pub mod id;
pub mod out_trade_no;

/// `/v3/eduschoolpay/transactions`
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

    /// 扣款 (partner)
    ///
    /// `POST /v3/eduschoolpay/transactions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::eduschoolpay::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wx8888888888888888")
    ///     .description("中山大学-第二食堂-海鲜炒饭")
    ///     .attach("自定义数据")
    ///     .out_trade_no("121775250124070332")
    ///     .goods_tag("test")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay")
    ///     .contract_id("2045011120563805041758214605")
    ///     .user_id("20200330tony")
    ///     .amount(post::Amount::new().total(888).currency("CNY"))
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .start_time("2017-08-26T09:43:39+08:00")
    ///             .school_id("18260256813396")
    ///             .scene_type("CANTEEN"),
    ///     )
    ///     .device_info(post::DeviceInfo::new().device_id("12343232").device_ip("123.12.12.123"))
    ///     .settle_info(post::SettleInfo::new().profit_sharing(true))
    ///     .payment_mode("SYNC");
    /// let answer = client.v3().eduschoolpay().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012469030)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/eduschoolpay/transactions", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/eduschoolpay/transactions")
    }
}

/// 扣款
pub mod post {
    use crate::message;

    pub use crate::shared::v3_edu_papay_transactions_id_transaction_id_get_amount::{
        Amount as ResponseAmount, PromotionDetail,
    };
    pub use crate::shared::v3_eduschoolpay_transactions_post::SettleInfo;

    /// 扣款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("description"),
            message::optional::<String>("attach"),
            message::required::<String>("out_trade_no"),
            message::optional::<String>("goods_tag"),
            message::required::<String>("notify_url"),
            message::required::<String>("contract_id"),
            message::required::<String>("user_id"),
            message::required::<Amount>("amount"),
            message::required::<SceneInfo>("scene_info"),
            message::required::<DeviceInfo>("device_info"),
            message::optional::<SettleInfo>("settle_info"),
            message::optional::<String>("payment_mode"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户appid
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 商户数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 商户接收通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 签约协议号（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_id", value))
        }

        /// 用户账号（必填）
        pub fn user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_id", value))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 场景信息（必填）
        #[inline]
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.with("scene_info", value))
        }

        /// 设备信息（必填）
        #[inline]
        pub fn device_info(self, value: DeviceInfo) -> Self {
            Self(self.0.with("device_info", value))
        }

        /// 分账结算信息
        #[inline]
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.with("settle_info", value))
        }

        /// 扣款模式
        pub fn payment_mode(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payment_mode", value))
        }
    }

    /// 订单金额
    pub struct Amount(pub(crate) message::Object);

    impl Amount {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<crate::Fen>("total"), message::required::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 总金额，单位为分（必填）
        pub fn total(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total", value))
        }

        /// 货币类型（必填）
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("currency", value))
        }
    }

    /// 场景信息
    pub struct SceneInfo(pub(crate) message::Object);

    impl SceneInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Time>("start_time"),
            message::required::<String>("school_id"),
            message::required::<String>("scene_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 消费时间（必填）
        pub fn start_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("start_time", value))
        }

        /// 学校编号（必填）
        pub fn school_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("school_id", value))
        }

        /// 消费场景类型（必填）
        pub fn scene_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("scene_type", value))
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

        /// 设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_id", value))
        }

        /// 商户端设备ip（必填）
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_ip", value))
        }
    }

    /// 扣款：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户AppID
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 交易状态
        pub trade_state: Option<String>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 支付完成时间
        pub success_time: Option<crate::Time>,
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
        /// 商户AppID下的用户标识
        pub openid: Option<String>,
        /// 子商户AppID下的用户标识
        pub sub_openid: Option<String>,
    }

    /// 设备信息
    #[non_exhaustive]
    pub struct ResponseDeviceInfo {
        /// 设备号
        pub device_id: Option<String>,
        /// 商户端设备IP
        pub device_ip: Option<String>,
    }

    request!(Request, Amount, SceneInfo, DeviceInfo);

    held!(Amount, SceneInfo, DeviceInfo);

    message! {
        Response {
            0 => mchid: "mchid",
            1 => appid: "appid",
            2 => sub_mchid: "sub_mchid",
            3 => sub_appid: "sub_appid",
            4 => out_trade_no: "out_trade_no",
            5 => transaction_id: "transaction_id",
            6 => trade_type: "trade_type",
            7 => trade_state: "trade_state",
            8 => trade_state_desc: "trade_state_desc",
            9 => bank_type: "bank_type",
            10 => attach: "attach",
            11 => success_time: "success_time",
            12 => payer: "payer",
            13 => amount: "amount",
            14 => device_info: "device_info",
            15 => promotion_detail: "promotion_detail",
        }
        Payer {
            0 => openid: "openid",
            1 => sub_openid: "sub_openid",
        }
        ResponseDeviceInfo {
            0 => device_id: "device_id",
            1 => device_ip: "device_ip",
        }
    }
}

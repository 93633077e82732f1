//! `/v3/global/papay/transactions`

pub mod out_trade_no;
pub mod transaction_id;

/// `/v3/global/papay/transactions`
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node }
    }

    /// `/{transaction_id}`: 微信支付订单号
    pub fn transaction_id(self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId { node: self.node.bind("transaction_id", value) }
    }

    /// 支付扣款
    ///
    /// `POST /v3/global/papay/transactions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_mchid("1230000109")
    ///     .sub_appid("wxcbda96de0b165484")
    ///     .description("image形象店-深圳腾大- QQ公仔")
    ///     .attach("自定义数据")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .goods_tag("WXG")
    ///     .merchant_category_code("1011")
    ///     .contract_id("100005698")
    ///     .amount(post::Amount::new().total(888).currency("HKD"))
    ///     .scene_info(post::SceneInfo::new().device_id("013467007045764").device_ip("128.0.0.1"));
    /// let answer = client.v3().global().papay().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015482)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/papay/transactions", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/papay/transactions")
    }
}

/// 支付扣款
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
    pub use crate::shared::v3_edu_papay_transactions_post::Amount;
    pub use crate::shared::v3_global_papay_transactions_out_trade_no_out_trade_no_get::{
        GoodsDetail, Payer, PromotionDetail,
    };

    enumeration! {
        /// 交易类型
        TradeType {
            AUTH = "AUTH",
        }
    }

    enumeration! {
        /// 交易状态
        TradeState {
            SUCCESS = "SUCCESS",
            REFUND = "REFUND",
            NOTPAY = "NOTPAY",
            CLOSED = "CLOSED",
            PAYERROR = "PAYERROR",
            USERPAYING = "USERPAYING",
        }
    }

    enumeration! {
        /// 汇率类型
        ExchangeRateType {
            SETTLEMENT_RATE = "SETTLEMENT_RATE",
            USERPAYMENT_RATE = "USERPAYMENT_RATE",
        }
    }

    /// 支付扣款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("appid"),
            message::optional::<String>("sp_appid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("description"),
            message::optional::<String>("attach"),
            message::required::<String>("notify_url"),
            message::required::<String>("out_trade_no"),
            message::optional::<String>("goods_tag"),
            message::required::<String>("merchant_category_code"),
            message::required::<String>("contract_id"),
            message::required::<Amount>("amount"),
            message::optional::<SceneInfo>("scene_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 机构APPID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 机构appid
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户应用ID
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

        /// 通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 商品标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// MCC码（必填）
        pub fn merchant_category_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_category_code", value))
        }

        /// 委托代扣协议ID（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_id", value))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.with("scene_info", value))
        }
    }

    /// 场景信息
    pub struct SceneInfo(pub(crate) message::Object);

    impl SceneInfo {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("device_id"), message::optional::<String>("device_ip")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户端设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_id", value))
        }

        /// 商户端设备IP
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_ip", value))
        }
    }

    /// 支付扣款：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// APPID
        pub appid: Option<String>,
        /// 机构商户号
        pub sp_mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 机构APPID
        pub sp_appid: Option<String>,
        /// 子商户APPID
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 交易类型
        pub trade_type: Option<crate::Enumeration<TradeType>>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 支付完成时间
        pub success_time: Option<crate::Time>,
        /// 交易状态
        pub trade_state: Option<crate::Enumeration<TradeState>>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 支付者
        pub payer: Option<Payer>,
        /// 订单金额
        pub amount: Option<ResponseAmount>,
        /// 优惠功能
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    /// 订单金额
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 订单金额，单位为分
        pub total: Option<crate::Fen>,
        /// 用户支付金额，单位为分
        pub payer_total: Option<crate::Fen>,
        /// 订单标价币种
        pub currency: Option<String>,
        /// 用户支付币种
        pub payer_currency: Option<String>,
        /// 汇率信息
        pub exchange_rate: Option<ExchangeRate>,
    }

    /// 汇率信息
    #[non_exhaustive]
    pub struct ExchangeRate {
        /// 汇率类型
        pub r#type: Option<crate::Enumeration<ExchangeRateType>>,
        /// 汇率值
        pub rate: Option<i64>,
    }

    request!(Request, SceneInfo);

    held!(SceneInfo);

    message! {
        Response {
            0 => mchid: "mchid",
            1 => appid: "appid",
            2 => sp_mchid: "sp_mchid",
            3 => sub_mchid: "sub_mchid",
            4 => sp_appid: "sp_appid",
            5 => sub_appid: "sub_appid",
            6 => out_trade_no: "out_trade_no",
            7 => transaction_id: "transaction_id",
            8 => attach: "attach",
            9 => trade_type: "trade_type",
            10 => bank_type: "bank_type",
            11 => success_time: "success_time",
            12 => trade_state: "trade_state",
            13 => trade_state_desc: "trade_state_desc",
            14 => payer: "payer",
            15 => amount: "amount",
            16 => promotion_detail: "promotion_detail",
        }
        ResponseAmount {
            0 => total: "total",
            1 => payer_total: "payer_total",
            2 => currency: "currency",
            3 => payer_currency: "payer_currency",
            4 => exchange_rate: "exchange_rate",
        }
        ExchangeRate {
            0 => r#type: "type",
            1 => rate: "rate",
        }
    }
}

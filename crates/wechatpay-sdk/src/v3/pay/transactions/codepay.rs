//! `/v3/pay/transactions/codepay`

/// `/v3/pay/transactions/codepay`
pub struct Codepay {
    pub(crate) node: crate::chain::Node,
}

impl Codepay {
    /// 付款码支付 (direct)
    ///
    /// `POST /v3/pay/transactions/codepay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::transactions::codepay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mchid("1230000109")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .attach("自定义数据说明")
    ///     .goods_tag("WXG")
    ///     .support_fapiao(true)
    ///     .payer(post::Payer::new().auth_code("130061098828009406"))
    ///     .amount(post::Amount::new().total(100).currency("CNY"))
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .device_id("013467007045764")
    ///             .device_ip("128.0.0.1")
    ///             .store_info(post::StoreInfo::new().id("0001").out_id("A1111")),
    ///     )
    ///     .detail(
    ///         post::Detail::new()
    ///             .cost_price(608800)
    ///             .invoice_id("微信123")
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .merchant_goods_id("1246464644")
    ///                     .wxpay_goods_id("1001")
    ///                     .goods_name("iPhoneX 256G")
    ///                     .quantity(1)
    ///                     .unit_price(528800),
    ///             ]),
    ///     )
    ///     .settle_info(post::SettleInfo::new().profit_sharing(true));
    /// let answer = client.v3().pay().transactions().codepay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012382150)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/transactions/codepay", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay/transactions/codepay")
    }
}

/// 付款码支付
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_id_combine_transaction_id_get_scene_info::SceneInfo as ResponseSceneInfo;
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get::GoodsDetail as PromotionDetailGoodsDetail;
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_edu_papay_transactions_post::Amount;
    pub use crate::shared::v3_eduschoolpay_transactions_post::SettleInfo;
    pub use crate::shared::v3_global_micropay_transactions_pay_post_payer::Payer;
    pub use crate::shared::v3_pay_partner_transactions_codepay_post::TradeType;
    pub use crate::shared::v3_pay_partner_transactions_codepay_post_trade_state::TradeState;
    pub use crate::v3::pay::partner::transactions::codepay::post::{
        Detail, GoodsDetail, PromotionDetail, ResponseAmount, SceneInfo, StoreInfo,
    };

    /// 付款码支付：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mchid"),
            message::required::<String>("description"),
            message::required::<String>("out_trade_no"),
            message::optional::<String>("attach"),
            message::optional::<String>("goods_tag"),
            message::optional::<bool>("support_fapiao"),
            message::required::<Payer>("payer"),
            message::required::<Amount>("amount"),
            message::required::<SceneInfo>("scene_info"),
            message::optional::<Detail>("detail"),
            message::optional::<SettleInfo>("settle_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 应用AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 直连商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 电子发票入口开放标识
        #[inline]
        pub fn support_fapiao(self, value: bool) -> Self {
            Self(self.0.with("support_fapiao", value))
        }

        /// 支付者（必填）
        #[inline]
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.with("payer", value))
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

        /// 优惠功能
        #[inline]
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.with("detail", value))
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.with("settle_info", value))
        }
    }

    /// 付款码支付：应答
    #[non_exhaustive]
    pub struct Response {
        /// 应用AppID
        pub appid: Option<String>,
        /// 直连商户号
        pub mchid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 交易类型
        pub trade_type: Option<crate::Enumeration<TradeType>>,
        /// 银行类型
        pub bank_type: Option<String>,
        /// 支付完成时间
        pub success_time: Option<crate::Time>,
        /// 交易状态
        pub trade_state: Option<crate::Enumeration<TradeState>>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 支付者
        pub payer: Option<ResponsePayer>,
        /// 订单金额
        pub amount: Option<ResponseAmount>,
        /// 优惠信息
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// 场景信息
        pub scene_info: Option<ResponseSceneInfo>,
    }

    /// 支付者
    #[non_exhaustive]
    pub struct ResponsePayer {
        /// 用户标识
        pub openid: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => appid: "appid",
            1 => mchid: "mchid",
            2 => out_trade_no: "out_trade_no",
            3 => transaction_id: "transaction_id",
            4 => trade_type: "trade_type",
            5 => bank_type: "bank_type",
            6 => success_time: "success_time",
            7 => trade_state: "trade_state",
            8 => trade_state_desc: "trade_state_desc",
            9 => attach: "attach",
            10 => payer: "payer",
            11 => amount: "amount",
            12 => promotion_detail: "promotion_detail",
            13 => scene_info: "scene_info",
        }
        ResponsePayer {
            0 => openid: "openid",
        }
    }
}

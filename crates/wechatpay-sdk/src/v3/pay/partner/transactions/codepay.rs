//! `/v3/pay/partner/transactions/codepay`

/// `/v3/pay/partner/transactions/codepay`
pub struct Codepay {
    pub(crate) node: crate::chain::Node,
}

impl Codepay {
    /// 付款码支付 (partner)
    ///
    /// `POST /v3/pay/partner/transactions/codepay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::codepay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wxd678efh567hg6787")
    ///     .sp_mchid("1230000109")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .sub_mchid("1230000109")
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
    /// let answer = client.v3().pay().partner().transactions().codepay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012382179)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/partner/transactions/codepay", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay/partner/transactions/codepay")
    }
}

/// 付款码支付
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get::GoodsDetail as PromotionDetailGoodsDetail;
    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_edu_papay_transactions_post::Amount;
    pub use crate::shared::v3_eduschoolpay_transactions_post::SettleInfo;
    pub use crate::shared::v3_global_micropay_transactions_pay_post_payer::Payer;
    pub use crate::shared::v3_pay_partner_transactions_codepay_post::TradeType;
    pub use crate::shared::v3_pay_partner_transactions_codepay_post_trade_state::TradeState;

    /// 付款码支付：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sp_appid"),
            message::required::<String>("sp_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("sub_mchid"),
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

        /// 合作伙伴应用AppID
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 合作伙伴商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 特约商户应用AppID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 特约商户商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
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

    /// 场景信息
    pub struct SceneInfo(pub(crate) message::Object);

    impl SceneInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("device_id"),
            message::optional::<String>("device_ip"),
            message::required::<StoreInfo>("store_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户端设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_id", value))
        }

        /// 商户端设备 IP
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_ip", value))
        }

        /// 商户门店信息（必填）
        #[inline]
        pub fn store_info(self, value: StoreInfo) -> Self {
            Self(self.0.with("store_info", value))
        }
    }

    /// 优惠功能
    pub struct Detail(pub(crate) message::Object);

    impl Detail {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Fen>("cost_price"),
            message::optional::<String>("invoice_id"),
            message::required::<Vec<GoodsDetail>>("goods_detail"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 订单原价，单位为分
        pub fn cost_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("cost_price", value))
        }

        /// 商品小票ID
        pub fn invoice_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invoice_id", value))
        }

        /// 单品列表（必填）
        #[inline]
        pub fn goods_detail(self, value: Vec<GoodsDetail>) -> Self {
            Self(self.0.with("goods_detail", value))
        }
    }

    /// 商户门店信息
    pub struct StoreInfo(pub(crate) message::Object);

    impl StoreInfo {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("id"), message::optional::<String>("out_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门店编号
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id", value))
        }

        /// 商家自定义编码
        pub fn out_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_id", value))
        }
    }

    /// 单品列表
    pub struct GoodsDetail(pub(crate) message::Object);

    impl GoodsDetail {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("merchant_goods_id"),
            message::optional::<String>("wxpay_goods_id"),
            message::optional::<String>("goods_name"),
            message::required::<i64>("quantity"),
            message::required::<crate::Fen>("unit_price"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商品编码（必填）
        pub fn merchant_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_goods_id", value))
        }

        /// 微信支付商品编码
        pub fn wxpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("wxpay_goods_id", value))
        }

        /// 商品名称
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_name", value))
        }

        /// 商品数量（必填）
        #[inline]
        pub fn quantity(self, value: i64) -> Self {
            Self(self.0.with("quantity", value))
        }

        /// 商品单价，单位为分（必填）
        pub fn unit_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("unit_price", value))
        }
    }

    /// 付款码支付：应答
    #[non_exhaustive]
    pub struct Response {
        /// 合作伙伴应用AppID
        pub sp_appid: Option<String>,
        /// 合作伙伴商户号
        pub sp_mchid: Option<String>,
        /// 特约商户应用AppID
        pub sub_appid: Option<String>,
        /// 特约商户商户号
        pub sub_mchid: Option<String>,
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
    }

    /// 支付者
    #[non_exhaustive]
    pub struct ResponsePayer {
        /// 合作伙伴用户标识
        pub sp_openid: Option<String>,
        /// 特约商户用户标识
        pub sub_openid: Option<String>,
    }

    /// 订单金额
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 订单金额，单位为分
        pub total: Option<crate::Fen>,
        /// 用户支付金额，单位为分
        pub payer_total: Option<crate::Fen>,
        /// 订单金额货币类型
        pub currency: Option<String>,
        /// 用户支付货币类型
        pub payer_currency: Option<String>,
    }

    /// 优惠信息
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub coupon_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<crate::Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<String>,
        /// 优惠券面额，单位为分
        pub amount: Option<crate::Fen>,
        /// 活动ID
        pub stock_id: Option<String>,
        /// 微信出资，单位为分
        pub wechatpay_contribute: Option<crate::Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<crate::Fen>,
        /// 优惠货币类型
        pub currency: Option<String>,
        /// 单品列表
        pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
    }

    request!(Request, SceneInfo, Detail, StoreInfo, GoodsDetail);

    held!(SceneInfo, Detail, StoreInfo, GoodsDetail);

    message! {
        Response {
            0 => sp_appid: "sp_appid",
            1 => sp_mchid: "sp_mchid",
            2 => sub_appid: "sub_appid",
            3 => sub_mchid: "sub_mchid",
            4 => out_trade_no: "out_trade_no",
            5 => transaction_id: "transaction_id",
            6 => trade_type: "trade_type",
            7 => bank_type: "bank_type",
            8 => success_time: "success_time",
            9 => trade_state: "trade_state",
            10 => trade_state_desc: "trade_state_desc",
            11 => attach: "attach",
            12 => payer: "payer",
            13 => amount: "amount",
            14 => promotion_detail: "promotion_detail",
        }
        ResponsePayer {
            0 => sp_openid: "sp_openid",
            1 => sub_openid: "sub_openid",
        }
        ResponseAmount {
            0 => total: "total",
            1 => payer_total: "payer_total",
            2 => currency: "currency",
            3 => payer_currency: "payer_currency",
        }
        PromotionDetail {
            0 => coupon_id: "coupon_id",
            1 => name: "name",
            2 => scope: "scope",
            3 => r#type: "type",
            4 => amount: "amount",
            5 => stock_id: "stock_id",
            6 => wechatpay_contribute: "wechatpay_contribute",
            7 => merchant_contribute: "merchant_contribute",
            8 => other_contribute: "other_contribute",
            9 => currency: "currency",
            10 => goods_detail: "goods_detail",
        }
    }
}

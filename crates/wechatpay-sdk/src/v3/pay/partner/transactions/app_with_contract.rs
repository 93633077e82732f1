//! `/v3/pay/partner/transactions/app-with-contract`

/// `/v3/pay/partner/transactions/app-with-contract`
pub struct AppWithContract {
    pub(crate) node: crate::chain::Node,
}

impl AppWithContract {
    /// APP下单并签约 (partner)
    ///
    /// `POST /v3/pay/partner/transactions/app-with-contract`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::app_with_contract::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("1230000109")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .sub_mchid("1900000109")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .time_expire("2018-06-08T10:34:56+08:00")
    ///     .attach("自定义数据")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .goods_tag("WXG")
    ///     .settle_info(post::SettleInfo::new().profit_sharing(true))
    ///     .support_fapiao(true)
    ///     .amount(post::Amount::new().total(100).currency("CNY"))
    ///     .detail(
    ///         post::Detail::new()
    ///             .cost_price(608800)
    ///             .invoice_id("微信123")
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .merchant_goods_id("1246464644")
    ///                     .wechatpay_goods_id("1001")
    ///                     .goods_name("iPhoneX 256G")
    ///                     .quantity(1)
    ///                     .unit_price(528800),
    ///             ]),
    ///     )
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .payer_client_ip("14.23.150.211")
    ///             .device_id("013467007045764")
    ///             .store_info(
    ///                 post::StoreInfo::new()
    ///                     .id("0001")
    ///                     .name("腾讯大厦分店")
    ///                     .area_code("440305")
    ///                     .address("广东省深圳市南山区科技中一道10000号"),
    ///             ),
    ///     )
    ///     .contract_info(
    ///         post::ContractInfo::new()
    ///             .plan_id("3484306348")
    ///             .contract_mchid("1200009811")
    ///             .contract_appid("wxcbda96de0b165486")
    ///             .contract_code("100001256")
    ///             .request_serial("1695")
    ///             .contract_display_account("123456")
    ///             .contract_notify_url("https://yoursite.com"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .pay()
    ///     .partner()
    ///     .transactions()
    ///     .app_with_contract()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017019941)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/partner/transactions/app-with-contract", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay/partner/transactions/app-with-contract")
    }
}

/// APP下单并签约
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_jsapi_post::Response;
    pub use crate::shared::v3_edu_papay_transactions_post::Amount;
    pub use crate::shared::v3_eduschoolpay_transactions_post::SettleInfo;
    pub use crate::v3::pay::partner::transactions::app::post::StoreInfo;

    /// APP下单并签约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_appid"),
            message::required::<String>("sp_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("description"),
            message::required::<String>("out_trade_no"),
            message::optional::<crate::Time>("time_expire"),
            message::optional::<String>("attach"),
            message::required::<String>("notify_url"),
            message::optional::<String>("goods_tag"),
            message::optional::<SettleInfo>("settle_info"),
            message::optional::<bool>("support_fapiao"),
            message::required::<Amount>("amount"),
            message::optional::<Detail>("detail"),
            message::optional::<SceneInfo>("scene_info"),
            message::required::<ContractInfo>("contract_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商应用ID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 服务商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 子商户/二级商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户号/二级商户号（必填）
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

        /// 交易结束时间
        pub fn time_expire(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("time_expire", value))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.with("settle_info", value))
        }

        /// 电子发票入口开放标识
        #[inline]
        pub fn support_fapiao(self, value: bool) -> Self {
            Self(self.0.with("support_fapiao", value))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 优惠功能
        #[inline]
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.with("detail", value))
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.with("scene_info", value))
        }

        /// 签约授权信息（必填）
        #[inline]
        pub fn contract_info(self, value: ContractInfo) -> Self {
            Self(self.0.with("contract_info", value))
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

    /// 场景信息
    pub struct SceneInfo(pub(crate) message::Object);

    impl SceneInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("payer_client_ip"),
            message::optional::<String>("device_id"),
            message::optional::<StoreInfo>("store_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户终端IP（必填）
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payer_client_ip", value))
        }

        /// 商户端设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_id", value))
        }

        /// 商户门店信息
        #[inline]
        pub fn store_info(self, value: StoreInfo) -> Self {
            Self(self.0.with("store_info", value))
        }
    }

    /// 签约授权信息
    pub struct ContractInfo(pub(crate) message::Object);

    impl ContractInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("plan_id"),
            message::required::<String>("contract_mchid"),
            message::required::<String>("contract_appid"),
            message::required::<String>("contract_code"),
            message::required::<String>("request_serial"),
            message::required::<String>("contract_display_account"),
            message::optional::<String>("contract_notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 模板ID（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }

        /// 签约商户号（必填）
        pub fn contract_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_mchid", value))
        }

        /// 签约AppID（必填）
        pub fn contract_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_appid", value))
        }

        /// 签约协议号（必填）
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_code", value))
        }

        /// 请求序列号（必填）
        pub fn request_serial(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("request_serial", value))
        }

        /// 用户账户展示名称（必填）
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_display_account", value))
        }

        /// 签约信息通知URL
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_notify_url", value))
        }
    }

    /// 单品列表
    pub struct GoodsDetail(pub(crate) message::Object);

    impl GoodsDetail {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("merchant_goods_id"),
            message::optional::<String>("wechatpay_goods_id"),
            message::optional::<String>("goods_name"),
            message::required::<i64>("quantity"),
            message::required::<crate::Fen>("unit_price"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户侧商品编码（必填）
        pub fn merchant_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_goods_id", value))
        }

        /// 微信支付商品编码
        pub fn wechatpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("wechatpay_goods_id", value))
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

    request!(Request, Detail, SceneInfo, ContractInfo, GoodsDetail);

    held!(Detail, SceneInfo, ContractInfo, GoodsDetail);
}

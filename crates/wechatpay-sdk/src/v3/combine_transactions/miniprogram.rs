//! `/v3/combine-transactions/miniprogram`

/// `/v3/combine-transactions/miniprogram`
pub struct Miniprogram {
    pub(crate) node: crate::chain::Node,
}

impl Miniprogram {
    /// 个人收款交易下单-小程序
    ///
    /// `POST /v3/combine-transactions/miniprogram`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::combine_transactions::miniprogram::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wxd678efh567hg6787")
    ///     .combine_mchid("1230000109")
    ///     .combine_out_trade_no("P20150806125346")
    ///     .combine_payer_info(
    ///         post::CombinePayerInfo::new().openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ///     )
    ///     .scene_info(post::SceneInfo::new().device_id("POS1:1").payer_client_ip("127.0.0.1"))
    ///     .sub_orders(vec![
    ///         post::SubOrders::new()
    ///             .mchid("1230000109")
    ///             .order_service_type(post::OrderServiceType::INDIVIDUALTRADE)
    ///             .individual_auth_id("1900000109")
    ///             .individual_name("哈哈哈小店")
    ///             .out_trade_no("20150806125346")
    ///             .amount(post::Amount::new().total_amount(10).currency("CNY"))
    ///             .attach("深圳分店")
    ///             .description("Image形象店-深圳腾大-QQ公仔"),
    ///     ])
    ///     .time_expire("2018-06-08T10:34:56+08:00")
    ///     .notify_url("https://yourapp.com/notify")
    ///     .trade_scenario(post::TradeScenario::RECOMMERCE);
    /// let answer = client.v3().combine_transactions().miniprogram().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/combine-transactions/miniprogram", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions/miniprogram")
    }
}

/// 个人收款交易下单-小程序
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_app_post::TradeScenario;
    pub use crate::shared::v3_combine_transactions_app_post_amount::Amount;
    pub use crate::shared::v3_combine_transactions_jsapi_post::Response;
    pub use crate::v3::combine_transactions::app::post::SceneInfo;

    enumeration! {
        /// 商品服务类型
        OrderServiceType {
            INDIVIDUALTRADE = "INDIVIDUALTRADE",
        }
    }

    /// 个人收款交易下单-小程序：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("combine_appid"),
            message::required::<String>("combine_mchid"),
            message::required::<String>("combine_out_trade_no"),
            message::required::<CombinePayerInfo>("combine_payer_info"),
            message::optional::<SceneInfo>("scene_info"),
            message::required::<Vec<SubOrders>>("sub_orders"),
            message::optional::<crate::Time>("time_expire"),
            message::optional::<String>("notify_url"),
            message::optional::<crate::Enumeration<TradeScenario>>("trade_scenario"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 平台商户应用ID（必填）
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_appid", value))
        }

        /// 平台商户号（必填）
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_mchid", value))
        }

        /// 交易单订单号（必填）
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_out_trade_no", value))
        }

        /// 支付者（必填）
        #[inline]
        pub fn combine_payer_info(self, value: CombinePayerInfo) -> Self {
            Self(self.0.with("combine_payer_info", value))
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.with("scene_info", value))
        }

        /// 商品单信息（必填）
        #[inline]
        pub fn sub_orders(self, value: Vec<SubOrders>) -> Self {
            Self(self.0.with("sub_orders", value))
        }

        /// 交易结束时间
        pub fn time_expire(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("time_expire", value))
        }

        /// 通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 交易场景
        pub fn trade_scenario(self, value: impl Into<crate::Enumeration<TradeScenario>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TradeScenario>>("trade_scenario", value))
        }
    }

    /// 支付者
    pub struct CombinePayerInfo(pub(crate) message::Object);

    impl CombinePayerInfo {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("openid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }
    }

    /// 商品单信息
    pub struct SubOrders(pub(crate) message::Object);

    impl SubOrders {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mchid"),
            message::optional::<crate::Enumeration<OrderServiceType>>("order_service_type"),
            message::required::<String>("individual_auth_id"),
            message::optional::<String>("individual_name"),
            message::required::<String>("out_trade_no"),
            message::required::<Amount>("amount"),
            message::required::<String>("attach"),
            message::required::<String>("description"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商品单发起商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 商品服务类型
        pub fn order_service_type(
            self,
            value: impl Into<crate::Enumeration<OrderServiceType>>,
        ) -> Self {
            Self(
                self.0
                    .with_some::<crate::Enumeration<OrderServiceType>>("order_service_type", value),
            )
        }

        /// 商品单个人收款方受理授权ID（必填）
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("individual_auth_id", value))
        }

        /// 商品单个人收款方平台昵称
        pub fn individual_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("individual_name", value))
        }

        /// 商品单商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 商品单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 附加数据（必填）
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }
    }

    request!(Request, CombinePayerInfo, SubOrders);

    held!(CombinePayerInfo, SubOrders);
}

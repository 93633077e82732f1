//! `/v3/pay/partner/transactions/jsapi-with-contract`

/// `/v3/pay/partner/transactions/jsapi-with-contract`
pub struct JsapiWithContract {
    pub(crate) node: crate::chain::Node,
}

impl JsapiWithContract {
    /// JSAPI下单并授权/签约 (partner)
    ///
    /// `POST /v3/pay/partner/transactions/jsapi-with-contract`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::jsapi_with_contract::post;
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
    ///     .payer(
    ///         post::Payer::new()
    ///             .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ///     )
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
    ///             .password_free_contract_id("201710180325670965")
    ///             .token("201710180325670965")
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
    ///     .jsapi_with_contract()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012526951)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/partner/transactions/jsapi-with-contract", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay/partner/transactions/jsapi-with-contract")
    }
}

/// JSAPI下单并授权/签约
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_jsapi_post::Response;
    pub use crate::shared::v3_edu_papay_transactions_post::Amount;
    pub use crate::shared::v3_eduschoolpay_transactions_post::SettleInfo;
    pub use crate::v3::pay::partner::transactions::app::post::StoreInfo;
    pub use crate::v3::pay::partner::transactions::app_with_contract::post::{
        Detail, GoodsDetail, SceneInfo,
    };

    /// JSAPI下单并授权/签约：请求
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
            message::required::<Payer>("payer"),
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

        /// 支付者（必填）
        #[inline]
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.with("payer", value))
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

    /// 支付者
    pub struct Payer(pub(crate) message::Object);

    impl Payer {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("sp_openid"), message::optional::<String>("sub_openid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户服务标识
        pub fn sp_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_openid", value))
        }

        /// 用户子标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }
    }

    /// 签约授权信息
    pub struct ContractInfo(pub(crate) message::Object);

    impl ContractInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("password_free_contract_id"),
            message::optional::<String>("token"),
            message::optional::<String>("plan_id"),
            message::optional::<String>("contract_mchid"),
            message::optional::<String>("contract_appid"),
            message::optional::<String>("contract_code"),
            message::optional::<String>("request_serial"),
            message::optional::<String>("contract_display_account"),
            message::optional::<String>("contract_notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 免密协议ID
        pub fn password_free_contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("password_free_contract_id", value))
        }

        /// 扣费服务预授权token
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("token", value))
        }

        /// 模板ID
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }

        /// 签约商户号
        pub fn contract_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_mchid", value))
        }

        /// 签约AppID
        pub fn contract_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_appid", value))
        }

        /// 签约协议号
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_code", value))
        }

        /// 请求序列号
        pub fn request_serial(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("request_serial", value))
        }

        /// 用户账户展示名称
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_display_account", value))
        }

        /// 签约信息通知URL
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_notify_url", value))
        }
    }

    request!(Request, Payer, ContractInfo);

    held!(Payer, ContractInfo);
}

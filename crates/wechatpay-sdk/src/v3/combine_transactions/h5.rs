//! `/v3/combine-transactions/h5`

/// `/v3/combine-transactions/h5`
pub struct H5 {
    pub(crate) node: crate::chain::Node,
}

impl H5 {
    /// 合单下单-H5支付 (direct and partner)
    ///
    /// `POST /v3/combine-transactions/h5`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::combine_transactions::h5::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wxd678efh567hg6787")
    ///     .combine_mchid("1900000109")
    ///     .combine_out_trade_no("P20150806125346")
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .device_id("POS1:1")
    ///             .payer_client_ip("14.17.22.32")
    ///             .h5_info(
    ///                 post::H5Info::new()
    ///                     .r#type("iOS")
    ///                     .app_name("王者荣耀")
    ///                     .app_url("https://pay.qq.com")
    ///                     .bundle_id("com.tencent.wzryiOS")
    ///                     .package_name("com.tencent.tmgp.sgame"),
    ///             ),
    ///     )
    ///     .sub_orders(vec![
    ///         post::SubOrders::new()
    ///             .mchid("1900000109")
    ///             .attach("深圳分店")
    ///             .amount(post::Amount::new().total_amount(100).currency("CNY"))
    ///             .out_trade_no("20150806125346")
    ///             .sub_mchid("1900000109")
    ///             .goods_tag("WXG")
    ///             .description("腾讯充值中心-QQ会员充值")
    ///             .settle_info(post::SettleInfo::new().profit_sharing(true).subsidy_amount(10))
    ///             .sub_appid("wxd678efh567hg6999"),
    ///     ])
    ///     .time_start("2019-12-31T15:59:60+08:00")
    ///     .time_expire("2019-12-31T15:59:60+08:00")
    ///     .notify_url("https://yourapp.com/notify")
    ///     .limit_pay(vec![post::LimitPay::NO_BALANCE])
    ///     .combine_payer_info(
    ///         post::CombinePayerInfo::new()
    ///             .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .identity(
    ///                 post::Identity::new()
    ///                     .r#type(post::Type::IDCARD)
    ///                     .number("6225760000000000")
    ///                     .name("张三"),
    ///             ),
    ///     );
    /// let answer = client.v3().combine_transactions().h5().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545879)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/combine-transactions/h5", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions/h5")
    }
}

/// 合单下单-H5支付
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_app_post_amount::Amount;
    pub use crate::shared::v3_combine_transactions_app_post_settle_info::SettleInfo;
    pub use crate::shared::v3_combine_transactions_app_post_subsidy_info::{Identity, Type};
    pub use crate::shared::v3_combine_transactions_h5_post::Response;
    pub use crate::v3::combine_transactions::app::post::LimitPay;

    /// 合单下单-H5支付：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("combine_appid"),
            message::required::<String>("combine_mchid"),
            message::required::<String>("combine_out_trade_no"),
            message::required::<SceneInfo>("scene_info"),
            message::required::<Vec<SubOrders>>("sub_orders"),
            message::optional::<crate::Time>("time_start"),
            message::optional::<crate::Time>("time_expire"),
            message::required::<String>("notify_url"),
            message::optional::<Vec<crate::Enumeration<LimitPay>>>("limit_pay"),
            message::optional::<CombinePayerInfo>("combine_payer_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 合单商户appid（必填）
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_appid", value))
        }

        /// 合单商户号（必填）
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_mchid", value))
        }

        /// 合单商户订单号（必填）
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_out_trade_no", value))
        }

        /// 场景信息（必填）
        #[inline]
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.with("scene_info", value))
        }

        /// 商品单信息（必填）
        #[inline]
        pub fn sub_orders(self, value: Vec<SubOrders>) -> Self {
            Self(self.0.with("sub_orders", value))
        }

        /// 交易起始时间
        pub fn time_start(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("time_start", value))
        }

        /// 交易结束时间
        pub fn time_expire(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("time_expire", value))
        }

        /// 通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(self, value: Vec<crate::Enumeration<LimitPay>>) -> Self {
            Self(self.0.with("limit_pay", value))
        }

        /// 支付者
        #[inline]
        pub fn combine_payer_info(self, value: CombinePayerInfo) -> Self {
            Self(self.0.with("combine_payer_info", value))
        }
    }

    /// 场景信息
    pub struct SceneInfo(pub(crate) message::Object);

    impl SceneInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("device_id"),
            message::required::<String>("payer_client_ip"),
            message::required::<H5Info>("h5_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户端设备号（必填）
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_id", value))
        }

        /// 用户终端IP（必填）
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payer_client_ip", value))
        }

        /// H5场景信息（必填）
        #[inline]
        pub fn h5_info(self, value: H5Info) -> Self {
            Self(self.0.with("h5_info", value))
        }
    }

    /// 商品单信息
    pub struct SubOrders(pub(crate) message::Object);

    impl SubOrders {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mchid"),
            message::required::<String>("attach"),
            message::required::<Amount>("amount"),
            message::required::<String>("out_trade_no"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("goods_tag"),
            message::required::<String>("description"),
            message::optional::<SettleInfo>("settle_info"),
            message::optional::<String>("sub_appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子单商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 附加数据（必填）
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 商品单商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.with("settle_info", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }
    }

    /// 支付者
    pub struct CombinePayerInfo(pub(crate) message::Object);

    impl CombinePayerInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("openid"),
            message::optional::<String>("sub_openid"),
            message::optional::<Identity>("identity"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 用户子标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }

        /// 实名支付
        #[inline]
        pub fn identity(self, value: Identity) -> Self {
            Self(self.0.with("identity", value))
        }
    }

    /// H5场景信息
    pub struct H5Info(pub(crate) message::Object);

    impl H5Info {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("type"),
            message::optional::<String>("app_name"),
            message::optional::<String>("app_url"),
            message::optional::<String>("bundle_id"),
            message::optional::<String>("package_name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 场景类型（必填）
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("type", value))
        }

        /// 应用名称
        pub fn app_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("app_name", value))
        }

        /// 网站URL
        pub fn app_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("app_url", value))
        }

        /// iOS平台BundleID
        pub fn bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bundle_id", value))
        }

        /// Android平台PackageName
        pub fn package_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("package_name", value))
        }
    }

    request!(Request, SceneInfo, SubOrders, CombinePayerInfo, H5Info);

    held!(SceneInfo, SubOrders, CombinePayerInfo, H5Info);
}

//! `/v3/repayment/combine-transactions/partner/prepay`

/// `/v3/repayment/combine-transactions/partner/prepay`
pub struct Prepay {
    pub(crate) node: crate::chain::Node,
}

impl Prepay {
    /// 还款下单 (partner)
    ///
    /// `POST /v3/repayment/combine-transactions/partner/prepay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::repayment::combine_transactions::partner::prepay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_out_trade_no("1217752501201407033233368018")
    ///     .combine_mchid("1230000109")
    ///     .sub_orders(vec![
    ///         post::SubOrders::new()
    ///             .mchid("1230000109")
    ///             .sub_mchid("1900000109")
    ///             .out_trade_no("20150806125346")
    ///             .amount(post::Amount::new().total_amount(10).currency("CNY"))
    ///             .attach("深圳分店")
    ///             .description("某某放心借")
    ///             .settle_info(post::SettleInfo::new().profit_sharing(true).subsidy_amount(10)),
    ///     ])
    ///     .time_expire("2018-06-08T10:34:56+08:00")
    ///     .notify_url("https://yourapp.com/notify")
    ///     .h5_info(
    ///         post::H5Info::new()
    ///             .combine_appid("wxd678efh567hg6787")
    ///             .payer_client_ip("127.0.0.1")
    ///             .r#type(post::Type::IOS)
    ///             .app_name("王者荣耀")
    ///             .app_url("https://pay.qq.com")
    ///             .bundle_id("com.tencent.wzryiOS")
    ///             .package_name("com.tencent.tmgp.sgame"),
    ///     )
    ///     .app_info(post::AppInfo::new().combine_appid("wxd678efh567hg6787"))
    ///     .miniprogram_info(
    ///         post::MiniprogramInfo::new()
    ///             .combine_appid("wxd678efh567hg6787")
    ///             .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ///     )
    ///     .combine_payer_info(
    ///         post::CombinePayerInfo::new()
    ///             .identity(
    ///                 post::Identity::new()
    ///                     .r#type(post::IdentityType::IDCARD)
    ///                     .number("6225760000000000")
    ///                     .name("张三"),
    ///             ),
    ///     )
    ///     .wechat_web_info(
    ///         post::WechatWebInfo::new().combine_appid("").openid("").webview_url(""),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .repayment()
    ///     .combine_transactions()
    ///     .partner()
    ///     .prepay()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015124463)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/repayment/combine-transactions/partner/prepay", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/repayment/combine-transactions/partner/prepay")
    }
}

/// 还款下单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_app_post_amount::Amount;
    pub use crate::shared::v3_combine_transactions_app_post_settle_info::SettleInfo;
    pub use crate::shared::v3_repayment_combine_transactions_partner_prepay_post::Type;

    enumeration! {
        /// 类型
        IdentityType {
            IDCARD = "IDCARD",
            HONGKONG_MACAO = "HONGKONG_MACAO",
            HONGKONG_MACAO_RESIDENT = "HONGKONG_MACAO_RESIDENT",
            TAIWAN_RESIDENT = "TAIWAN_RESIDENT",
            FOREIGN_RESIDENT = "FOREIGN_RESIDENT",
            OVERSEA_PASSPORT = "OVERSEA_PASSPORT",
            TAIWAN_COMPATRIOT_PERMIT = "TAIWAN_COMPATRIOT_PERMIT",
        }
    }

    /// 还款下单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("combine_out_trade_no"),
            message::required::<String>("combine_mchid"),
            message::required::<Vec<SubOrders>>("sub_orders"),
            message::optional::<crate::Time>("time_expire"),
            message::optional::<String>("notify_url"),
            message::optional::<H5Info>("h5_info"),
            message::optional::<AppInfo>("app_info"),
            message::optional::<MiniprogramInfo>("miniprogram_info"),
            message::optional::<CombinePayerInfo>("combine_payer_info"),
            message::optional::<WechatWebInfo>("wechat_web_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 还款单订单号（必填）
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_out_trade_no", value))
        }

        /// 还款服务商商户号（必填）
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_mchid", value))
        }

        /// 还款明细单信息列表（必填）
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

        /// H5调起支付场景信息
        #[inline]
        pub fn h5_info(self, value: H5Info) -> Self {
            Self(self.0.with("h5_info", value))
        }

        /// APP调起支付场景信息
        #[inline]
        pub fn app_info(self, value: AppInfo) -> Self {
            Self(self.0.with("app_info", value))
        }

        /// 小程序调起支付场景信息
        #[inline]
        pub fn miniprogram_info(self, value: MiniprogramInfo) -> Self {
            Self(self.0.with("miniprogram_info", value))
        }

        /// 支付者信息
        #[inline]
        pub fn combine_payer_info(self, value: CombinePayerInfo) -> Self {
            Self(self.0.with("combine_payer_info", value))
        }

        /// 微信内网页调起支付场景信息
        #[inline]
        pub fn wechat_web_info(self, value: WechatWebInfo) -> Self {
            Self(self.0.with("wechat_web_info", value))
        }
    }

    /// 还款明细单信息列表
    pub struct SubOrders(pub(crate) message::Object);

    impl SubOrders {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mchid"),
            message::optional::<String>("sub_mchid"),
            message::required::<String>("out_trade_no"),
            message::required::<Amount>("amount"),
            message::required::<String>("attach"),
            message::required::<String>("description"),
            message::optional::<SettleInfo>("settle_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 还款单发起商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 还款明细单订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 订单金额（必填）
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

        /// 结算信息
        #[inline]
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.with("settle_info", value))
        }
    }

    /// H5调起支付场景信息
    pub struct H5Info(pub(crate) message::Object);

    impl H5Info {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("combine_appid"),
            message::required::<String>("payer_client_ip"),
            message::required::<crate::Enumeration<Type>>("type"),
            message::optional::<String>("app_name"),
            message::required::<String>("app_url"),
            message::optional::<String>("bundle_id"),
            message::optional::<String>("package_name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 还款服务商APPID（必填）
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_appid", value))
        }

        /// 用户终端IP（必填）
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payer_client_ip", value))
        }

        /// 场景类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 应用名称
        pub fn app_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("app_name", value))
        }

        /// 网站URL（必填）
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

    /// APP调起支付场景信息
    pub struct AppInfo(pub(crate) message::Object);

    impl AppInfo {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("combine_appid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 还款服务商APPID（必填）
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_appid", value))
        }
    }

    /// 小程序调起支付场景信息
    pub struct MiniprogramInfo(pub(crate) message::Object);

    impl MiniprogramInfo {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("combine_appid"), message::required::<String>("openid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 还款服务商APPID（必填）
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_appid", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }
    }

    /// 支付者信息
    pub struct CombinePayerInfo(pub(crate) message::Object);

    impl CombinePayerInfo {
        const MEMBERS: &'static [message::Listed] = &[message::optional::<Identity>("identity")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 实名支付
        #[inline]
        pub fn identity(self, value: Identity) -> Self {
            Self(self.0.with("identity", value))
        }
    }

    /// 微信内网页调起支付场景信息
    pub struct WechatWebInfo(pub(crate) message::Object);

    impl WechatWebInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("combine_appid"),
            message::optional::<String>("openid"),
            message::optional::<String>("webview_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 还款服务商APPID
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_appid", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 网页经营场景URL
        pub fn webview_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("webview_url", value))
        }
    }

    /// 实名支付
    pub struct Identity(pub(crate) message::Object);

    impl Identity {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<IdentityType>>("type"),
            message::required::<crate::Sensitive>("number"),
            message::required::<crate::Sensitive>("name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<IdentityType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<IdentityType>>("type", value))
        }

        /// 加密后的证件号，加密传输（必填）
        pub fn number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("number", value))
        }

        /// 加密后的姓名，加密传输（必填）
        pub fn name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("name", value))
        }
    }

    /// 还款下单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// 支付跳转链接
        pub h5_url: Option<String>,
    }

    request!(
        Request,
        SubOrders,
        H5Info,
        AppInfo,
        MiniprogramInfo,
        CombinePayerInfo,
        WechatWebInfo,
        Identity
    );

    held!(SubOrders, H5Info, AppInfo, MiniprogramInfo, CombinePayerInfo, WechatWebInfo, Identity);

    message! {
        Response {
            0 => prepay_id: "prepay_id",
            1 => h5_url: "h5_url",
        }
    }
}

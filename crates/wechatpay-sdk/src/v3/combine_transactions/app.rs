//! `/v3/combine-transactions/app`

/// `/v3/combine-transactions/app`
pub struct App {
    pub(crate) node: crate::chain::Node,
}

impl App {
    /// 合单下单-APP支付 (direct and partner)
    ///
    /// `POST /v3/combine-transactions/app`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::combine_transactions::app::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wxd678efh567hg6787")
    ///     .combine_mchid("1900000109")
    ///     .combine_out_trade_no("P20150806125346")
    ///     .scene_info(post::SceneInfo::new().device_id("POS1:1").payer_client_ip("14.17.22.32"))
    ///     .sub_orders(vec![
    ///         post::SubOrders::new()
    ///             .mchid("1900000109")
    ///             .individual_auth_id("1900000109")
    ///             .individual_name("哈哈哈小店")
    ///             .attach("深圳分店")
    ///             .amount(post::Amount::new().total_amount(100).currency("CNY"))
    ///             .out_trade_no("20150806125346")
    ///             .sub_mchid("1900000109")
    ///             .detail("买单费用")
    ///             .goods_tag("WXG")
    ///             .description("腾讯充值中心-QQ会员充值")
    ///             .settle_info(post::SettleInfo::new().profit_sharing(true).subsidy_amount(10))
    ///             .sub_appid("wxd678efh567hg6999")
    ///             .profit_sharing(true),
    ///     ])
    ///     .combine_payer_info(
    ///         post::CombinePayerInfo::new()
    ///             .identity(
    ///                 post::Identity::new()
    ///                     .r#type(post::Type::IDCARD)
    ///                     .number("6225760000000000")
    ///                     .name("张三"),
    ///             ),
    ///     )
    ///     .time_start("2019-12-31T15:59:60+08:00")
    ///     .time_expire("2019-12-31T15:59:60+08:00")
    ///     .prepay_id("wx201410272009395522657a690389285100")
    ///     .notify_url("https://yourapp.com/notify")
    ///     .trade_scenario(post::TradeScenario::RECOMMERCE)
    ///     .limit_pay(vec![post::LimitPay::NO_BALANCE])
    ///     .contract_info(
    ///         post::ContractInfo::new()
    ///             .mchid("1900000109")
    ///             .appid("wxd678efh567hg6787")
    ///             .out_contract_code("wxwtdk20200910100000")
    ///             .plan_id(12535)
    ///             .contract_display_account("微信代扣用户A")
    ///             .notify_url("https://yourapp.com/notify"),
    ///     )
    ///     .subsidy_info(
    ///         post::SubsidyInfo::new()
    ///             .subsidy_detail(vec![
    ///                 post::SubsidyDetail::new()
    ///                     .subsidy_period_type(post::SubsidyPeriodType::PERIOD)
    ///                     .subsidy_plan(vec![
    ///                         post::SubsidyPlan::new()
    ///                             .subsidy_installment_num(3)
    ///                             .subsidy_percent(100),
    ///                     ]),
    ///             ]),
    ///     );
    /// let answer = client.v3().combine_transactions().app().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545465)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/combine-transactions/app", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions/app")
    }
}

/// 合单下单-APP支付
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_app_post::TradeScenario;
    pub use crate::shared::v3_combine_transactions_app_post_amount::Amount;
    pub use crate::shared::v3_combine_transactions_app_post_settle_info::SettleInfo;
    pub use crate::shared::v3_combine_transactions_app_post_subsidy_info::{
        Identity, SubsidyDetail, SubsidyInfo, SubsidyPeriodType, SubsidyPlan, Type,
    };

    enumeration! {
        /// 指定支付方式
        LimitPay {
            NO_BALANCE = "no_balance",
            NO_DEBIT = "no_debit",
            BALANCE_ONLY = "balance_only",
        }
    }

    /// 合单下单-APP支付：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("combine_appid"),
            message::required::<String>("combine_mchid"),
            message::required::<String>("combine_out_trade_no"),
            message::optional::<SceneInfo>("scene_info"),
            message::required::<Vec<SubOrders>>("sub_orders"),
            message::optional::<CombinePayerInfo>("combine_payer_info"),
            message::optional::<crate::Time>("time_start"),
            message::optional::<crate::Time>("time_expire"),
            message::optional::<String>("prepay_id"),
            message::required::<String>("notify_url"),
            message::optional::<crate::Enumeration<TradeScenario>>("trade_scenario"),
            message::optional::<Vec<crate::Enumeration<LimitPay>>>("limit_pay"),
            message::optional::<ContractInfo>("contract_info"),
            message::optional::<SubsidyInfo>("subsidy_info"),
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

        /// 支付者
        #[inline]
        pub fn combine_payer_info(self, value: CombinePayerInfo) -> Self {
            Self(self.0.with("combine_payer_info", value))
        }

        /// 交易起始时间
        pub fn time_start(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("time_start", value))
        }

        /// 交易结束时间
        pub fn time_expire(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("time_expire", value))
        }

        /// 预支付交易会话标识
        pub fn prepay_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("prepay_id", value))
        }

        /// 通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 交易场景
        pub fn trade_scenario(self, value: impl Into<crate::Enumeration<TradeScenario>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TradeScenario>>("trade_scenario", value))
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(self, value: Vec<crate::Enumeration<LimitPay>>) -> Self {
            Self(self.0.with("limit_pay", value))
        }

        /// 预签约信息
        #[inline]
        pub fn contract_info(self, value: ContractInfo) -> Self {
            Self(self.0.with("contract_info", value))
        }

        /// 贴息信息
        #[inline]
        pub fn subsidy_info(self, value: SubsidyInfo) -> Self {
            Self(self.0.with("subsidy_info", value))
        }
    }

    /// 场景信息
    pub struct SceneInfo(pub(crate) message::Object);

    impl SceneInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("device_id"),
            message::required::<String>("payer_client_ip"),
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

        /// 用户终端IP（必填）
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payer_client_ip", value))
        }
    }

    /// 商品单信息
    pub struct SubOrders(pub(crate) message::Object);

    impl SubOrders {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mchid"),
            message::optional::<String>("individual_auth_id"),
            message::optional::<String>("individual_name"),
            message::required::<String>("attach"),
            message::required::<Amount>("amount"),
            message::required::<String>("out_trade_no"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("detail"),
            message::optional::<String>("goods_tag"),
            message::required::<String>("description"),
            message::optional::<SettleInfo>("settle_info"),
            message::optional::<String>("sub_appid"),
            message::optional::<bool>("profit_sharing"),
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

        /// 商品单个人收款方受理授权ID
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("individual_auth_id", value))
        }

        /// 商品单个人收款方平台昵称
        pub fn individual_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("individual_name", value))
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

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商品详情
        pub fn detail(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("detail", value))
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

        /// 是否指定分账
        #[inline]
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.with("profit_sharing", value))
        }
    }

    /// 支付者
    pub struct CombinePayerInfo(pub(crate) message::Object);

    impl CombinePayerInfo {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<Identity>("identity"), message::optional::<String>("openid")];

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

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }
    }

    /// 预签约信息
    pub struct ContractInfo(pub(crate) message::Object);

    impl ContractInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mchid"),
            message::required::<String>("appid"),
            message::required::<String>("out_contract_code"),
            message::required::<i64>("plan_id"),
            message::required::<String>("contract_display_account"),
            message::required::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 签约商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 签约商户AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 签约商户协议号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_contract_code", value))
        }

        /// 委托代扣协议模板ID（必填）
        #[inline]
        pub fn plan_id(self, value: i64) -> Self {
            Self(self.0.with("plan_id", value))
        }

        /// 用户账户展示名称（必填）
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_display_account", value))
        }

        /// 回调通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    /// 合单下单-APP支付：应答
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// 预签约结果
        pub contract_result: Option<ContractResult>,
    }

    /// 预签约结果
    #[non_exhaustive]
    pub struct ContractResult {
        /// 签约结果码
        pub code: Option<String>,
        /// 签约结果描述信息
        pub message: Option<String>,
    }

    request!(Request, SceneInfo, SubOrders, CombinePayerInfo, ContractInfo);

    held!(SceneInfo, SubOrders, CombinePayerInfo, ContractInfo);

    message! {
        Response {
            0 => prepay_id: "prepay_id",
            1 => contract_result: "contract_result",
        }
        ContractResult {
            0 => code: "code",
            1 => message: "message",
        }
    }
}

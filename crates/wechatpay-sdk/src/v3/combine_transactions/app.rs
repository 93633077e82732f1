//! `/v3/combine-transactions/app`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/combine-transactions/app`
pub struct App(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/combine-transactions/app", rest)
    }
}

/// 合单下单-APP支付
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, held, message,
        optional, request, required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/combine-transactions/app")
            .idempotent_by("combine_out_trade_no");

    enumeration! {
        /// 交易场景
        TradeScenario {
            RECOMMERCE = "RECOMMERCE",
        }
    }

    enumeration! {
        /// 指定支付方式
        LimitPay {
            NO_BALANCE = "no_balance",
            NO_DEBIT = "no_debit",
            BALANCE_ONLY = "balance_only",
        }
    }

    enumeration! {
        /// 证件类型
        Type {
            IDCARD = "IDCARD",
            HONGKONG_MACAO = "HONGKONG_MACAO",
            HONGKONG_MACAO_RESIDENT = "HONGKONG_MACAO_RESIDENT",
            TAIWAN_RESIDENT = "TAIWAN_RESIDENT",
            FOREIGN_RESIDENT = "FOREIGN_RESIDENT",
            OVERSEA_PASSPORT = "OVERSEA_PASSPORT",
            PHONE_NUMBER = "PHONE_NUMBER",
        }
    }

    enumeration! {
        /// 贴息方案类型
        SubsidyPeriodType {
            DAILY = "DAILY",
            PERIOD = "PERIOD",
        }
    }

    /// 合单下单-APP支付：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("combine_appid"),
            required::<String>("combine_mchid"),
            required::<String>("combine_out_trade_no"),
            optional::<SceneInfo>("scene_info"),
            required::<Vec<SubOrders>>("sub_orders"),
            optional::<CombinePayerInfo>("combine_payer_info"),
            optional::<Time>("time_start"),
            optional::<Time>("time_expire"),
            optional::<String>("prepay_id"),
            required::<String>("notify_url"),
            optional::<Enumeration<TradeScenario>>("trade_scenario"),
            optional::<Vec<Enumeration<LimitPay>>>("limit_pay"),
            optional::<ContractInfo>("contract_info"),
            optional::<SubsidyInfo>("subsidy_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 合单商户appid（必填）
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("combine_appid", value.into()))
        }

        /// 合单商户号（必填）
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("combine_mchid", value.into()))
        }

        /// 合单商户订单号（必填）
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("combine_out_trade_no", value.into()))
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
        pub fn time_start(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("time_start", value.into()))
        }

        /// 交易结束时间
        pub fn time_expire(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("time_expire", value.into()))
        }

        /// 预支付交易会话标识
        pub fn prepay_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("prepay_id", value.into()))
        }

        /// 通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 交易场景
        pub fn trade_scenario(self, value: impl Into<Enumeration<TradeScenario>>) -> Self {
            Self(self.0.with::<Enumeration<TradeScenario>>("trade_scenario", value.into()))
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(self, value: Vec<Enumeration<LimitPay>>) -> Self {
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
    #[derive(Clone)]
    pub struct SceneInfo(pub(crate) Object);

    impl SceneInfo {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("device_id"), required::<String>("payer_client_ip")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户端设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_id", value.into()))
        }

        /// 用户终端IP（必填）
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("payer_client_ip", value.into()))
        }
    }

    /// 商品单信息
    #[derive(Clone)]
    pub struct SubOrders(pub(crate) Object);

    impl SubOrders {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mchid"),
            optional::<String>("individual_auth_id"),
            optional::<String>("individual_name"),
            required::<String>("attach"),
            required::<Amount>("amount"),
            required::<String>("out_trade_no"),
            optional::<String>("sub_mchid"),
            optional::<String>("detail"),
            optional::<String>("goods_tag"),
            required::<String>("description"),
            optional::<SettleInfo>("settle_info"),
            optional::<String>("sub_appid"),
            optional::<bool>("profit_sharing"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子单商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 商品单个人收款方受理授权ID
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("individual_auth_id", value.into()))
        }

        /// 商品单个人收款方平台昵称
        pub fn individual_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("individual_name", value.into()))
        }

        /// 附加数据（必填）
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 商品单商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 商品详情
        pub fn detail(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("detail", value.into()))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_tag", value.into()))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.with("settle_info", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 是否指定分账
        #[inline]
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.with("profit_sharing", value))
        }
    }

    /// 支付者
    #[derive(Clone)]
    pub struct CombinePayerInfo(pub(crate) Object);

    impl CombinePayerInfo {
        const MEMBERS: &'static [Listed] = &[optional::<Identity>("identity")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 实名支付
        #[inline]
        pub fn identity(self, value: Identity) -> Self {
            Self(self.0.with("identity", value))
        }
    }

    /// 预签约信息
    #[derive(Clone)]
    pub struct ContractInfo(pub(crate) Object);

    impl ContractInfo {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mchid"),
            required::<String>("appid"),
            required::<String>("out_contract_code"),
            required::<i64>("plan_id"),
            required::<String>("contract_display_account"),
            required::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 签约商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 签约商户AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 签约商户协议号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_contract_code", value.into()))
        }

        /// 委托代扣协议模板ID（必填）
        #[inline]
        pub fn plan_id(self, value: i64) -> Self {
            Self(self.0.with("plan_id", value))
        }

        /// 用户账户展示名称（必填）
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_display_account", value.into()))
        }

        /// 回调通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    /// 贴息信息
    #[derive(Clone)]
    pub struct SubsidyInfo(pub(crate) Object);

    impl SubsidyInfo {
        const MEMBERS: &'static [Listed] = &[optional::<Vec<SubsidyDetail>>("subsidy_detail")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 贴息详情列表
        #[inline]
        pub fn subsidy_detail(self, value: Vec<SubsidyDetail>) -> Self {
            Self(self.0.with("subsidy_detail", value))
        }
    }

    /// 订单金额
    #[derive(Clone)]
    pub struct Amount(pub(crate) Object);

    impl Amount {
        const MEMBERS: &'static [Listed] =
            &[required::<Fen>("total_amount"), required::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 标价金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total_amount", value.into()))
        }

        /// 标价币种（必填）
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("currency", value.into()))
        }
    }

    /// 结算信息
    #[derive(Clone)]
    pub struct SettleInfo(pub(crate) Object);

    impl SettleInfo {
        const MEMBERS: &'static [Listed] =
            &[optional::<bool>("profit_sharing"), optional::<Fen>("subsidy_amount")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 是否指定分账
        #[inline]
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.with("profit_sharing", value))
        }

        /// 补差金额，单位为分
        pub fn subsidy_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("subsidy_amount", value.into()))
        }
    }

    /// 实名支付
    #[derive(Clone)]
    pub struct Identity(pub(crate) Object);

    impl Identity {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<Type>>("type"),
            required::<Sensitive>("number"),
            required::<Sensitive>("name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 证件类型（必填）
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }

        /// 加密后的证件号，加密传输（必填）
        pub fn number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("number", value.into()))
        }

        /// 加密后的姓名，加密传输（必填）
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("name", value.into()))
        }
    }

    /// 贴息详情列表
    #[derive(Clone)]
    pub struct SubsidyDetail(pub(crate) Object);

    impl SubsidyDetail {
        const MEMBERS: &'static [Listed] = &[
            required::<Enumeration<SubsidyPeriodType>>("subsidy_period_type"),
            required::<Vec<SubsidyPlan>>("subsidy_plan"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 贴息方案类型（必填）
        pub fn subsidy_period_type(self, value: impl Into<Enumeration<SubsidyPeriodType>>) -> Self {
            Self(self.0.with::<Enumeration<SubsidyPeriodType>>("subsidy_period_type", value.into()))
        }

        /// 贴息方案列表（必填）
        #[inline]
        pub fn subsidy_plan(self, value: Vec<SubsidyPlan>) -> Self {
            Self(self.0.with("subsidy_plan", value))
        }
    }

    /// 贴息方案列表
    #[derive(Clone)]
    pub struct SubsidyPlan(pub(crate) Object);

    impl SubsidyPlan {
        const MEMBERS: &'static [Listed] =
            &[required::<i64>("subsidy_installment_num"), required::<i64>("subsidy_percent")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 贴息期数，已知取值：`3`、`6`、`12`（必填）
        #[inline]
        pub fn subsidy_installment_num(self, value: i64) -> Self {
            Self(self.0.with("subsidy_installment_num", value))
        }

        /// 贴息比例，已知取值：`0`、`100`（必填）
        #[inline]
        pub fn subsidy_percent(self, value: i64) -> Self {
            Self(self.0.with("subsidy_percent", value))
        }
    }

    /// 合单下单-APP支付：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// 预签约结果
        pub contract_result: Option<ContractResult>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("prepay_id", &mut self.prepay_id),
                1 => Named("contract_result", &mut self.contract_result),
                _ => return None,
            })
        }
    }

    /// 预签约结果
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ContractResult {
        /// 签约结果码
        pub code: Option<String>,
        /// 签约结果描述信息
        pub message: Option<String>,
    }

    impl Message for ContractResult {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("code", &mut self.code),
                1 => Named("message", &mut self.message),
                _ => return None,
            })
        }
    }

    request!(
        Request,
        SceneInfo,
        SubOrders,
        CombinePayerInfo,
        ContractInfo,
        SubsidyInfo,
        Amount,
        SettleInfo,
        Identity,
        SubsidyDetail,
        SubsidyPlan
    );

    held!(
        SceneInfo,
        SubOrders,
        CombinePayerInfo,
        ContractInfo,
        SubsidyInfo,
        Amount,
        SettleInfo,
        Identity,
        SubsidyDetail,
        SubsidyPlan
    );

    message!(Response, ContractResult);
}

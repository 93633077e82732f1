//! `/v3/combine-transactions/app`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/combine-transactions/app`
#[derive(Clone, Debug)]
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
        self.0.call(&post::OPERATION).message(request)
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
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 合单商户appid
        pub combine_appid: Required<String>,
        /// 合单商户号
        pub combine_mchid: Required<String>,
        /// 合单商户订单号
        pub combine_out_trade_no: Required<String>,
        /// 场景信息
        pub scene_info: Option<SceneInfo>,
        /// 商品单信息
        pub sub_orders: Required<Vec<SubOrders>>,
        /// 支付者
        pub combine_payer_info: Option<CombinePayerInfo>,
        /// 交易起始时间
        pub time_start: Option<Time>,
        /// 交易结束时间
        pub time_expire: Option<Time>,
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
        /// 通知地址
        pub notify_url: Required<String>,
        /// 交易场景
        pub trade_scenario: Option<Enumeration<TradeScenario>>,
        /// 指定支付方式
        pub limit_pay: Option<Vec<Enumeration<LimitPay>>>,
        /// 预签约信息
        pub contract_info: Option<ContractInfo>,
        /// 贴息信息
        pub subsidy_info: Option<SubsidyInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 合单商户appid
        #[inline]
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Required::set(value.into());
            self
        }

        /// 合单商户号
        #[inline]
        pub fn combine_mchid(mut self, value: impl Into<String>) -> Self {
            self.combine_mchid = Required::set(value.into());
            self
        }

        /// 合单商户订单号
        #[inline]
        pub fn combine_out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.combine_out_trade_no = Required::set(value.into());
            self
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(mut self, value: SceneInfo) -> Self {
            self.scene_info = Some(value);
            self
        }

        /// 商品单信息
        #[inline]
        pub fn sub_orders(mut self, value: Vec<SubOrders>) -> Self {
            self.sub_orders = Required::set(value);
            self
        }

        /// 支付者
        #[inline]
        pub fn combine_payer_info(mut self, value: CombinePayerInfo) -> Self {
            self.combine_payer_info = Some(value);
            self
        }

        /// 交易起始时间
        #[inline]
        pub fn time_start(mut self, value: impl Into<Time>) -> Self {
            self.time_start = Some(value.into());
            self
        }

        /// 交易结束时间
        #[inline]
        pub fn time_expire(mut self, value: impl Into<Time>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// 预支付交易会话标识
        #[inline]
        pub fn prepay_id(mut self, value: impl Into<String>) -> Self {
            self.prepay_id = Some(value.into());
            self
        }

        /// 通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 交易场景
        #[inline]
        pub fn trade_scenario(mut self, value: impl Into<Enumeration<TradeScenario>>) -> Self {
            self.trade_scenario = Some(value.into());
            self
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(mut self, value: Vec<Enumeration<LimitPay>>) -> Self {
            self.limit_pay = Some(value);
            self
        }

        /// 预签约信息
        #[inline]
        pub fn contract_info(mut self, value: ContractInfo) -> Self {
            self.contract_info = Some(value);
            self
        }

        /// 贴息信息
        #[inline]
        pub fn subsidy_info(mut self, value: SubsidyInfo) -> Self {
            self.subsidy_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("combine_appid", &mut self.combine_appid),
                ("combine_mchid", &mut self.combine_mchid),
                ("combine_out_trade_no", &mut self.combine_out_trade_no),
                ("scene_info", &mut self.scene_info),
                ("sub_orders", &mut self.sub_orders),
                ("combine_payer_info", &mut self.combine_payer_info),
                ("time_start", &mut self.time_start),
                ("time_expire", &mut self.time_expire),
                ("prepay_id", &mut self.prepay_id),
                ("notify_url", &mut self.notify_url),
                ("trade_scenario", &mut self.trade_scenario),
                ("limit_pay", &mut self.limit_pay),
                ("contract_info", &mut self.contract_info),
                ("subsidy_info", &mut self.subsidy_info),
            ]);
        }
    }

    /// 场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 商户端设备号
        pub device_id: Option<String>,
        /// 用户终端IP
        pub payer_client_ip: Required<String>,
    }

    impl SceneInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户端设备号
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// 用户终端IP
        #[inline]
        pub fn payer_client_ip(mut self, value: impl Into<String>) -> Self {
            self.payer_client_ip = Required::set(value.into());
            self
        }
    }

    impl Message for SceneInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("device_id", &mut self.device_id),
                ("payer_client_ip", &mut self.payer_client_ip),
            ]);
        }
    }

    /// 商品单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubOrders {
        /// 子单商户号
        pub mchid: Required<String>,
        /// 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// 商品单个人收款方平台昵称
        pub individual_name: Option<String>,
        /// 附加数据
        pub attach: Required<String>,
        /// 订单金额
        pub amount: Required<Amount>,
        /// 商品单商户订单号
        pub out_trade_no: Required<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 商品详情
        pub detail: Option<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 商品描述
        pub description: Required<String>,
        /// 结算信息
        pub settle_info: Option<SettleInfo>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 是否指定分账
        pub profit_sharing: Option<bool>,
    }

    impl SubOrders {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子单商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 商品单个人收款方受理授权ID
        #[inline]
        pub fn individual_auth_id(mut self, value: impl Into<String>) -> Self {
            self.individual_auth_id = Some(value.into());
            self
        }

        /// 商品单个人收款方平台昵称
        #[inline]
        pub fn individual_name(mut self, value: impl Into<String>) -> Self {
            self.individual_name = Some(value.into());
            self
        }

        /// 附加数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Required::set(value.into());
            self
        }

        /// 订单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }

        /// 商品单商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 商品详情
        #[inline]
        pub fn detail(mut self, value: impl Into<String>) -> Self {
            self.detail = Some(value.into());
            self
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 商品描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(mut self, value: SettleInfo) -> Self {
            self.settle_info = Some(value);
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 是否指定分账
        #[inline]
        pub fn profit_sharing(mut self, value: bool) -> Self {
            self.profit_sharing = Some(value);
            self
        }
    }

    impl Message for SubOrders {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("individual_auth_id", &mut self.individual_auth_id),
                ("individual_name", &mut self.individual_name),
                ("attach", &mut self.attach),
                ("amount", &mut self.amount),
                ("out_trade_no", &mut self.out_trade_no),
                ("sub_mchid", &mut self.sub_mchid),
                ("detail", &mut self.detail),
                ("goods_tag", &mut self.goods_tag),
                ("description", &mut self.description),
                ("settle_info", &mut self.settle_info),
                ("sub_appid", &mut self.sub_appid),
                ("profit_sharing", &mut self.profit_sharing),
            ]);
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CombinePayerInfo {
        /// 实名支付
        pub identity: Option<Identity>,
    }

    impl CombinePayerInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 实名支付
        #[inline]
        pub fn identity(mut self, value: Identity) -> Self {
            self.identity = Some(value);
            self
        }
    }

    impl Message for CombinePayerInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("identity", &mut self.identity)]);
        }
    }

    /// 预签约信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ContractInfo {
        /// 签约商户号
        pub mchid: Required<String>,
        /// 签约商户AppID
        pub appid: Required<String>,
        /// 签约商户协议号
        pub out_contract_code: Required<String>,
        /// 委托代扣协议模板ID
        pub plan_id: Required<i64>,
        /// 用户账户展示名称
        pub contract_display_account: Required<String>,
        /// 回调通知地址
        pub notify_url: Required<String>,
    }

    impl ContractInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 签约商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 签约商户AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 签约商户协议号
        #[inline]
        pub fn out_contract_code(mut self, value: impl Into<String>) -> Self {
            self.out_contract_code = Required::set(value.into());
            self
        }

        /// 委托代扣协议模板ID
        #[inline]
        pub fn plan_id(mut self, value: i64) -> Self {
            self.plan_id = Required::set(value);
            self
        }

        /// 用户账户展示名称
        #[inline]
        pub fn contract_display_account(mut self, value: impl Into<String>) -> Self {
            self.contract_display_account = Required::set(value.into());
            self
        }

        /// 回调通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }
    }

    impl Message for ContractInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("appid", &mut self.appid),
                ("out_contract_code", &mut self.out_contract_code),
                ("plan_id", &mut self.plan_id),
                ("contract_display_account", &mut self.contract_display_account),
                ("notify_url", &mut self.notify_url),
            ]);
        }
    }

    /// 贴息信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubsidyInfo {
        /// 贴息详情列表
        pub subsidy_detail: Option<Vec<SubsidyDetail>>,
    }

    impl SubsidyInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 贴息详情列表
        #[inline]
        pub fn subsidy_detail(mut self, value: Vec<SubsidyDetail>) -> Self {
            self.subsidy_detail = Some(value);
            self
        }
    }

    impl Message for SubsidyInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("subsidy_detail", &mut self.subsidy_detail)]);
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 标价金额，单位为分
        pub total_amount: Required<Fen>,
        /// 标价币种
        pub currency: Required<String>,
    }

    impl Amount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 标价金额，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 标价币种
        #[inline]
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Required::set(value.into());
            self
        }
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total_amount", &mut self.total_amount), ("currency", &mut self.currency)]);
        }
    }

    /// 结算信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SettleInfo {
        /// 是否指定分账
        pub profit_sharing: Option<bool>,
        /// 补差金额，单位为分
        pub subsidy_amount: Option<Fen>,
    }

    impl SettleInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 是否指定分账
        #[inline]
        pub fn profit_sharing(mut self, value: bool) -> Self {
            self.profit_sharing = Some(value);
            self
        }

        /// 补差金额，单位为分
        #[inline]
        pub fn subsidy_amount(mut self, value: impl Into<Fen>) -> Self {
            self.subsidy_amount = Some(value.into());
            self
        }
    }

    impl Message for SettleInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("profit_sharing", &mut self.profit_sharing),
                ("subsidy_amount", &mut self.subsidy_amount),
            ]);
        }
    }

    /// 实名支付
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Identity {
        /// 证件类型
        pub r#type: Required<Enumeration<Type>>,
        /// 加密后的证件号，加密传输
        pub number: Required<Sensitive>,
        /// 加密后的姓名，加密传输
        pub name: Required<Sensitive>,
    }

    impl Identity {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 证件类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 加密后的证件号，加密传输
        #[inline]
        pub fn number(mut self, value: impl Into<Sensitive>) -> Self {
            self.number = Required::set(value.into());
            self
        }

        /// 加密后的姓名，加密传输
        #[inline]
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Required::set(value.into());
            self
        }
    }

    impl Message for Identity {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("number", &mut self.number),
                ("name", &mut self.name),
            ]);
        }
    }

    /// 贴息详情列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubsidyDetail {
        /// 贴息方案类型
        pub subsidy_period_type: Required<Enumeration<SubsidyPeriodType>>,
        /// 贴息方案列表
        pub subsidy_plan: Required<Vec<SubsidyPlan>>,
    }

    impl SubsidyDetail {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 贴息方案类型
        #[inline]
        pub fn subsidy_period_type(
            mut self,
            value: impl Into<Enumeration<SubsidyPeriodType>>,
        ) -> Self {
            self.subsidy_period_type = Required::set(value.into());
            self
        }

        /// 贴息方案列表
        #[inline]
        pub fn subsidy_plan(mut self, value: Vec<SubsidyPlan>) -> Self {
            self.subsidy_plan = Required::set(value);
            self
        }
    }

    impl Message for SubsidyDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("subsidy_period_type", &mut self.subsidy_period_type),
                ("subsidy_plan", &mut self.subsidy_plan),
            ]);
        }
    }

    /// 贴息方案列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubsidyPlan {
        /// 贴息期数，已知取值：`3`、`6`、`12`
        pub subsidy_installment_num: Required<i64>,
        /// 贴息比例，已知取值：`0`、`100`
        pub subsidy_percent: Required<i64>,
    }

    impl SubsidyPlan {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 贴息期数，已知取值：`3`、`6`、`12`
        #[inline]
        pub fn subsidy_installment_num(mut self, value: i64) -> Self {
            self.subsidy_installment_num = Required::set(value);
            self
        }

        /// 贴息比例，已知取值：`0`、`100`
        #[inline]
        pub fn subsidy_percent(mut self, value: i64) -> Self {
            self.subsidy_percent = Required::set(value);
            self
        }
    }

    impl Message for SubsidyPlan {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("subsidy_installment_num", &mut self.subsidy_installment_num),
                ("subsidy_percent", &mut self.subsidy_percent),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("prepay_id", &mut self.prepay_id),
                ("contract_result", &mut self.contract_result),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("code", &mut self.code), ("message", &mut self.message)]);
        }
    }

    message!(
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
        SubsidyPlan,
        Response,
        ContractResult
    );
}

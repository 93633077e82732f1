//! `/v3/pay/partner/transactions/app`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/partner/transactions/app`
#[derive(Clone, Debug)]
pub struct App(pub(crate) Node);

impl App {
    /// APP下单 (partner)
    ///
    /// `POST /v3/pay/partner/transactions/app`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::app::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("1230000109")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .sub_mchid("1900000109")
    ///     .settle_info(post::SettleInfo::new().profit_sharing(true).subsidy_amount(10))
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .attach("自定义数据")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .amount(post::Amount::new().total(100).currency("CNY"))
    ///     .time_expire("2018-06-08T10:34:56+08:00")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .goods_tag("WXG")
    ///     .limit_pay(vec![post::LimitPay::NO_BALANCE])
    ///     .support_fapiao(true)
    ///     .detail(
    ///         post::Detail::new()
    ///             .cost_price(608800)
    ///             .invoice_id("微信123")
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .merchant_goods_id("商品编码")
    ///                     .wechatpay_goods_id("1001")
    ///                     .goods_name("iPhoneX 256G")
    ///                     .quantity(1)
    ///                     .unit_price(828800),
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
    ///     .payer(
    ///         post::Payer::new()
    ///             .identity(
    ///                 post::Identity::new()
    ///                     .r#type(post::Type::IDCARD)
    ///                     .number("6225760000000000")
    ///                     .name("张三"),
    ///             ),
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
    /// let answer = client.v3().pay().partner().transactions().app().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012523526)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/partner/transactions/app", rest)
    }
}

/// APP下单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/pay/partner/transactions/app")
            .idempotent_by("out_trade_no");

    enumeration! {
        /// 指定支付方式
        LimitPay {
            NO_BALANCE = "no_balance",
            NO_CREDIT = "no_credit",
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

    /// APP下单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商公众号ID
        pub sp_appid: Required<String>,
        /// 服务商户号
        pub sp_mchid: Required<String>,
        /// 子商户公众号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 结算信息
        pub settle_info: Option<SettleInfo>,
        /// 商品描述
        pub description: Required<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 订单金额
        pub amount: Required<Amount>,
        /// 交易结束时间
        pub time_expire: Option<Time>,
        /// 通知地址
        pub notify_url: Required<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 指定支付方式
        pub limit_pay: Option<Vec<Enumeration<LimitPay>>>,
        /// 电子发票入口开放标识
        pub support_fapiao: Option<bool>,
        /// 优惠功能
        pub detail: Option<Detail>,
        /// 场景信息
        pub scene_info: Option<SceneInfo>,
        /// 支付者
        pub payer: Option<Payer>,
        /// 贴息信息
        pub subsidy_info: Option<SubsidyInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商公众号ID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 服务商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Required::set(value.into());
            self
        }

        /// 子商户公众号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(mut self, value: SettleInfo) -> Self {
            self.settle_info = Some(value);
            self
        }

        /// 商品描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 附加数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 订单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }

        /// 交易结束时间
        #[inline]
        pub fn time_expire(mut self, value: impl Into<Time>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// 通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(mut self, value: Vec<Enumeration<LimitPay>>) -> Self {
            self.limit_pay = Some(value);
            self
        }

        /// 电子发票入口开放标识
        #[inline]
        pub fn support_fapiao(mut self, value: bool) -> Self {
            self.support_fapiao = Some(value);
            self
        }

        /// 优惠功能
        #[inline]
        pub fn detail(mut self, value: Detail) -> Self {
            self.detail = Some(value);
            self
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(mut self, value: SceneInfo) -> Self {
            self.scene_info = Some(value);
            self
        }

        /// 支付者
        #[inline]
        pub fn payer(mut self, value: Payer) -> Self {
            self.payer = Some(value);
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
                ("sp_appid", &mut self.sp_appid),
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("settle_info", &mut self.settle_info),
                ("description", &mut self.description),
                ("attach", &mut self.attach),
                ("out_trade_no", &mut self.out_trade_no),
                ("amount", &mut self.amount),
                ("time_expire", &mut self.time_expire),
                ("notify_url", &mut self.notify_url),
                ("goods_tag", &mut self.goods_tag),
                ("limit_pay", &mut self.limit_pay),
                ("support_fapiao", &mut self.support_fapiao),
                ("detail", &mut self.detail),
                ("scene_info", &mut self.scene_info),
                ("payer", &mut self.payer),
                ("subsidy_info", &mut self.subsidy_info),
            ]);
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

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 总金额，单位为分
        pub total: Required<Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    impl Amount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 总金额，单位为分
        #[inline]
        pub fn total(mut self, value: impl Into<Fen>) -> Self {
            self.total = Required::set(value.into());
            self
        }

        /// 货币类型
        #[inline]
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total", &mut self.total), ("currency", &mut self.currency)]);
        }
    }

    /// 优惠功能
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Detail {
        /// 订单原价，单位为分
        pub cost_price: Option<Fen>,
        /// 商品小票ID
        pub invoice_id: Option<String>,
        /// 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    impl Detail {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 订单原价，单位为分
        #[inline]
        pub fn cost_price(mut self, value: impl Into<Fen>) -> Self {
            self.cost_price = Some(value.into());
            self
        }

        /// 商品小票ID
        #[inline]
        pub fn invoice_id(mut self, value: impl Into<String>) -> Self {
            self.invoice_id = Some(value.into());
            self
        }

        /// 单品列表
        #[inline]
        pub fn goods_detail(mut self, value: Vec<GoodsDetail>) -> Self {
            self.goods_detail = Some(value);
            self
        }
    }

    impl Message for Detail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("cost_price", &mut self.cost_price),
                ("invoice_id", &mut self.invoice_id),
                ("goods_detail", &mut self.goods_detail),
            ]);
        }
    }

    /// 场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 用户终端IP
        pub payer_client_ip: Option<String>,
        /// 商户端设备号
        pub device_id: Option<String>,
        /// 商户门店信息
        pub store_info: Option<StoreInfo>,
    }

    impl SceneInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户终端IP
        #[inline]
        pub fn payer_client_ip(mut self, value: impl Into<String>) -> Self {
            self.payer_client_ip = Some(value.into());
            self
        }

        /// 商户端设备号
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// 商户门店信息
        #[inline]
        pub fn store_info(mut self, value: StoreInfo) -> Self {
            self.store_info = Some(value);
            self
        }
    }

    impl Message for SceneInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("payer_client_ip", &mut self.payer_client_ip),
                ("device_id", &mut self.device_id),
                ("store_info", &mut self.store_info),
            ]);
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Payer {
        /// 实名支付
        pub identity: Option<Identity>,
    }

    impl Payer {
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

    impl Message for Payer {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("identity", &mut self.identity)]);
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

    /// 单品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商户侧商品编码
        pub merchant_goods_id: Required<String>,
        /// 微信侧商品编码
        pub wechatpay_goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 商品数量
        pub quantity: Required<i64>,
        /// 商品单价，单位为分
        pub unit_price: Required<Fen>,
    }

    impl GoodsDetail {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户侧商品编码
        #[inline]
        pub fn merchant_goods_id(mut self, value: impl Into<String>) -> Self {
            self.merchant_goods_id = Required::set(value.into());
            self
        }

        /// 微信侧商品编码
        #[inline]
        pub fn wechatpay_goods_id(mut self, value: impl Into<String>) -> Self {
            self.wechatpay_goods_id = Some(value.into());
            self
        }

        /// 商品名称
        #[inline]
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// 商品数量
        #[inline]
        pub fn quantity(mut self, value: i64) -> Self {
            self.quantity = Required::set(value);
            self
        }

        /// 商品单价，单位为分
        #[inline]
        pub fn unit_price(mut self, value: impl Into<Fen>) -> Self {
            self.unit_price = Required::set(value.into());
            self
        }
    }

    impl Message for GoodsDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("merchant_goods_id", &mut self.merchant_goods_id),
                ("wechatpay_goods_id", &mut self.wechatpay_goods_id),
                ("goods_name", &mut self.goods_name),
                ("quantity", &mut self.quantity),
                ("unit_price", &mut self.unit_price),
            ]);
        }
    }

    /// 商户门店信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StoreInfo {
        /// 门店编号
        pub id: Option<String>,
        /// 门店名称
        pub name: Required<String>,
        /// 地区编码
        pub area_code: Required<String>,
        /// 详细地址
        pub address: Required<String>,
    }

    impl StoreInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 门店编号
        #[inline]
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }

        /// 门店名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 地区编码
        #[inline]
        pub fn area_code(mut self, value: impl Into<String>) -> Self {
            self.area_code = Required::set(value.into());
            self
        }

        /// 详细地址
        #[inline]
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Required::set(value.into());
            self
        }
    }

    impl Message for StoreInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("id", &mut self.id),
                ("name", &mut self.name),
                ("area_code", &mut self.area_code),
                ("address", &mut self.address),
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

    /// APP下单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("prepay_id", &mut self.prepay_id)]);
        }
    }

    message!(
        Request,
        SettleInfo,
        Amount,
        Detail,
        SceneInfo,
        Payer,
        SubsidyInfo,
        GoodsDetail,
        StoreInfo,
        Identity,
        SubsidyDetail,
        SubsidyPlan,
        Response
    );
}

//! `/v3/pay/partner/transactions/app`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/partner/transactions/app`
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
        self.0.call(&post::OPERATION).message(request.0)
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
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, held, message,
        optional, request, required,
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sp_appid"),
            required::<String>("sp_mchid"),
            optional::<String>("sub_appid"),
            required::<String>("sub_mchid"),
            optional::<SettleInfo>("settle_info"),
            required::<String>("description"),
            optional::<String>("attach"),
            required::<String>("out_trade_no"),
            required::<Amount>("amount"),
            optional::<Time>("time_expire"),
            required::<String>("notify_url"),
            optional::<String>("goods_tag"),
            optional::<Vec<Enumeration<LimitPay>>>("limit_pay"),
            optional::<bool>("support_fapiao"),
            optional::<Detail>("detail"),
            optional::<SceneInfo>("scene_info"),
            optional::<Payer>("payer"),
            optional::<SubsidyInfo>("subsidy_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务商公众号ID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_appid", value.into()))
        }

        /// 服务商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }

        /// 子商户公众号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.with("settle_info", value))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 交易结束时间
        pub fn time_expire(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("time_expire", value.into()))
        }

        /// 通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_tag", value.into()))
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(self, value: Vec<Enumeration<LimitPay>>) -> Self {
            Self(self.0.with("limit_pay", value))
        }

        /// 电子发票入口开放标识
        #[inline]
        pub fn support_fapiao(self, value: bool) -> Self {
            Self(self.0.with("support_fapiao", value))
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

        /// 支付者
        #[inline]
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.with("payer", value))
        }

        /// 贴息信息
        #[inline]
        pub fn subsidy_info(self, value: SubsidyInfo) -> Self {
            Self(self.0.with("subsidy_info", value))
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

    /// 订单金额
    #[derive(Clone)]
    pub struct Amount(pub(crate) Object);

    impl Amount {
        const MEMBERS: &'static [Listed] =
            &[required::<Fen>("total"), optional::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 总金额，单位为分（必填）
        pub fn total(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total", value.into()))
        }

        /// 货币类型
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("currency", value.into()))
        }
    }

    /// 优惠功能
    #[derive(Clone)]
    pub struct Detail(pub(crate) Object);

    impl Detail {
        const MEMBERS: &'static [Listed] = &[
            optional::<Fen>("cost_price"),
            optional::<String>("invoice_id"),
            optional::<Vec<GoodsDetail>>("goods_detail"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 订单原价，单位为分
        pub fn cost_price(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("cost_price", value.into()))
        }

        /// 商品小票ID
        pub fn invoice_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("invoice_id", value.into()))
        }

        /// 单品列表
        #[inline]
        pub fn goods_detail(self, value: Vec<GoodsDetail>) -> Self {
            Self(self.0.with("goods_detail", value))
        }
    }

    /// 场景信息
    #[derive(Clone)]
    pub struct SceneInfo(pub(crate) Object);

    impl SceneInfo {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("payer_client_ip"),
            optional::<String>("device_id"),
            optional::<StoreInfo>("store_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 用户终端IP
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("payer_client_ip", value.into()))
        }

        /// 商户端设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_id", value.into()))
        }

        /// 商户门店信息
        #[inline]
        pub fn store_info(self, value: StoreInfo) -> Self {
            Self(self.0.with("store_info", value))
        }
    }

    /// 支付者
    #[derive(Clone)]
    pub struct Payer(pub(crate) Object);

    impl Payer {
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

    /// 单品列表
    #[derive(Clone)]
    pub struct GoodsDetail(pub(crate) Object);

    impl GoodsDetail {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("merchant_goods_id"),
            optional::<String>("wechatpay_goods_id"),
            optional::<String>("goods_name"),
            required::<i64>("quantity"),
            required::<Fen>("unit_price"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户侧商品编码（必填）
        pub fn merchant_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_goods_id", value.into()))
        }

        /// 微信侧商品编码
        pub fn wechatpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("wechatpay_goods_id", value.into()))
        }

        /// 商品名称
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_name", value.into()))
        }

        /// 商品数量（必填）
        #[inline]
        pub fn quantity(self, value: i64) -> Self {
            Self(self.0.with("quantity", value))
        }

        /// 商品单价，单位为分（必填）
        pub fn unit_price(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("unit_price", value.into()))
        }
    }

    /// 商户门店信息
    #[derive(Clone)]
    pub struct StoreInfo(pub(crate) Object);

    impl StoreInfo {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("id"),
            required::<String>("name"),
            required::<String>("area_code"),
            required::<String>("address"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 门店编号
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("id", value.into()))
        }

        /// 门店名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 地区编码（必填）
        pub fn area_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("area_code", value.into()))
        }

        /// 详细地址（必填）
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("address", value.into()))
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

    /// APP下单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("prepay_id", &mut self.prepay_id),
                _ => return None,
            })
        }
    }

    request!(
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
        SubsidyPlan
    );

    held!(
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
        SubsidyPlan
    );

    message!(Response);
}

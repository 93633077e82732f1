//! `/v3/payscore/acquiringbank/serviceorder`

pub mod deduction;
pub mod out_order_no;

/// `/v3/payscore/acquiringbank/serviceorder`
pub struct Serviceorder {
    pub(crate) node: crate::chain::Node,
}

impl Serviceorder {
    /// `/deduction`
    #[inline]
    pub fn deduction(self) -> deduction::Deduction {
        deduction::Deduction { node: self.node }
    }

    /// `/{out_order_no}`: 商户服务订单号
    pub fn out_order_no(self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo { node: self.node.bind("out_order_no", value) }
    }

    /// 从业机构查询微信支付分订单
    ///
    /// `GET /v3/payscore/acquiringbank/serviceorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::serviceorder::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .channel_id("1230000109")
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .query_id("");
    /// let answer = client.v3().payscore().acquiringbank().serviceorder().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691343)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/acquiringbank/serviceorder", request.0)
    }

    /// 从业机构创建微信支付分订单
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::serviceorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .channel_id("1230000109")
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_introduction("XX充电宝")
    ///     .post_payments(vec![
    ///         post::PostPayments::new()
    ///             .name("就餐费用")
    ///             .description("就餐人均100元")
    ///             .amount(40000)
    ///             .count(4),
    ///     ])
    ///     .post_discounts(vec![
    ///         post::PostDiscounts::new()
    ///             .name("满20减1元")
    ///             .description("不与其他优惠叠加")
    ///             .count(2)
    ///             .amount(40000),
    ///     ])
    ///     .risk_fund(
    ///         post::RiskFund::new().name("DEPOSIT").amount(10000).description("就餐的预估费用"),
    ///     )
    ///     .time_range(
    ///         post::TimeRange::new()
    ///             .start_time("20091225091010")
    ///             .start_time_remark("开始租借时间")
    ///             .end_time("20091225121010")
    ///             .end_time_remark("租借结束时间"),
    ///     )
    ///     .location(
    ///         post::Location::new()
    ///             .start_location("嗨客时尚主题展餐厅")
    ///             .end_location("嗨客时尚主题展餐厅"),
    ///     )
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .need_user_confirm(true)
    ///     .notify_url("https://api.test.com")
    ///     .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald");
    /// let answer = client.v3().payscore().acquiringbank().serviceorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691326)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/acquiringbank/serviceorder", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/acquiringbank/serviceorder")
    }
}

/// 从业机构查询微信支付分订单
pub mod get {
    use crate::message;

    pub use crate::shared::v3_payscore_acquiringbank_serviceorder_get::{
        Collection, Details, GoodsDetail, Location, PromotionDetail, TimeRange,
    };

    /// 从业机构查询微信支付分订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("channel_id"),
            message::optional::<String>("out_order_no"),
            message::optional::<String>("query_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 渠道商商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }

        /// 商户服务订单号
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 回跳查询ID
        pub fn query_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("query_id", value))
        }
    }

    /// 从业机构查询微信支付分订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 服务商应用ID
        pub appid: Option<String>,
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 服务订单状态
        pub state: Option<String>,
        /// 订单状态说明
        pub state_description: Option<String>,
        /// 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 订单风险金
        pub risk_fund: Option<RiskFund>,
        /// 总金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 是否需要收款
        pub need_collection: Option<bool>,
        /// 收款信息
        pub collection: Option<Collection>,
        /// 服务时间段
        pub time_range: Option<TimeRange>,
        /// 服务位置
        pub location: Option<Location>,
        /// 商户数据包
        pub attach: Option<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
        /// 服务商公众号下的用户标识
        pub openid: Option<String>,
        /// 子商户公众号下的用户标识
        pub sub_openid: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 渠道商商户号
        pub channel_id: Option<String>,
    }

    /// 后付费项目
    #[non_exhaustive]
    pub struct PostPayments {
        /// 付费名称
        pub name: Option<String>,
        /// 付费说明
        pub description: Option<String>,
        /// 付费金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 付费数量
        pub count: Option<i64>,
    }

    /// 后付费商户优惠
    #[non_exhaustive]
    pub struct PostDiscounts {
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠说明
        pub description: Option<String>,
        /// 优惠金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 优惠数量
        pub count: Option<i64>,
    }

    /// 订单风险金
    #[non_exhaustive]
    pub struct RiskFund {
        /// 风险金名称
        pub name: Option<String>,
        /// 风险金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 风险说明
        pub description: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => out_order_no: "out_order_no",
            1 => service_id: "service_id",
            2 => appid: "appid",
            3 => mchid: "mchid",
            4 => sub_appid: "sub_appid",
            5 => sub_mchid: "sub_mchid",
            6 => service_introduction: "service_introduction",
            7 => state: "state",
            8 => state_description: "state_description",
            9 => post_payments: "post_payments",
            10 => post_discounts: "post_discounts",
            11 => risk_fund: "risk_fund",
            12 => total_amount: "total_amount",
            13 => need_collection: "need_collection",
            14 => collection: "collection",
            15 => time_range: "time_range",
            16 => location: "location",
            17 => attach: "attach",
            18 => notify_url: "notify_url",
            19 => openid: "openid",
            20 => sub_openid: "sub_openid",
            21 => order_id: "order_id",
            22 => channel_id: "channel_id",
        }
        PostPayments {
            0 => name: "name",
            1 => description: "description",
            2 => amount: "amount",
            3 => count: "count",
        }
        PostDiscounts {
            0 => name: "name",
            1 => description: "description",
            2 => amount: "amount",
            3 => count: "count",
        }
        RiskFund {
            0 => name: "name",
            1 => amount: "amount",
            2 => description: "description",
        }
    }
}

/// 从业机构创建微信支付分订单
pub mod post {
    use crate::message;

    pub use crate::v3::payscore::acquiringbank::serviceorder::get::RiskFund as ResponseRiskFund;

    /// 从业机构创建微信支付分订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("appid"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("channel_id"),
            message::required::<String>("out_order_no"),
            message::required::<String>("service_introduction"),
            message::optional::<Vec<PostPayments>>("post_payments"),
            message::optional::<Vec<PostDiscounts>>("post_discounts"),
            message::required::<RiskFund>("risk_fund"),
            message::required::<TimeRange>("time_range"),
            message::optional::<Location>("location"),
            message::optional::<String>("openid"),
            message::optional::<String>("sub_openid"),
            message::optional::<bool>("need_user_confirm"),
            message::required::<String>("notify_url"),
            message::optional::<String>("attach"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 服务商应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 渠道商商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 服务信息（必填）
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_introduction", value))
        }

        /// 后付费项目
        #[inline]
        pub fn post_payments(self, value: Vec<PostPayments>) -> Self {
            Self(self.0.with("post_payments", value))
        }

        /// 后付费商户优惠
        #[inline]
        pub fn post_discounts(self, value: Vec<PostDiscounts>) -> Self {
            Self(self.0.with("post_discounts", value))
        }

        /// 订单风险金（必填）
        #[inline]
        pub fn risk_fund(self, value: RiskFund) -> Self {
            Self(self.0.with("risk_fund", value))
        }

        /// 服务时间段（必填）
        #[inline]
        pub fn time_range(self, value: TimeRange) -> Self {
            Self(self.0.with("time_range", value))
        }

        /// 服务位置
        #[inline]
        pub fn location(self, value: Location) -> Self {
            Self(self.0.with("location", value))
        }

        /// 服务商公众号下的用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 子商户公众号下的用户标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }

        /// 是否需要用户确认
        #[inline]
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.with("need_user_confirm", value))
        }

        /// 商户回调地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }
    }

    /// 后付费项目
    pub struct PostPayments(pub(crate) message::Object);

    impl PostPayments {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("name"),
            message::optional::<String>("description"),
            message::optional::<crate::Fen>("amount"),
            message::optional::<i64>("count"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 付费项目名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 付费说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 金额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 付费数量
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }
    }

    /// 后付费商户优惠
    pub struct PostDiscounts(pub(crate) message::Object);

    impl PostDiscounts {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("name"),
            message::required::<String>("description"),
            message::optional::<i64>("count"),
            message::optional::<crate::Fen>("amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 优惠名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 优惠说明（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 优惠数量
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }

        /// 付费金额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }
    }

    /// 订单风险金
    pub struct RiskFund(pub(crate) message::Object);

    impl RiskFund {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("name"),
            message::required::<crate::Fen>("amount"),
            message::optional::<String>("description"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 风险金名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 风险金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 风险说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }
    }

    /// 服务时间段
    pub struct TimeRange(pub(crate) message::Object);

    impl TimeRange {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("start_time"),
            message::optional::<String>("start_time_remark"),
            message::optional::<String>("end_time"),
            message::optional::<String>("end_time_remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务开始时间（必填）
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_time", value))
        }

        /// 服务开始时间备注
        pub fn start_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_time_remark", value))
        }

        /// 预计服务结束时间
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_time", value))
        }

        /// 预计服务结束时间备注
        pub fn end_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_time_remark", value))
        }
    }

    /// 服务位置
    pub struct Location(pub(crate) message::Object);

    impl Location {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("start_location"),
            message::optional::<String>("end_location"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务开始地点
        pub fn start_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_location", value))
        }

        /// 预计服务结束地点
        pub fn end_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_location", value))
        }
    }

    /// 从业机构创建微信支付分订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 服务商应用ID
        pub appid: Option<String>,
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 渠道商商户号
        pub channel_id: Option<String>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 服务订单状态
        pub state: Option<String>,
        /// 订单状态说明
        pub state_description: Option<String>,
        /// 后付费项目
        pub post_payments: Option<Vec<ResponsePostPayments>>,
        /// 后付费商户优惠
        pub post_discounts: Option<Vec<ResponsePostDiscounts>>,
        /// 订单风险金
        pub risk_fund: Option<ResponseRiskFund>,
        /// 服务时间段
        pub time_range: Option<ResponseTimeRange>,
        /// 服务位置
        pub location: Option<ResponseLocation>,
        /// 商户数据包
        pub attach: Option<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 跳转微信侧数据包
        pub package: Option<String>,
    }

    /// 后付费项目
    #[non_exhaustive]
    pub struct ResponsePostPayments {
        /// 付费项目名称
        pub name: Option<String>,
        /// 付费说明
        pub description: Option<String>,
        /// 金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 付费数量
        pub count: Option<i64>,
    }

    /// 后付费商户优惠
    #[non_exhaustive]
    pub struct ResponsePostDiscounts {
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠说明
        pub description: Option<String>,
        /// 优惠数量
        pub count: Option<i64>,
    }

    /// 服务时间段
    #[non_exhaustive]
    pub struct ResponseTimeRange {
        /// 服务开始时间
        pub start_time: Option<String>,
        /// 服务开始时间备注
        pub start_time_remark: Option<String>,
        /// 预计服务结束时间
        pub end_time: Option<String>,
        /// 预计服务结束时间备注
        pub end_time_remark: Option<String>,
    }

    /// 服务位置
    #[non_exhaustive]
    pub struct ResponseLocation {
        /// 服务开始地点
        pub start_location: Option<String>,
        /// 预计服务结束地点
        pub end_location: Option<String>,
    }

    request!(Request, PostPayments, PostDiscounts, RiskFund, TimeRange, Location);

    held!(PostPayments, PostDiscounts, RiskFund, TimeRange, Location);

    message! {
        Response {
            0 => out_order_no: "out_order_no",
            1 => service_id: "service_id",
            2 => appid: "appid",
            3 => mchid: "mchid",
            4 => sub_appid: "sub_appid",
            5 => sub_mchid: "sub_mchid",
            6 => channel_id: "channel_id",
            7 => service_introduction: "service_introduction",
            8 => state: "state",
            9 => state_description: "state_description",
            10 => post_payments: "post_payments",
            11 => post_discounts: "post_discounts",
            12 => risk_fund: "risk_fund",
            13 => time_range: "time_range",
            14 => location: "location",
            15 => attach: "attach",
            16 => notify_url: "notify_url",
            17 => order_id: "order_id",
            18 => package: "package",
        }
        ResponsePostPayments {
            0 => name: "name",
            1 => description: "description",
            2 => amount: "amount",
            3 => count: "count",
        }
        ResponsePostDiscounts {
            0 => name: "name",
            1 => description: "description",
            2 => count: "count",
        }
        ResponseTimeRange {
            0 => start_time: "start_time",
            1 => start_time_remark: "start_time_remark",
            2 => end_time: "end_time",
            3 => end_time_remark: "end_time_remark",
        }
        ResponseLocation {
            0 => start_location: "start_location",
            1 => end_location: "end_location",
        }
    }
}

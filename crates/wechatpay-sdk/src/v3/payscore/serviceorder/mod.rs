//! `/v3/payscore/serviceorder`

pub mod direct_complete;
pub mod out_order_no;

/// `/v3/payscore/serviceorder`
pub struct Serviceorder {
    pub(crate) node: crate::chain::Node,
}

impl Serviceorder {
    /// `/direct-complete`
    #[inline]
    pub fn direct_complete(self) -> direct_complete::DirectComplete {
        direct_complete::DirectComplete { node: self.node }
    }

    /// `/{out_order_no}`: 商户服务订单号
    pub fn out_order_no(self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo { node: self.node.bind("out_order_no", value) }
    }

    /// 查询支付分订单 (direct)
    ///
    /// `GET /v3/payscore/serviceorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .query_id("")
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wxd678efh567hg6787");
    /// let answer = client.v3().payscore().serviceorder().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587902)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/serviceorder", request.0)
    }

    /// 创建支付分订单 (direct)
    ///
    /// `POST /v3/payscore/serviceorder`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("2002000000000558128851361561536")
    ///     .service_introduction("某某酒店")
    ///     .post_payments(vec![
    ///         post::PostPayments::new()
    ///             .name("就餐费用")
    ///             .amount(40000)
    ///             .description("就餐人均100元")
    ///             .count(4),
    ///     ])
    ///     .post_discounts(vec![
    ///         post::PostDiscounts::new()
    ///             .name("满20减1元")
    ///             .description("不与其他优惠叠加")
    ///             .count(2),
    ///     ])
    ///     .time_range(
    ///         post::TimeRange::new()
    ///             .start_time("20091225091010")
    ///             .end_time("20091225121010")
    ///             .start_time_remark("备注1")
    ///             .end_time_remark("备注2"),
    ///     )
    ///     .location(
    ///         post::Location::new()
    ///             .start_location("嗨客时尚主题展餐厅")
    ///             .end_location("嗨客时尚主题展餐厅"),
    ///     )
    ///     .risk_fund(
    ///         post::RiskFund::new().name("DEPOSIT").amount(10000).description("就餐的预估费用"),
    ///     )
    ///     .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald")
    ///     .notify_url("https://api.test.com")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .need_user_confirm(true)
    ///     .device(
    ///         post::Device::new()
    ///             .start_device_id("HG123456")
    ///             .end_device_id("HG123456")
    ///             .materiel_no("example_materiel_no"),
    ///     );
    /// let answer = client.v3().payscore().serviceorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587900)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/serviceorder", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/serviceorder")
    }
}

/// 查询支付分订单
pub mod get {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_type::Type;
    pub use crate::shared::v3_payscore_acquiringbank_serviceorder_get::{GoodsDetail, Location};
    pub use crate::shared::v3_payscore_acquiringbank_servicepayondeliveryorder_post::ResponsePostPayments as PostPayments;
    pub use crate::shared::v3_payscore_partner_serviceorder_get::Scope;
    pub use crate::v3::payscore::acquiringbank::serviceorder::get::PostDiscounts;
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{
        Name, ResponseTimeRange as TimeRange,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::get::{
        CollectionState, PaidType, State, StateDescription,
    };
    pub use crate::v3::payscore::partner::serviceorder::get::{
        Collection, Details, PromotionDetail,
    };
    pub use crate::v3::payscore::serviceorder::out_order_no::complete::post::RiskFund;

    /// 查询支付分订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("out_order_no"),
            message::optional::<String>("query_id"),
            message::required::<String>("service_id"),
            message::required::<String>("appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户服务订单号
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 回跳查询ID
        pub fn query_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("query_id", value))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    /// 查询支付分订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 服务商公众号ID
        pub appid: Option<String>,
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 服务订单状态
        pub state: Option<crate::Enumeration<State>>,
        /// 订单状态说明
        pub state_description: Option<crate::Enumeration<StateDescription>>,
        /// 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 服务风险金
        pub risk_fund: Option<RiskFund>,
        /// 总金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 是否需要收款
        pub need_collection: Option<bool>,
        /// 收款信息
        pub collection: Option<Collection>,
        /// 服务时间
        pub time_range: Option<TimeRange>,
        /// 服务位置
        pub location: Option<Location>,
        /// 附加数据
        pub attach: Option<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
        /// 服务商公众号下的用户标识
        pub openid: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => out_order_no: "out_order_no",
            1 => service_id: "service_id",
            2 => appid: "appid",
            3 => mchid: "mchid",
            4 => service_introduction: "service_introduction",
            5 => state: "state",
            6 => state_description: "state_description",
            7 => post_payments: "post_payments",
            8 => post_discounts: "post_discounts",
            9 => risk_fund: "risk_fund",
            10 => total_amount: "total_amount",
            11 => need_collection: "need_collection",
            12 => collection: "collection",
            13 => time_range: "time_range",
            14 => location: "location",
            15 => attach: "attach",
            16 => notify_url: "notify_url",
            17 => openid: "openid",
            18 => order_id: "order_id",
        }
    }
}

/// 创建支付分订单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_payscore_acquiringbank_serviceorder_get::Location as ResponseLocation;
    pub use crate::shared::v3_payscore_acquiringbank_servicepayondeliveryorder_post::ResponsePostPayments;
    pub use crate::v3::payscore::acquiringbank::serviceorder::get::PostDiscounts as ResponsePostDiscounts;
    pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::post::Location;
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{
        Name, ResponseTimeRange,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::get::{State, StateDescription};
    pub use crate::v3::payscore::oversea::partner::serviceorder::post::{PostPayments, RiskFund};
    pub use crate::v3::payscore::partner::serviceorder::out_order_no::complete::post::Device;
    pub use crate::v3::payscore::serviceorder::out_order_no::complete::post::RiskFund as ResponseRiskFund;

    /// 创建支付分订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_order_no"),
            message::required::<String>("appid"),
            message::required::<String>("service_id"),
            message::required::<String>("service_introduction"),
            message::optional::<Vec<PostPayments>>("post_payments"),
            message::optional::<Vec<PostDiscounts>>("post_discounts"),
            message::required::<TimeRange>("time_range"),
            message::optional::<Location>("location"),
            message::required::<RiskFund>("risk_fund"),
            message::optional::<String>("attach"),
            message::required::<String>("notify_url"),
            message::optional::<String>("openid"),
            message::optional::<bool>("need_user_confirm"),
            message::optional::<Device>("device"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户服务订单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
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

        /// 商户优惠
        #[inline]
        pub fn post_discounts(self, value: Vec<PostDiscounts>) -> Self {
            Self(self.0.with("post_discounts", value))
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

        /// 服务风险金（必填）
        #[inline]
        pub fn risk_fund(self, value: RiskFund) -> Self {
            Self(self.0.with("risk_fund", value))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 商户回调地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 是否需要用户确认
        #[inline]
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.with("need_user_confirm", value))
        }

        /// 设备信息
        #[inline]
        pub fn device(self, value: Device) -> Self {
            Self(self.0.with("device", value))
        }
    }

    /// 商户优惠
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

        /// 优惠金额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }
    }

    /// 服务时间段
    pub struct TimeRange(pub(crate) message::Object);

    impl TimeRange {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("start_time"),
            message::optional::<String>("end_time"),
            message::optional::<String>("start_time_remark"),
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

        /// 服务结束时间
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_time", value))
        }

        /// 服务开始时间备注
        pub fn start_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_time_remark", value))
        }

        /// 服务结束时间备注
        pub fn end_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_time_remark", value))
        }
    }

    /// 创建支付分订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 服务信息
        pub service_introduction: Option<String>,
        /// 服务订单状态
        pub state: Option<crate::Enumeration<State>>,
        /// 订单状态说明
        pub state_description: Option<crate::Enumeration<StateDescription>>,
        /// 后付费项目
        pub post_payments: Option<Vec<ResponsePostPayments>>,
        /// 后付费商户优惠
        pub post_discounts: Option<Vec<ResponsePostDiscounts>>,
        /// 服务风险金
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
        /// 跳转微信侧小程序订单数据
        pub package: Option<String>,
    }

    request!(Request, PostDiscounts, TimeRange);

    held!(PostDiscounts, TimeRange);

    message! {
        Response {
            0 => appid: "appid",
            1 => mchid: "mchid",
            2 => out_order_no: "out_order_no",
            3 => service_id: "service_id",
            4 => service_introduction: "service_introduction",
            5 => state: "state",
            6 => state_description: "state_description",
            7 => post_payments: "post_payments",
            8 => post_discounts: "post_discounts",
            9 => risk_fund: "risk_fund",
            10 => time_range: "time_range",
            11 => location: "location",
            12 => attach: "attach",
            13 => notify_url: "notify_url",
            14 => order_id: "order_id",
            15 => package: "package",
        }
    }
}

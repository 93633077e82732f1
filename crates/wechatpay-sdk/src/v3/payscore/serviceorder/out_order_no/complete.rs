//! `/v3/payscore/serviceorder/{out_order_no}/complete`

/// `/v3/payscore/serviceorder/{out_order_no}/complete`
pub struct Complete {
    pub(crate) node: crate::chain::Node,
}

impl Complete {
    /// 完结支付分订单 (direct)
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/complete`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::out_order_no::complete::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("2002000000000558128851361561536")
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
    ///             .amount(100)
    ///             .count(2),
    ///     ])
    ///     .total_amount(50000)
    ///     .time_range(
    ///         post::TimeRange::new()
    ///             .start_time("20091225091010")
    ///             .end_time("20091225121010")
    ///             .start_time_remark("备注1")
    ///             .end_time_remark("备注2"),
    ///     )
    ///     .location(post::Location::new().end_location("嗨客时尚主题展餐厅"))
    ///     .profit_sharing(true)
    ///     .goods_tag("goods_tag")
    ///     .device(
    ///         post::Device::new()
    ///             .start_device_id("HG123456")
    ///             .end_device_id("HG123456")
    ///             .materiel_no("example_materiel_no"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .serviceorder()
    ///     .out_order_no("")
    ///     .complete()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587955)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/serviceorder/{out_order_no}/complete", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/serviceorder/{out_order_no}/complete")
    }
}

/// 完结支付分订单
pub mod post {
    use crate::message;

    pub use crate::shared::v3_payscore_acquiringbank_servicepayondeliveryorder_post::ResponsePostPayments;
    pub use crate::v3::payscore::acquiringbank::serviceorder::get::PostDiscounts as ResponsePostDiscounts;
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{
        Name, ResponseTimeRange,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::get::{State, StateDescription};
    pub use crate::v3::payscore::oversea::partner::serviceorder::post::PostPayments;
    pub use crate::v3::payscore::partner::serviceorder::out_order_no::complete::post::Device;
    pub use crate::v3::payscore::partner::serviceorder::out_order_no::modify::post::PostDiscounts;

    /// 完结支付分订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("service_id"),
            message::required::<Vec<PostPayments>>("post_payments"),
            message::optional::<Vec<PostDiscounts>>("post_discounts"),
            message::required::<crate::Fen>("total_amount"),
            message::optional::<TimeRange>("time_range"),
            message::optional::<Location>("location"),
            message::optional::<bool>("profit_sharing"),
            message::optional::<String>("goods_tag"),
            message::optional::<Device>("device"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 服务订单号（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 后付费项目（必填）
        #[inline]
        pub fn post_payments(self, value: Vec<PostPayments>) -> Self {
            Self(self.0.with("post_payments", value))
        }

        /// 商户优惠
        #[inline]
        pub fn post_discounts(self, value: Vec<PostDiscounts>) -> Self {
            Self(self.0.with("post_discounts", value))
        }

        /// 总金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 实际服务时间段
        #[inline]
        pub fn time_range(self, value: TimeRange) -> Self {
            Self(self.0.with("time_range", value))
        }

        /// 实际服务位置
        #[inline]
        pub fn location(self, value: Location) -> Self {
            Self(self.0.with("location", value))
        }

        /// 微信支付服务分账标记
        #[inline]
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.with("profit_sharing", value))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 设备信息
        #[inline]
        pub fn device(self, value: Device) -> Self {
            Self(self.0.with("device", value))
        }
    }

    /// 实际服务时间段
    pub struct TimeRange(pub(crate) message::Object);

    impl TimeRange {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("start_time"),
            message::optional::<String>("end_time"),
            message::optional::<String>("start_time_remark"),
            message::optional::<String>("end_time_remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务开始时间
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

    /// 实际服务位置
    pub struct Location(pub(crate) message::Object);

    impl Location {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("end_location"),
            message::optional::<String>("start_location"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务结束地点
        pub fn end_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_location", value))
        }

        /// 服务开始地点
        pub fn start_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_location", value))
        }
    }

    /// 完结支付分订单：应答
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
        /// 商户收款总金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 后付费项目
        pub post_payments: Option<Vec<ResponsePostPayments>>,
        /// 后付费商户优惠
        pub post_discounts: Option<Vec<ResponsePostDiscounts>>,
        /// 服务风险金
        pub risk_fund: Option<RiskFund>,
        /// 服务时间段
        pub time_range: Option<ResponseTimeRange>,
        /// 服务位置
        pub location: Option<ResponseLocation>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 是否需要收款
        pub need_collection: Option<bool>,
    }

    /// 服务风险金
    #[non_exhaustive]
    pub struct RiskFund {
        /// 风险名称
        pub name: Option<crate::Enumeration<Name>>,
        /// 风险金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 风险说明
        pub description: Option<String>,
    }

    /// 服务位置
    #[non_exhaustive]
    pub struct ResponseLocation {
        /// 服务结束地点
        pub end_location: Option<String>,
        /// 服务开始地点
        pub start_location: Option<String>,
    }

    request!(Request, TimeRange, Location);

    held!(TimeRange, Location);

    message! {
        Response {
            0 => appid: "appid",
            1 => mchid: "mchid",
            2 => out_order_no: "out_order_no",
            3 => service_id: "service_id",
            4 => service_introduction: "service_introduction",
            5 => state: "state",
            6 => state_description: "state_description",
            7 => total_amount: "total_amount",
            8 => post_payments: "post_payments",
            9 => post_discounts: "post_discounts",
            10 => risk_fund: "risk_fund",
            11 => time_range: "time_range",
            12 => location: "location",
            13 => order_id: "order_id",
            14 => need_collection: "need_collection",
        }
        RiskFund {
            0 => name: "name",
            1 => amount: "amount",
            2 => description: "description",
        }
        ResponseLocation {
            0 => end_location: "end_location",
            1 => start_location: "start_location",
        }
    }
}

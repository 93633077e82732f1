//! `/v3/payscore/serviceorder/{out_order_no}/complete`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/serviceorder/{out_order_no}/complete`
pub struct Complete(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/serviceorder/{out_order_no}/complete", rest)
    }
}

/// 完结支付分订单
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, held, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::get::PostDiscounts as ResponsePostDiscounts;
    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::{
        Name, ResponsePostPayments, ResponseTimeRange,
    };
    pub use crate::v3::payscore::oversea::partner::serviceorder::get::{State, StateDescription};
    pub use crate::v3::payscore::oversea::partner::serviceorder::post::PostPayments;
    pub use crate::v3::payscore::partner::serviceorder::out_order_no::complete::post::Device;
    pub use crate::v3::payscore::partner::serviceorder::out_order_no::modify::post::PostDiscounts;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/serviceorder/{out_order_no}/complete");

    /// 完结支付分订单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("service_id"),
            required::<Vec<PostPayments>>("post_payments"),
            optional::<Vec<PostDiscounts>>("post_discounts"),
            required::<Fen>("total_amount"),
            optional::<TimeRange>("time_range"),
            optional::<Location>("location"),
            optional::<bool>("profit_sharing"),
            optional::<String>("goods_tag"),
            optional::<Device>("device"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 服务订单号（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
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
        pub fn total_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total_amount", value.into()))
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
            Self(self.0.with::<String>("goods_tag", value.into()))
        }

        /// 设备信息
        #[inline]
        pub fn device(self, value: Device) -> Self {
            Self(self.0.with("device", value))
        }
    }

    /// 实际服务时间段
    #[derive(Clone)]
    pub struct TimeRange(pub(crate) Object);

    impl TimeRange {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("start_time"),
            optional::<String>("end_time"),
            optional::<String>("start_time_remark"),
            optional::<String>("end_time_remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务开始时间
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("start_time", value.into()))
        }

        /// 服务结束时间
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("end_time", value.into()))
        }

        /// 服务开始时间备注
        pub fn start_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("start_time_remark", value.into()))
        }

        /// 服务结束时间备注
        pub fn end_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("end_time_remark", value.into()))
        }
    }

    /// 实际服务位置
    #[derive(Clone)]
    pub struct Location(pub(crate) Object);

    impl Location {
        const MEMBERS: &'static [Listed] = &[optional::<String>("end_location")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务结束地点
        pub fn end_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("end_location", value.into()))
        }
    }

    /// 完结支付分订单：应答
    #[derive(Clone, Default)]
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
        pub state: Option<Enumeration<State>>,
        /// 订单状态说明
        pub state_description: Option<Enumeration<StateDescription>>,
        /// 商户收款总金额，单位为分
        pub total_amount: Option<Fen>,
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("out_order_no", &mut self.out_order_no),
                3 => Named("service_id", &mut self.service_id),
                4 => Named("service_introduction", &mut self.service_introduction),
                5 => Named("state", &mut self.state),
                6 => Named("state_description", &mut self.state_description),
                7 => Named("total_amount", &mut self.total_amount),
                8 => Named("post_payments", &mut self.post_payments),
                9 => Named("post_discounts", &mut self.post_discounts),
                10 => Named("risk_fund", &mut self.risk_fund),
                11 => Named("time_range", &mut self.time_range),
                12 => Named("location", &mut self.location),
                13 => Named("order_id", &mut self.order_id),
                14 => Named("need_collection", &mut self.need_collection),
                _ => return None,
            })
        }
    }

    /// 服务风险金
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RiskFund {
        /// 风险名称
        pub name: Option<Enumeration<Name>>,
        /// 风险金额，单位为分
        pub amount: Option<Fen>,
        /// 风险说明
        pub description: Option<String>,
    }

    impl Message for RiskFund {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("amount", &mut self.amount),
                2 => Named("description", &mut self.description),
                _ => return None,
            })
        }
    }

    /// 服务位置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseLocation {
        /// 服务结束地点
        pub end_location: Option<String>,
    }

    impl Message for ResponseLocation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("end_location", &mut self.end_location),
                _ => return None,
            })
        }
    }

    request!(Request, TimeRange, Location);

    held!(TimeRange, Location);

    message!(Response, RiskFund, ResponseLocation);
}

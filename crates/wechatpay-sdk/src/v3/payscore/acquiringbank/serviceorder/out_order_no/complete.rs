//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
#[derive(Clone, Debug)]
pub struct Complete(pub(crate) Node);

impl Complete {
    /// 从业机构完结微信支付分订单
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .channel_id("1230000109")
    ///     .sub_mchid("1900000109")
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
    ///             .amount(100)
    ///             .count(2),
    ///     ])
    ///     .total_amount(50000)
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
    ///     .profit_sharing(true)
    ///     .complete_time("2019-11-11T16:24:05+08:00")
    ///     .goods_tag("goods_tag");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .acquiringbank()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .complete()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460791)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete", rest)
    }
}

/// 从业机构完结微信支付分订单
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete",
    );

    /// 从业机构完结微信支付分订单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务ID
        pub service_id: Required<String>,
        /// 渠道商商户号
        pub channel_id: Option<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 后付费项目
        pub post_payments: Required<Vec<PostPayments>>,
        /// 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 总金额，单位为分
        pub total_amount: Required<Fen>,
        /// 实际服务时间
        pub time_range: Option<TimeRange>,
        /// 实际服务位置
        pub location: Option<Location>,
        /// 微信支付服务分账标记
        pub profit_sharing: Option<bool>,
        /// 完结服务时间
        pub complete_time: Option<Time>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// 渠道商商户号
        #[inline]
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 后付费项目
        #[inline]
        pub fn post_payments(mut self, value: Vec<PostPayments>) -> Self {
            self.post_payments = Required::set(value);
            self
        }

        /// 后付费商户优惠
        #[inline]
        pub fn post_discounts(mut self, value: Vec<PostDiscounts>) -> Self {
            self.post_discounts = Some(value);
            self
        }

        /// 总金额，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 实际服务时间
        #[inline]
        pub fn time_range(mut self, value: TimeRange) -> Self {
            self.time_range = Some(value);
            self
        }

        /// 实际服务位置
        #[inline]
        pub fn location(mut self, value: Location) -> Self {
            self.location = Some(value);
            self
        }

        /// 微信支付服务分账标记
        #[inline]
        pub fn profit_sharing(mut self, value: bool) -> Self {
            self.profit_sharing = Some(value);
            self
        }

        /// 完结服务时间
        #[inline]
        pub fn complete_time(mut self, value: impl Into<Time>) -> Self {
            self.complete_time = Some(value.into());
            self
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_id", &mut self.service_id),
                ("channel_id", &mut self.channel_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("post_payments", &mut self.post_payments),
                ("post_discounts", &mut self.post_discounts),
                ("total_amount", &mut self.total_amount),
                ("time_range", &mut self.time_range),
                ("location", &mut self.location),
                ("profit_sharing", &mut self.profit_sharing),
                ("complete_time", &mut self.complete_time),
                ("goods_tag", &mut self.goods_tag),
            ]);
        }
    }

    /// 后付费项目
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostPayments {
        /// 付费名称
        pub name: Required<String>,
        /// 付费说明
        pub description: Option<String>,
        /// 付费金额，单位为分
        pub amount: Option<Fen>,
        /// 付费数量
        pub count: Option<i64>,
    }

    impl PostPayments {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 付费名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 付费说明
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// 付费金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// 付费数量
        #[inline]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Some(value);
            self
        }
    }

    impl Message for PostPayments {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("description", &mut self.description),
                ("amount", &mut self.amount),
                ("count", &mut self.count),
            ]);
        }
    }

    /// 后付费商户优惠
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PostDiscounts {
        /// 优惠名称
        pub name: Required<String>,
        /// 优惠说明
        pub description: Required<String>,
        /// 优惠金额，单位为分
        pub amount: Required<Fen>,
        /// 优惠数量
        pub count: Option<i64>,
    }

    impl PostDiscounts {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 优惠名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 优惠说明
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 优惠金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 优惠数量
        #[inline]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Some(value);
            self
        }
    }

    impl Message for PostDiscounts {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("name", &mut self.name),
                ("description", &mut self.description),
                ("amount", &mut self.amount),
                ("count", &mut self.count),
            ]);
        }
    }

    /// 实际服务时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TimeRange {
        /// 服务开始时间
        pub start_time: Required<String>,
        /// 服务开始时间备注
        pub start_time_remark: Option<String>,
        /// 服务结束时间
        pub end_time: Option<String>,
        /// 服务结束时间备注
        pub end_time_remark: Option<String>,
    }

    impl TimeRange {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务开始时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Required::set(value.into());
            self
        }

        /// 服务开始时间备注
        #[inline]
        pub fn start_time_remark(mut self, value: impl Into<String>) -> Self {
            self.start_time_remark = Some(value.into());
            self
        }

        /// 服务结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// 服务结束时间备注
        #[inline]
        pub fn end_time_remark(mut self, value: impl Into<String>) -> Self {
            self.end_time_remark = Some(value.into());
            self
        }
    }

    impl Message for TimeRange {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("start_time", &mut self.start_time),
                ("start_time_remark", &mut self.start_time_remark),
                ("end_time", &mut self.end_time),
                ("end_time_remark", &mut self.end_time_remark),
            ]);
        }
    }

    /// 实际服务位置
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Location {
        /// 服务开始地点
        pub start_location: Option<String>,
        /// 服务结束地点
        pub end_location: Option<String>,
    }

    impl Location {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务开始地点
        #[inline]
        pub fn start_location(mut self, value: impl Into<String>) -> Self {
            self.start_location = Some(value.into());
            self
        }

        /// 服务结束地点
        #[inline]
        pub fn end_location(mut self, value: impl Into<String>) -> Self {
            self.end_location = Some(value.into());
            self
        }
    }

    impl Message for Location {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("start_location", &mut self.start_location),
                ("end_location", &mut self.end_location),
            ]);
        }
    }

    message!(Request, PostPayments, PostDiscounts, TimeRange, Location);
}

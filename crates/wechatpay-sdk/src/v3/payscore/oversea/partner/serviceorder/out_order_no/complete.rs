//! `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
#[derive(Clone, Debug)]
pub struct Complete(pub(crate) Node);

impl Complete {
    /// 完结支付分订单
    ///
    /// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::oversea::partner::serviceorder::out_order_no::complete::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
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
    ///     .currency("HKD")
    ///     .time_range(
    ///         post::TimeRange::new()
    ///             .start_time("2019-11-11T16:24:05+08:00")
    ///             .end_time("2019-11-11T16:24:05+08:00")
    ///             .start_time_remark("备注1")
    ///             .end_time_remark("备注2"),
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
    ///     .oversea()
    ///     .partner()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .complete()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096431)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete", rest)
    }
}

/// 完结支付分订单
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::post::{
        Location, PostDiscounts, PostPayments,
    };

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete",
    )
    .at("apihk.mch.weixin.qq.com", "");

    /// 完结支付分订单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务ID
        pub service_id: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 后付费项目
        pub post_payments: Required<Vec<PostPayments>>,
        /// 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 总金额，单位为分
        pub total_amount: Required<Fen>,
        /// 货币类型
        pub currency: Option<String>,
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

        /// 商户优惠
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

        /// 货币类型
        #[inline]
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
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
                ("sub_mchid", &mut self.sub_mchid),
                ("post_payments", &mut self.post_payments),
                ("post_discounts", &mut self.post_discounts),
                ("total_amount", &mut self.total_amount),
                ("currency", &mut self.currency),
                ("time_range", &mut self.time_range),
                ("location", &mut self.location),
                ("profit_sharing", &mut self.profit_sharing),
                ("complete_time", &mut self.complete_time),
                ("goods_tag", &mut self.goods_tag),
            ]);
        }
    }

    /// 实际服务时间
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TimeRange {
        /// 服务开始时间
        pub start_time: Option<Time>,
        /// 服务结束时间
        pub end_time: Option<Time>,
        /// 服务开始时间备注
        pub start_time_remark: Option<String>,
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
        pub fn start_time(mut self, value: impl Into<Time>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// 服务结束时间
        #[inline]
        pub fn end_time(mut self, value: impl Into<Time>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// 服务开始时间备注
        #[inline]
        pub fn start_time_remark(mut self, value: impl Into<String>) -> Self {
            self.start_time_remark = Some(value.into());
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
                ("end_time", &mut self.end_time),
                ("start_time_remark", &mut self.start_time_remark),
                ("end_time_remark", &mut self.end_time_remark),
            ]);
        }
    }

    message!(Request, TimeRange);
}

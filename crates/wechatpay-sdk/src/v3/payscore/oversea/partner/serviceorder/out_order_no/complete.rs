//! `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`

/// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
pub struct Complete {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node
            .post("/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete")
    }
}

/// 完结支付分订单
pub mod post {
    use crate::message;

    pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::post::{
        Location, PostDiscounts, PostPayments,
    };

    /// 完结支付分订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("sub_mchid"),
            message::required::<Vec<PostPayments>>("post_payments"),
            message::optional::<Vec<PostDiscounts>>("post_discounts"),
            message::required::<crate::Fen>("total_amount"),
            message::optional::<String>("currency"),
            message::optional::<TimeRange>("time_range"),
            message::optional::<Location>("location"),
            message::optional::<bool>("profit_sharing"),
            message::optional::<crate::Time>("complete_time"),
            message::optional::<String>("goods_tag"),
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

        /// 货币类型
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("currency", value))
        }

        /// 实际服务时间
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

        /// 完结服务时间
        pub fn complete_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("complete_time", value))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }
    }

    /// 实际服务时间
    pub struct TimeRange(pub(crate) message::Object);

    impl TimeRange {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<crate::Time>("start_time"),
            message::optional::<crate::Time>("end_time"),
            message::optional::<String>("start_time_remark"),
            message::optional::<String>("end_time_remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务开始时间
        pub fn start_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("start_time", value))
        }

        /// 服务结束时间
        pub fn end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("end_time", value))
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

    request!(Request, TimeRange);

    held!(TimeRange);
}

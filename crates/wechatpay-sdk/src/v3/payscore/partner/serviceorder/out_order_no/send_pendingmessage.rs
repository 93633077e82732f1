//! `/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`

/// `/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
pub struct SendPendingmessage {
    pub(crate) node: crate::chain::Node,
}

impl SendPendingmessage {
    /// 下发服务费用待处理消息 (partner)
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::serviceorder::out_order_no::send_pendingmessage::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
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
    ///     .prepaid_time("20231218");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .serviceorder()
    ///     .out_order_no("")
    ///     .send_pendingmessage()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394914)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node
            .post("/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage")
    }
}

/// 下发服务费用待处理消息
pub mod post {
    use crate::message;

    pub use crate::v3::payscore::acquiringbank::servicepayondeliveryorder::post::PostDiscounts;

    /// 下发服务费用待处理消息：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("sub_mchid"),
            message::required::<Vec<PostPayments>>("post_payments"),
            message::optional::<Vec<PostDiscounts>>("post_discounts"),
            message::required::<crate::Fen>("total_amount"),
            message::required::<String>("prepaid_time"),
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

        /// 子商户商户号（必填）
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

        /// 预计扣费时间（必填）
        pub fn prepaid_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("prepaid_time", value))
        }
    }

    /// 后付费项目
    pub struct PostPayments(pub(crate) message::Object);

    impl PostPayments {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("name"),
            message::optional::<crate::Fen>("amount"),
            message::optional::<String>("description"),
            message::optional::<i64>("count"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 付费名称
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 付费金额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 付费说明
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 付费数量
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }
    }

    request!(Request, PostPayments);

    held!(PostPayments);
}

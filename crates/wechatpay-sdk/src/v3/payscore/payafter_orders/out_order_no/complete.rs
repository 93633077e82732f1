//! `/v3/payscore/payafter-orders/{out_order_no}/complete`

/// `/v3/payscore/payafter-orders/{out_order_no}/complete`
pub struct Complete {
    pub(crate) node: crate::chain::Node,
}

impl Complete {
    /// 完结先享后付订单 (direct)
    ///
    /// `POST /v3/payscore/payafter-orders/{out_order_no}/complete`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::payafter_orders::out_order_no::complete::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("500001")
    ///     .finish_type(0)
    ///     .cancel_reason("")
    ///     .real_service_start_time("")
    ///     .real_service_end_time("")
    ///     .real_service_end_location("")
    ///     .fees(vec![post::Fees::new().fee_name("").fee_count(0).fee_amount(0).fee_desc("")])
    ///     .discounts(vec![
    ///         post::Discounts::new()
    ///             .discount_name("满20减1元")
    ///             .discount_amount(0)
    ///             .discount_desc("不与其他优惠叠加"),
    ///     ])
    ///     .total_amount(0)
    ///     .finish_ticket("")
    ///     .profit_sharing(true);
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .payafter_orders()
    ///     .out_order_no("")
    ///     .complete()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/payafter-orders/{out_order_no}/complete", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/payafter-orders/{out_order_no}/complete")
    }
}

/// 完结先享后付订单
pub mod post {
    use crate::message;

    pub use crate::v3::payscore::payafter_orders::out_order_no::cancel::post::Response;

    /// 完结先享后付订单：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("service_id"),
            message::optional::<i64>("finish_type"),
            message::optional::<String>("cancel_reason"),
            message::optional::<String>("real_service_start_time"),
            message::optional::<String>("real_service_end_time"),
            message::optional::<String>("real_service_end_location"),
            message::optional::<Vec<Fees>>("fees"),
            message::optional::<Vec<Discounts>>("discounts"),
            message::optional::<crate::Fen>("total_amount"),
            message::optional::<String>("finish_ticket"),
            message::optional::<bool>("profit_sharing"),
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

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 标识用户订单使用情况，已知取值：`1`、`2`
        #[inline]
        pub fn finish_type(self, value: i64) -> Self {
            Self(self.0.with("finish_type", value))
        }

        /// 取消订单的原因
        pub fn cancel_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cancel_reason", value))
        }

        /// 实际服务开始时间
        pub fn real_service_start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("real_service_start_time", value))
        }

        /// 服务结束时间
        pub fn real_service_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("real_service_end_time", value))
        }

        /// 实际结束使用服务的地点
        pub fn real_service_end_location(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("real_service_end_location", value))
        }

        /// 后付费
        #[inline]
        pub fn fees(self, value: Vec<Fees>) -> Self {
            Self(self.0.with("fees", value))
        }

        /// 商户优惠
        #[inline]
        pub fn discounts(self, value: Vec<Discounts>) -> Self {
            Self(self.0.with("discounts", value))
        }

        /// 总金额，单位为分
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 完结凭证
        pub fn finish_ticket(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("finish_ticket", value))
        }

        /// 是否指定商户分账
        #[inline]
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.with("profit_sharing", value))
        }
    }

    /// 后付费
    pub struct Fees(pub(crate) message::Object);

    impl Fees {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("fee_name"),
            message::optional::<i64>("fee_count"),
            message::optional::<crate::Fen>("fee_amount"),
            message::optional::<String>("fee_desc"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 付费项目名称
        pub fn fee_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fee_name", value))
        }

        /// 付费项目数量
        #[inline]
        pub fn fee_count(self, value: i64) -> Self {
            Self(self.0.with("fee_count", value))
        }

        /// 付费项目总金额，单位为分
        pub fn fee_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("fee_amount", value))
        }

        /// 描述计费规则
        pub fn fee_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fee_desc", value))
        }
    }

    /// 商户优惠
    pub struct Discounts(pub(crate) message::Object);

    impl Discounts {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("discount_name"),
            message::optional::<crate::Fen>("discount_amount"),
            message::optional::<String>("discount_desc"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 优惠名称
        pub fn discount_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("discount_name", value))
        }

        /// 商品优惠金额，单位为分
        pub fn discount_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("discount_amount", value))
        }

        /// 优惠说明
        pub fn discount_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("discount_desc", value))
        }
    }

    request!(Request, Fees, Discounts);

    held!(Fees, Discounts);
}

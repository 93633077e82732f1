//! `/v3/marketing/partner/delivery-plan/delivery-plans`

pub mod brand_id;
pub mod plan_id;

/// `/v3/marketing/partner/delivery-plan/delivery-plans`
pub struct DeliveryPlans {
    pub(crate) node: crate::chain::Node,
}

impl DeliveryPlans {
    /// `/{brand_id}`: 品牌ID
    pub fn brand_id(self, value: impl Into<String>) -> brand_id::BrandId {
        brand_id::BrandId { node: self.node.bind("brand_id", value) }
    }

    /// `/{plan_id}`: 投放计划ID
    pub fn plan_id(self, value: impl Into<String>) -> plan_id::PlanId {
        plan_id::PlanId { node: self.node.bind("plan_id", value) }
    }

    /// 创建投放计划 (partner)
    ///
    /// `POST /v3/marketing/partner/delivery-plan/delivery-plans`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::delivery_plan::delivery_plans::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("asdf-1234-40016")
    ///     .brand_id("40016")
    ///     .product_coupon_id("701146876221757924829193824428")
    ///     .stock_id("701246876221757924829194755312")
    ///     .plan_name("冬季饮料投放")
    ///     .total_count(1)
    ///     .user_limit(1)
    ///     .daily_limit(1)
    ///     .delivery_start_time("2025-01-01T00:00:00+08:00")
    ///     .delivery_end_time("2025-01-01T00:00:00+08:00")
    ///     .recommend_word("天天有惊喜")
    ///     .reuse_coupon_config(true)
    ///     .usage_mode(post::UsageMode::SINGLE)
    ///     .stock_bundle_id("");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .delivery_plan()
    ///     .delivery_plans()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184554)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partner/delivery-plan/delivery-plans", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/delivery-plan/delivery-plans")
    }
}

/// 创建投放计划
pub mod post {
    use crate::message;

    pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::brand_id::delivery_plans::get::PlanState;
pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::plan_id::patch::{Response, Plan};

    enumeration! {
        /// 使用模式
        UsageMode {
            SINGLE = "SINGLE",
            PROGRESSIVE_BUNDLE = "PROGRESSIVE_BUNDLE",
        }
    }

    /// 创建投放计划：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_request_no"),
            message::required::<String>("brand_id"),
            message::required::<String>("product_coupon_id"),
            message::required::<String>("stock_id"),
            message::optional::<String>("plan_name"),
            message::optional::<i64>("total_count"),
            message::optional::<i64>("user_limit"),
            message::optional::<i64>("daily_limit"),
            message::optional::<crate::Time>("delivery_start_time"),
            message::optional::<crate::Time>("delivery_end_time"),
            message::optional::<String>("recommend_word"),
            message::optional::<bool>("reuse_coupon_config"),
            message::optional::<crate::Enumeration<UsageMode>>("usage_mode"),
            message::optional::<String>("stock_bundle_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 创建请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 创建投放计划的品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 商品券ID（必填）
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("product_coupon_id", value))
        }

        /// 批次ID（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 投放计划名称
        pub fn plan_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_name", value))
        }

        /// 总库存
        #[inline]
        pub fn total_count(self, value: i64) -> Self {
            Self(self.0.with("total_count", value))
        }

        /// 单用户限领
        #[inline]
        pub fn user_limit(self, value: i64) -> Self {
            Self(self.0.with("user_limit", value))
        }

        /// 单日限领
        #[inline]
        pub fn daily_limit(self, value: i64) -> Self {
            Self(self.0.with("daily_limit", value))
        }

        /// 开始可用时间
        pub fn delivery_start_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("delivery_start_time", value))
        }

        /// 结束可用时间
        pub fn delivery_end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("delivery_end_time", value))
        }

        /// 营销标签
        pub fn recommend_word(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("recommend_word", value))
        }

        /// 是否复用商品券和批次信息
        #[inline]
        pub fn reuse_coupon_config(self, value: bool) -> Self {
            Self(self.0.with("reuse_coupon_config", value))
        }

        /// 使用模式
        pub fn usage_mode(self, value: impl Into<crate::Enumeration<UsageMode>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<UsageMode>>("usage_mode", value))
        }

        /// 投放批次组ID
        pub fn stock_bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_bundle_id", value))
        }
    }

    request!(Request);
}

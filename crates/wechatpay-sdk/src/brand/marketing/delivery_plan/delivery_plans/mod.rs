//! 创建投放计划 · Create a delivery plan
//!
//! `/brand/marketing/delivery-plan/delivery-plans`

pub mod plan_id;

/// 创建投放计划 · Create a delivery plan
///
/// `/brand/marketing/delivery-plan/delivery-plans`
#[derive(Clone)]
pub struct DeliveryPlans {
    pub(crate) node: crate::chain::Node,
}

impl DeliveryPlans {
    /// `/{plan_id}`: 投放计划ID · Delivery plan ID
    pub fn plan_id(&self, value: impl Into<String>) -> plan_id::PlanId {
        plan_id::PlanId { node: self.node.bind("plan_id", value) }
    }

    /// 创建投放计划 · Create a delivery plan
    ///
    /// `POST /brand/marketing/delivery-plan/delivery-plans`
    ///
    /// 品牌为商品券批次创建投放计划，设定库存、限领和投放时间，返回计划详情。模式：品牌。
    ///
    /// Creates a delivery plan for a product coupon batch, with its quantity, claim limits and period. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::marketing::delivery_plan::delivery_plans::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("asdf-1234-40016")
    ///     .product_coupon_id("701146876221757924829193824428")
    ///     .stock_id("701246876221757924829194755312");
    /// let answer = client
    ///     .brand()
    ///     .marketing()
    ///     .delivery_plan()
    ///     .delivery_plans()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4018381114](https://pay.weixin.qq.com/doc/brand/4018381114)
    #[doc(alias(
        "创建投放计划",
        "Create a delivery plan",
        "摇优惠活动",
        "delivery-plans",
        "delivery-plan/delivery-plans"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/brand/marketing/delivery-plan/delivery-plans", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/marketing/delivery-plan/delivery-plans")
    }
}

/// 创建投放计划 · Create a delivery plan
pub mod post {

    enumeration! {
        /// 使用模式 · Usage mode
        UsageMode {
            /// `SINGLE`: 单次优惠 · One discount
            SINGLE = "SINGLE",
            /// `PROGRESSIVE_BUNDLE`: 多次优惠 · Several discounts in turn
            PROGRESSIVE_BUNDLE = "PROGRESSIVE_BUNDLE",
        }
    }

    enumeration! {
        /// 投放计划状态 · Delivery plan status
        PlanState {
            /// `PLAN_CREATING`: 创建中 · Being created
            PLAN_CREATING = "PLAN_CREATING",
            /// `PLAN_CREATED`: 已创建 · Created
            PLAN_CREATED = "PLAN_CREATED",
            /// `PLAN_TERMINATING`: 终止中 · Being terminated
            PLAN_TERMINATING = "PLAN_TERMINATING",
            /// `PLAN_TERMINATED`: 已终止 · Terminated
            PLAN_TERMINATED = "PLAN_TERMINATED",
            /// `PLAN_EXPIRED`: 已过期 · Expired
            PLAN_EXPIRED = "PLAN_EXPIRED",
            /// `PLAN_DELIVERING`: 投放中 · Being delivered
            PLAN_DELIVERING = "PLAN_DELIVERING",
            /// `PLAN_PAUSED`: 已暂停 · Paused
            PLAN_PAUSED = "PLAN_PAUSED",
        }
    }

    /// 创建投放计划：请求 · Create a delivery plan: request
    pub struct Request {
        /// 创建请求单号（必填） · Creation request number (required)
        ///
        /// 6～40 个字符，只能用数字、字母和 `_-`。6 to 40 characters; digits, A–Z, a–z and `_-`.
        pub out_request_no: Option<String>,
        /// 商品券ID（必填） · Product coupon ID (required)
        pub product_coupon_id: Option<String>,
        /// 批次ID（必填） · Batch ID (required)
        pub stock_id: Option<String>,
        /// 投放计划名称 · Delivery plan name
        ///
        /// 最长 36 个字符。At most 36 characters.
        pub plan_name: Option<String>,
        /// 总库存 · Total quota
        pub total_count: Option<i64>,
        /// 单用户限领 · Claim limit per user
        pub user_limit: Option<i64>,
        /// 单日限领 · Daily claim limit
        pub daily_limit: Option<i64>,
        /// 开始可用时间 · Available from
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub delivery_start_time: Option<crate::Time>,
        /// 结束可用时间 · Available until
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub delivery_end_time: Option<crate::Time>,
        /// 营销标签 · Marketing tag
        pub recommend_word: Option<String>,
        /// 是否复用商品券和批次信息 · Whether to reuse coupon settings
        pub reuse_coupon_config: Option<bool>,
        /// 使用模式 · Usage mode
        pub usage_mode: UsageMode,
        /// 投放批次组ID · Delivery batch bundle ID
        pub stock_bundle_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 创建请求单号（必填） · Creation request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 商品券ID（必填） · Product coupon ID (required)
        pub fn product_coupon_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.product_coupon_id = value.into_member();
            self
        }

        /// 批次ID（必填） · Batch ID (required)
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 投放计划名称 · Delivery plan name
        pub fn plan_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_name = value.into_member();
            self
        }

        /// 总库存 · Total quota
        pub fn total_count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.total_count = value.into_member();
            self
        }

        /// 单用户限领 · Claim limit per user
        pub fn user_limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.user_limit = value.into_member();
            self
        }

        /// 单日限领 · Daily claim limit
        pub fn daily_limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.daily_limit = value.into_member();
            self
        }

        /// 开始可用时间 · Available from
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn delivery_start_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.delivery_start_time = value.into_member();
            self
        }

        /// 结束可用时间 · Available until
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn delivery_end_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.delivery_end_time = value.into_member();
            self
        }

        /// 营销标签 · Marketing tag
        pub fn recommend_word<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.recommend_word = value.into_member();
            self
        }

        /// 是否复用商品券和批次信息 · Whether to reuse coupon settings
        pub fn reuse_coupon_config<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.reuse_coupon_config = value.into_member();
            self
        }

        /// 使用模式 · Usage mode
        pub fn usage_mode<M>(mut self, value: impl crate::IntoMember<UsageMode, M>) -> Self {
            self.usage_mode = value.into_member().unwrap_or_default();
            self
        }

        /// 投放批次组ID · Delivery batch bundle ID
        pub fn stock_bundle_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_bundle_id = value.into_member();
            self
        }
    }

    /// 创建投放计划：应答 · Create a delivery plan: answer
    #[non_exhaustive]
    pub struct Response {
        /// 投放计划详情 · Delivery plan details
        pub plan: Option<Plan>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 投放计划详情 · Delivery plan details
    #[non_exhaustive]
    pub struct Plan {
        /// 投放计划ID · Delivery plan ID
        pub plan_id: Option<String>,
        /// 投放计划名称 · Delivery plan name
        pub plan_name: Option<String>,
        /// 投放计划状态 · Delivery plan status
        pub plan_state: PlanState,
        /// 开始可用时间 · Available from
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub delivery_start_time: Option<crate::Time>,
        /// 结束可用时间 · Available until
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub delivery_end_time: Option<crate::Time>,
        /// 批次ID · Batch ID
        pub stock_id: Option<String>,
        /// 商品券ID · Product coupon ID
        pub product_coupon_id: Option<String>,
        /// 营销标签 · Marketing tag
        pub recommend_word: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 总库存 · Total quota
        pub total_count: Option<i64>,
        /// 单用户限领 · Claim limit per user
        pub user_limit: Option<i64>,
        /// 单日限领 · Daily claim limit
        pub daily_limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => product_coupon_id: Required "product_coupon_id",
            2 => stock_id: Required "stock_id",
            3 => plan_name: Optional "plan_name",
            4 => total_count: Optional "total_count",
            5 => user_limit: Optional "user_limit",
            6 => daily_limit: Optional "daily_limit",
            7 => delivery_start_time: Optional "delivery_start_time",
            8 => delivery_end_time: Optional "delivery_end_time",
            9 => recommend_word: Optional "recommend_word",
            10 => reuse_coupon_config: Optional "reuse_coupon_config",
            11 => usage_mode: Optional "usage_mode",
            12 => stock_bundle_id: Optional "stock_bundle_id",
        }
        Response {
            0 => plan: Optional "plan",
        }
        Plan {
            0 => plan_id: Optional "plan_id",
            1 => plan_name: Optional "plan_name",
            2 => plan_state: Optional "plan_state",
            3 => delivery_start_time: Optional "delivery_start_time",
            4 => delivery_end_time: Optional "delivery_end_time",
            5 => stock_id: Optional "stock_id",
            6 => product_coupon_id: Optional "product_coupon_id",
            7 => recommend_word: Optional "recommend_word",
            8 => brand_id: Optional "brand_id",
            9 => total_count: Optional "total_count",
            10 => user_limit: Optional "user_limit",
            11 => daily_limit: Optional "daily_limit",
        }
    }
}

//! `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
pub struct DeliveryPlans {
    pub(crate) node: crate::chain::Node,
}

impl DeliveryPlans {
    /// 分页查询投放计划列表 (partner)
    ///
    /// `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::delivery_plan::delivery_plans::brand_id::delivery_plans::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .page_size(5)
    ///     .offset(10)
    ///     .plan_state(get::PlanState::PLAN_CREATED)
    ///     .audit_state("12000")
    ///     .plan_id("12000");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .delivery_plan()
    ///     .delivery_plans()
    ///     .brand_id("40016")
    ///     .delivery_plans()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184563)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans")
    }
}

/// 分页查询投放计划列表
pub mod get {
    use crate::message;

    enumeration! {
        /// 投放计划线上状态
        PlanState {
            PLAN_CREATING = "PLAN_CREATING",
            PLAN_CREATED = "PLAN_CREATED",
            PLAN_TERMINATING = "PLAN_TERMINATING",
            PLAN_TERMINATED = "PLAN_TERMINATED",
            PLAN_EXPIRED = "PLAN_EXPIRED",
            PLAN_DELIVERING = "PLAN_DELIVERING",
            PLAN_PAUSED = "PLAN_PAUSED",
        }
    }

    enumeration! {
        /// 投放计划审核状态
        AuditState {
            AUDIT_INITIAL = "AUDIT_INITIAL",
            AUDIT_PROCESSING = "AUDIT_PROCESSING",
            AUDIT_PASSED = "AUDIT_PASSED",
            AUDIT_REJECTED = "AUDIT_REJECTED",
        }
    }

    /// 分页查询投放计划列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<i64>("page_size"),
            message::optional::<i64>("offset"),
            message::optional::<crate::Enumeration<PlanState>>("plan_state"),
            message::optional::<crate::Enumeration<AuditState>>("audit_state"),
            message::optional::<String>("plan_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 分页大小
        #[inline]
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.with("page_size", value))
        }

        /// 分页起始位置
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 投放计划线上状态
        pub fn plan_state(self, value: impl Into<crate::Enumeration<PlanState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PlanState>>("plan_state", value))
        }

        /// 投放计划审核状态
        pub fn audit_state(self, value: impl Into<crate::Enumeration<AuditState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AuditState>>("audit_state", value))
        }

        /// 投放计划ID
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }
    }

    /// 分页查询投放计划列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 资源总条数
        pub total_count: Option<i64>,
        /// 投放计划列表
        pub plan_list: Option<Vec<PlanList>>,
    }

    /// 投放计划列表
    #[non_exhaustive]
    pub struct PlanList {
        /// 投放计划ID
        pub plan_id: Option<String>,
        /// 投放计划名称
        pub plan_name: Option<String>,
        /// 投放计划状态
        pub plan_state: Option<crate::Enumeration<PlanState>>,
        /// 开始可用时间
        pub delivery_start_time: Option<crate::Time>,
        /// 结束可用时间
        pub delivery_end_time: Option<crate::Time>,
        /// 批次ID
        pub stock_id: Option<String>,
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 营销标签
        pub recommend_word: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 总库存
        pub total_count: Option<i64>,
        /// 单用户限领
        pub user_limit: Option<i64>,
        /// 单日限领
        pub daily_limit: Option<i64>,
        /// 是否复用商品券和批次信息
        pub reuse_coupon_config: Option<bool>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => plan_list: "plan_list",
        }
        PlanList {
            0 => plan_id: "plan_id",
            1 => plan_name: "plan_name",
            2 => plan_state: "plan_state",
            3 => delivery_start_time: "delivery_start_time",
            4 => delivery_end_time: "delivery_end_time",
            5 => stock_id: "stock_id",
            6 => product_coupon_id: "product_coupon_id",
            7 => recommend_word: "recommend_word",
            8 => brand_id: "brand_id",
            9 => total_count: "total_count",
            10 => user_limit: "user_limit",
            11 => daily_limit: "daily_limit",
            12 => reuse_coupon_config: "reuse_coupon_config",
        }
    }
}

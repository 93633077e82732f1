//! 分页查询投放计划列表 · List delivery plans
//!
//! `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`

/// 分页查询投放计划列表 · List delivery plans
///
/// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
#[derive(Clone)]
pub struct DeliveryPlans {
    pub(crate) node: crate::chain::Node,
}

impl DeliveryPlans {
    /// 分页查询投放计划列表 · List delivery plans
    ///
    /// `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
    ///
    /// 服务商按品牌、计划状态和审核状态分页查询投放计划，返回计划列表和总条数。模式：服务商。
    ///
    /// Lists the delivery plans of a brand by plan state and audit state, page by page. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::delivery_plan::delivery_plans::brand_id::delivery_plans::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
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
    /// 官方文档 · Official pages: [partner/4016184563](https://pay.weixin.qq.com/doc/v3/partner/4016184563)
    #[doc(alias(
        "分页查询投放计划列表",
        "List delivery plans",
        "摇优惠活动",
        "delivery-plans",
        "delivery-plans/delivery-plans"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans")
    }
}

/// 分页查询投放计划列表 · List delivery plans
pub mod get {

    enumeration! {
        /// 投放计划线上状态 · Live delivery plan status
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

    enumeration! {
        /// 投放计划审核状态 · Delivery plan review status
        AuditState {
            /// `AUDIT_INITIAL`: 待审核 · Waiting for review
            AUDIT_INITIAL = "AUDIT_INITIAL",
            /// `AUDIT_PROCESSING`: 审核中 · Under review
            AUDIT_PROCESSING = "AUDIT_PROCESSING",
            /// `AUDIT_PASSED`: 审核通过 · Approved
            AUDIT_PASSED = "AUDIT_PASSED",
            /// `AUDIT_REJECTED`: 审核驳回 · Rejected
            AUDIT_REJECTED = "AUDIT_REJECTED",
        }
    }

    enumeration! {
        /// 投放计划状态 · Delivery plan status
        PlanListPlanState {
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

    /// 分页查询投放计划列表：请求 · List delivery plans: request
    pub struct Request {
        /// 分页大小 · Page size
        ///
        /// 最大 50，默认 `10`。At most 50; default `10`.
        pub page_size: Option<i64>,
        /// 分页起始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 投放计划线上状态 · Live delivery plan status
        pub plan_state: PlanState,
        /// 投放计划审核状态 · Delivery plan review status
        pub audit_state: AuditState,
        /// 投放计划ID · Delivery plan ID
        pub plan_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 分页大小 · Page size
        pub fn page_size<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.page_size = value.into_member();
            self
        }

        /// 分页起始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 投放计划线上状态 · Live delivery plan status
        pub fn plan_state<M>(mut self, value: impl crate::IntoMember<PlanState, M>) -> Self {
            self.plan_state = value.into_member().unwrap_or_default();
            self
        }

        /// 投放计划审核状态 · Delivery plan review status
        pub fn audit_state<M>(mut self, value: impl crate::IntoMember<AuditState, M>) -> Self {
            self.audit_state = value.into_member().unwrap_or_default();
            self
        }

        /// 投放计划ID · Delivery plan ID
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }
    }

    /// 分页查询投放计划列表：应答 · List delivery plans: answer
    #[non_exhaustive]
    pub struct Response {
        /// 资源总条数 · Total number of records
        pub total_count: Option<i64>,
        /// 投放计划列表 · Delivery plans
        pub plan_list: Option<Vec<PlanList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 投放计划列表 · Delivery plans
    #[non_exhaustive]
    pub struct PlanList {
        /// 投放计划ID · Delivery plan ID
        pub plan_id: Option<String>,
        /// 投放计划名称 · Delivery plan name
        pub plan_name: Option<String>,
        /// 投放计划状态 · Delivery plan status
        pub plan_state: PlanListPlanState,
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
        /// 是否复用商品券和批次信息 · Whether to reuse coupon settings
        pub reuse_coupon_config: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => page_size: Optional "page_size",
            1 => offset: Optional "offset",
            2 => plan_state: Optional "plan_state",
            3 => audit_state: Optional "audit_state",
            4 => plan_id: Optional "plan_id",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => plan_list: Optional "plan_list",
        }
        PlanList {
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
            12 => reuse_coupon_config: Optional "reuse_coupon_config",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = PlanList;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("page_size") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.plan_list.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<PlanList> {
            self.plan_list.unwrap_or_default()
        }
    }
}

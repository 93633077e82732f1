//! 更新投放计划 · Update a delivery plan
//!
//! `/brand/marketing/delivery-plan/delivery-plans/{plan_id}`

pub mod resume;

use crate::chain::{Members, Method};

/// 更新投放计划 · Update a delivery plan
///
/// `/brand/marketing/delivery-plan/delivery-plans/{plan_id}`
#[derive(Clone)]
pub struct PlanId {
    pub(crate) node: crate::chain::Node,
}

impl PlanId {
    /// `/resume`: 恢复投放计划 · Resume a delivery plan
    #[inline]
    pub fn resume(&self) -> resume::Resume {
        resume::Resume { node: self.node.clone() }
    }

    /// 更新投放计划 · Update a delivery plan
    ///
    /// `PATCH /brand/marketing/delivery-plan/delivery-plans/{plan_id}`
    ///
    /// 品牌按计划ID修改投放计划的内容，返回修改后的投放计划详情。模式：品牌。
    ///
    /// Updates the content of a delivery plan by plan ID and returns the plan. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::marketing::delivery_plan::delivery_plans::plan_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new().modify_content(patch::ModifyContent::new());
    /// let answer = client
    ///     .brand()
    ///     .marketing()
    ///     .delivery_plan()
    ///     .delivery_plans()
    ///     .plan_id("12000")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4018381209](https://pay.weixin.qq.com/doc/brand/4018381209)
    #[doc(alias(
        "更新投放计划",
        "Update a delivery plan",
        "摇优惠活动",
        "delivery-plans",
        "delivery-plan/delivery-plans"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/brand/marketing/delivery-plan/delivery-plans/{plan_id}",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/marketing/delivery-plan/delivery-plans/{plan_id}")
    }
}

/// 更新投放计划 · Update a delivery plan
pub mod patch {

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

    /// 更新投放计划：请求 · Update a delivery plan: request
    pub struct Request {
        /// 修改内容（必填） · Modified content (required)
        pub modify_content: Option<ModifyContent>,
        /// 修改请求单号 · Modification request number
        ///
        /// 6～40 个字符，只能用数字、字母和 `_-`。6 to 40 characters; digits, A–Z, a–z and `_-`.
        pub out_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 修改内容（必填） · Modified content (required)
        pub fn modify_content<M>(
            mut self,
            value: impl crate::IntoMember<ModifyContent, M>,
        ) -> Self {
            self.modify_content = value.into_member();
            self
        }

        /// 修改请求单号 · Modification request number
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }
    }

    /// 修改内容 · Modified content
    pub struct ModifyContent {
        /// 投放计划名称 · Delivery plan name
        ///
        /// 最长 36 个字符。At most 36 characters.
        pub plan_name: Option<String>,
        /// 结束可用时间 · Available until
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub delivery_end_time: Option<crate::Time>,
        /// 总库存 · Total quota
        pub total_count: Option<i64>,
        /// 单用户限领 · Claim limit per user
        pub user_limit: Option<i64>,
        /// 单日限领 · Daily claim limit
        pub daily_limit: Option<i64>,
        /// 营销标签 · Marketing tag
        ///
        /// 最长 27 个字符。At most 27 characters.
        pub recommend_word: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ModifyContent {
        /// 投放计划名称 · Delivery plan name
        pub fn plan_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_name = value.into_member();
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

        /// 营销标签 · Marketing tag
        pub fn recommend_word<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.recommend_word = value.into_member();
            self
        }
    }

    /// 更新投放计划：应答 · Update a delivery plan: answer
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

    request!(Request, ModifyContent);

    message! {
        Request {
            0 => modify_content: Required "modify_content",
            1 => out_request_no: Optional "out_request_no",
        }
        ModifyContent {
            0 => plan_name: Optional "plan_name",
            1 => delivery_end_time: Optional "delivery_end_time",
            2 => total_count: Optional "total_count",
            3 => user_limit: Optional "user_limit",
            4 => daily_limit: Optional "daily_limit",
            5 => recommend_word: Optional "recommend_word",
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

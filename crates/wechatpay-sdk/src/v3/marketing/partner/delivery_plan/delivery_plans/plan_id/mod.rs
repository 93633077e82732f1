//! `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`

pub mod terminate;

use crate::chain::{Members, Method};

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
pub struct PlanId {
    pub(crate) node: crate::chain::Node,
}

impl PlanId {
    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate { node: self.node }
    }

    /// 更新投放计划 (partner)
    ///
    /// `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::delivery_plan::delivery_plans::plan_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .modify_content(
    ///         patch::ModifyContent::new()
    ///             .plan_name("冬季饮料投放")
    ///             .delivery_end_time("2025-01-01T00:00:00+08:00")
    ///             .total_count(1)
    ///             .user_limit(1)
    ///             .daily_limit(1)
    ///             .recommend_word("天天有惊喜"),
    ///     )
    ///     .out_request_no("");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .delivery_plan()
    ///     .delivery_plans()
    ///     .plan_id("12000")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184594)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}")
    }
}

/// 更新投放计划
pub mod patch {
    use crate::message;

    pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::brand_id::delivery_plans::get::PlanState;

    /// 更新投放计划：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<ModifyContent>("modify_content"),
            message::optional::<String>("out_request_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 修改内容（必填）
        #[inline]
        pub fn modify_content(self, value: ModifyContent) -> Self {
            Self(self.0.with("modify_content", value))
        }

        /// 修改请求单号
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }
    }

    /// 修改内容
    pub struct ModifyContent(pub(crate) message::Object);

    impl ModifyContent {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("plan_name"),
            message::optional::<crate::Time>("delivery_end_time"),
            message::optional::<i64>("total_count"),
            message::optional::<i64>("user_limit"),
            message::optional::<i64>("daily_limit"),
            message::optional::<String>("recommend_word"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 投放计划名称
        pub fn plan_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_name", value))
        }

        /// 结束可用时间
        pub fn delivery_end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("delivery_end_time", value))
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

        /// 营销标签
        pub fn recommend_word(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("recommend_word", value))
        }
    }

    /// 更新投放计划：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 投放计划详情
        pub plan: Option<Plan>,
    }

    /// 投放计划详情
    #[non_exhaustive]
    pub struct Plan {
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

    request!(Request, ModifyContent);

    held!(ModifyContent);

    message! {
        Response {
            0 => plan: "plan",
        }
        Plan {
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

//! `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`

pub mod terminate;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
#[derive(Clone, Debug)]
pub struct PlanId(pub(crate) Node);

impl PlanId {
    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate(self.0)
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
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}", rest)
    }
}

/// 更新投放计划
pub mod patch {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::brand_id::delivery_plans::get::PlanState;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::PATCH,
        "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",
    );

    /// 更新投放计划：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 修改内容
        pub modify_content: Required<ModifyContent>,
        /// 修改请求单号
        pub out_request_no: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 修改内容
        #[inline]
        pub fn modify_content(mut self, value: ModifyContent) -> Self {
            self.modify_content = Required::set(value);
            self
        }

        /// 修改请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("modify_content", &mut self.modify_content),
                ("out_request_no", &mut self.out_request_no),
            ]);
        }
    }

    /// 修改内容
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ModifyContent {
        /// 投放计划名称
        pub plan_name: Option<String>,
        /// 结束可用时间
        pub delivery_end_time: Option<Time>,
        /// 总库存
        pub total_count: Option<i64>,
        /// 单用户限领
        pub user_limit: Option<i64>,
        /// 单日限领
        pub daily_limit: Option<i64>,
        /// 营销标签
        pub recommend_word: Option<String>,
    }

    impl ModifyContent {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 投放计划名称
        #[inline]
        pub fn plan_name(mut self, value: impl Into<String>) -> Self {
            self.plan_name = Some(value.into());
            self
        }

        /// 结束可用时间
        #[inline]
        pub fn delivery_end_time(mut self, value: impl Into<Time>) -> Self {
            self.delivery_end_time = Some(value.into());
            self
        }

        /// 总库存
        #[inline]
        pub fn total_count(mut self, value: i64) -> Self {
            self.total_count = Some(value);
            self
        }

        /// 单用户限领
        #[inline]
        pub fn user_limit(mut self, value: i64) -> Self {
            self.user_limit = Some(value);
            self
        }

        /// 单日限领
        #[inline]
        pub fn daily_limit(mut self, value: i64) -> Self {
            self.daily_limit = Some(value);
            self
        }

        /// 营销标签
        #[inline]
        pub fn recommend_word(mut self, value: impl Into<String>) -> Self {
            self.recommend_word = Some(value.into());
            self
        }
    }

    impl Message for ModifyContent {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("plan_name", &mut self.plan_name),
                ("delivery_end_time", &mut self.delivery_end_time),
                ("total_count", &mut self.total_count),
                ("user_limit", &mut self.user_limit),
                ("daily_limit", &mut self.daily_limit),
                ("recommend_word", &mut self.recommend_word),
            ]);
        }
    }

    /// 更新投放计划：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 投放计划详情
        pub plan: Option<Plan>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("plan", &mut self.plan)]);
        }
    }

    /// 投放计划详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Plan {
        /// 投放计划ID
        pub plan_id: Option<String>,
        /// 投放计划名称
        pub plan_name: Option<String>,
        /// 投放计划状态
        pub plan_state: Option<Enumeration<PlanState>>,
        /// 开始可用时间
        pub delivery_start_time: Option<Time>,
        /// 结束可用时间
        pub delivery_end_time: Option<Time>,
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
    }

    impl Message for Plan {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("plan_id", &mut self.plan_id),
                ("plan_name", &mut self.plan_name),
                ("plan_state", &mut self.plan_state),
                ("delivery_start_time", &mut self.delivery_start_time),
                ("delivery_end_time", &mut self.delivery_end_time),
                ("stock_id", &mut self.stock_id),
                ("product_coupon_id", &mut self.product_coupon_id),
                ("recommend_word", &mut self.recommend_word),
                ("brand_id", &mut self.brand_id),
                ("total_count", &mut self.total_count),
                ("user_limit", &mut self.user_limit),
                ("daily_limit", &mut self.daily_limit),
            ]);
        }
    }

    message!(Request, ModifyContent, Response, Plan);
}

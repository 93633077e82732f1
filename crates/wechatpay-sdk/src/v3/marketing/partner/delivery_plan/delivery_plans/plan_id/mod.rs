//! `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`

pub mod terminate;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
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
        self.0.call(&patch::OPERATION).message(request.0)
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

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, held, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::brand_id::delivery_plans::get::PlanState;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::PATCH,
        "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",
    );

    /// 更新投放计划：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<ModifyContent>("modify_content"), optional::<String>("out_request_no")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 修改内容（必填）
        #[inline]
        pub fn modify_content(self, value: ModifyContent) -> Self {
            Self(self.0.with("modify_content", value))
        }

        /// 修改请求单号
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }
    }

    /// 修改内容
    #[derive(Clone)]
    pub struct ModifyContent(pub(crate) Object);

    impl ModifyContent {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("plan_name"),
            optional::<Time>("delivery_end_time"),
            optional::<i64>("total_count"),
            optional::<i64>("user_limit"),
            optional::<i64>("daily_limit"),
            optional::<String>("recommend_word"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 投放计划名称
        pub fn plan_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("plan_name", value.into()))
        }

        /// 结束可用时间
        pub fn delivery_end_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("delivery_end_time", value.into()))
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
            Self(self.0.with::<String>("recommend_word", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("plan", &mut self.plan),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("plan_id", &mut self.plan_id),
                1 => Named("plan_name", &mut self.plan_name),
                2 => Named("plan_state", &mut self.plan_state),
                3 => Named("delivery_start_time", &mut self.delivery_start_time),
                4 => Named("delivery_end_time", &mut self.delivery_end_time),
                5 => Named("stock_id", &mut self.stock_id),
                6 => Named("product_coupon_id", &mut self.product_coupon_id),
                7 => Named("recommend_word", &mut self.recommend_word),
                8 => Named("brand_id", &mut self.brand_id),
                9 => Named("total_count", &mut self.total_count),
                10 => Named("user_limit", &mut self.user_limit),
                11 => Named("daily_limit", &mut self.daily_limit),
                _ => return None,
            })
        }
    }

    request!(Request, ModifyContent);

    held!(ModifyContent);

    message!(Response, Plan);
}

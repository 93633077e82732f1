//! `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
#[derive(Clone, Debug)]
pub struct DeliveryPlans(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
            rest,
        )
    }
}

/// 分页查询投放计划列表
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Hold, Listed, Members, Message, Object, Time, enumeration, message, optional,
        request,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
    );

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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<i64>("page_size"),
            optional::<i64>("offset"),
            optional::<Enumeration<PlanState>>("plan_state"),
            optional::<Enumeration<AuditState>>("audit_state"),
            optional::<String>("plan_id"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 分页大小
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.with("page_size", value.hold()))
        }

        /// 分页起始位置
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value.hold()))
        }

        /// 投放计划线上状态
        pub fn plan_state(self, value: impl Into<Enumeration<PlanState>>) -> Self {
            Self(self.0.with("plan_state", <Enumeration<PlanState>>::hold(value.into())))
        }

        /// 投放计划审核状态
        pub fn audit_state(self, value: impl Into<Enumeration<AuditState>>) -> Self {
            Self(self.0.with("audit_state", <Enumeration<AuditState>>::hold(value.into())))
        }

        /// 投放计划ID
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("plan_id", String::hold(value.into())))
        }
    }

    /// 分页查询投放计划列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 资源总条数
        pub total_count: Option<i64>,
        /// 投放计划列表
        pub plan_list: Option<Vec<PlanList>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total_count", &mut self.total_count), ("plan_list", &mut self.plan_list)]);
        }
    }

    /// 投放计划列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PlanList {
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

    impl Message for PlanList {
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

    request!(Request);

    message!(Response, PlanList);
}

//! `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
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
        Enumeration, Listed, Message, Named, Object, Time, enumeration, message, optional, request,
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
        pub fn plan_state(self, value: impl Into<Enumeration<PlanState>>) -> Self {
            Self(self.0.with::<Enumeration<PlanState>>("plan_state", value.into()))
        }

        /// 投放计划审核状态
        pub fn audit_state(self, value: impl Into<Enumeration<AuditState>>) -> Self {
            Self(self.0.with::<Enumeration<AuditState>>("audit_state", value.into()))
        }

        /// 投放计划ID
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("plan_id", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_count", &mut self.total_count),
                1 => Named("plan_list", &mut self.plan_list),
                _ => return None,
            })
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

    request!(Request);

    message!(Response, PlanList);
}

//! `/v3/marketing/partner/delivery-plan/delivery-plans`

pub mod brand_id;
pub mod plan_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/delivery-plan/delivery-plans`
#[derive(Clone, Debug)]
pub struct DeliveryPlans(pub(crate) Node);

impl DeliveryPlans {
    /// `/{brand_id}`: 品牌ID
    #[inline]
    pub fn brand_id(self, value: impl Into<String>) -> brand_id::BrandId {
        brand_id::BrandId(self.0.bind("brand_id", value))
    }

    /// `/{plan_id}`: 投放计划ID
    #[inline]
    pub fn plan_id(self, value: impl Into<String>) -> plan_id::PlanId {
        plan_id::PlanId(self.0.bind("plan_id", value))
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/partner/delivery-plan/delivery-plans", rest)
    }
}

/// 创建投放计划
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::brand_id::delivery_plans::get::PlanState;
pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::plan_id::patch::{Response, Plan};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/partner/delivery-plan/delivery-plans")
            .numbered_by("out_request_no");

    enumeration! {
        /// 使用模式
        UsageMode {
            SINGLE = "SINGLE",
            PROGRESSIVE_BUNDLE = "PROGRESSIVE_BUNDLE",
        }
    }

    /// 创建投放计划：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 创建请求单号
        pub out_request_no: Required<String>,
        /// 创建投放计划的品牌ID
        pub brand_id: Required<String>,
        /// 商品券ID
        pub product_coupon_id: Required<String>,
        /// 批次ID
        pub stock_id: Required<String>,
        /// 投放计划名称
        pub plan_name: Option<String>,
        /// 总库存
        pub total_count: Option<i64>,
        /// 单用户限领
        pub user_limit: Option<i64>,
        /// 单日限领
        pub daily_limit: Option<i64>,
        /// 开始可用时间
        pub delivery_start_time: Option<Time>,
        /// 结束可用时间
        pub delivery_end_time: Option<Time>,
        /// 营销标签
        pub recommend_word: Option<String>,
        /// 是否复用商品券和批次信息
        pub reuse_coupon_config: Option<bool>,
        /// 使用模式
        pub usage_mode: Option<Enumeration<UsageMode>>,
        /// 投放批次组ID
        pub stock_bundle_id: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 创建请求单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 创建投放计划的品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 商品券ID
        #[inline]
        pub fn product_coupon_id(mut self, value: impl Into<String>) -> Self {
            self.product_coupon_id = Required::set(value.into());
            self
        }

        /// 批次ID
        #[inline]
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Required::set(value.into());
            self
        }

        /// 投放计划名称
        #[inline]
        pub fn plan_name(mut self, value: impl Into<String>) -> Self {
            self.plan_name = Some(value.into());
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

        /// 开始可用时间
        #[inline]
        pub fn delivery_start_time(mut self, value: impl Into<Time>) -> Self {
            self.delivery_start_time = Some(value.into());
            self
        }

        /// 结束可用时间
        #[inline]
        pub fn delivery_end_time(mut self, value: impl Into<Time>) -> Self {
            self.delivery_end_time = Some(value.into());
            self
        }

        /// 营销标签
        #[inline]
        pub fn recommend_word(mut self, value: impl Into<String>) -> Self {
            self.recommend_word = Some(value.into());
            self
        }

        /// 是否复用商品券和批次信息
        #[inline]
        pub fn reuse_coupon_config(mut self, value: bool) -> Self {
            self.reuse_coupon_config = Some(value);
            self
        }

        /// 使用模式
        #[inline]
        pub fn usage_mode(mut self, value: impl Into<Enumeration<UsageMode>>) -> Self {
            self.usage_mode = Some(value.into());
            self
        }

        /// 投放批次组ID
        #[inline]
        pub fn stock_bundle_id(mut self, value: impl Into<String>) -> Self {
            self.stock_bundle_id = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_request_no", &mut self.out_request_no),
                ("brand_id", &mut self.brand_id),
                ("product_coupon_id", &mut self.product_coupon_id),
                ("stock_id", &mut self.stock_id),
                ("plan_name", &mut self.plan_name),
                ("total_count", &mut self.total_count),
                ("user_limit", &mut self.user_limit),
                ("daily_limit", &mut self.daily_limit),
                ("delivery_start_time", &mut self.delivery_start_time),
                ("delivery_end_time", &mut self.delivery_end_time),
                ("recommend_word", &mut self.recommend_word),
                ("reuse_coupon_config", &mut self.reuse_coupon_config),
                ("usage_mode", &mut self.usage_mode),
                ("stock_bundle_id", &mut self.stock_bundle_id),
            ]);
        }
    }

    message!(Request);
}

//! `/v3/payscore/plan/payscore-plans`

pub mod merchant_plan_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/plan/payscore-plans`
#[derive(Clone, Debug)]
pub struct PayscorePlans(pub(crate) Node);

impl PayscorePlans {
    /// `/merchant-plan-no`
    #[inline]
    pub fn merchant_plan_no(self) -> merchant_plan_no::MerchantPlanNo {
        merchant_plan_no::MerchantPlanNo(self.0)
    }

    /// 创建支付分计划 (direct)
    ///
    /// `POST /v3/payscore/plan/payscore-plans`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::plan::payscore_plans::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wxd678efh567hg6787")
    ///     .plan_name("瑜伽课20节")
    ///     .plan_duration(300)
    ///     .deduction_quantity(10)
    ///     .total_original_price(15000)
    ///     .total_actual_price(15000)
    ///     .plan_detail_list(vec![
    ///         post::PlanDetailList::new()
    ///             .original_price(15000)
    ///             .plan_discount_description("享受九折")
    ///             .actual_price(14000)
    ///             .plan_detail_name("第八节课"),
    ///     ])
    ///     .merchant_plan_no("1234323JKHDFE1243252");
    /// let answer = client.v3().payscore().plan().payscore_plans().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467232)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/plan/payscore-plans", rest)
    }
}

/// 创建支付分计划
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::plan::partner::payscore_plans::merchant_plan_no::merchant_plan_no::stop::post::PlanDetailList as ResponsePlanDetailList;
pub use crate::v3::payscore::plan::partner::payscore_plans::post::PlanDetailList;
pub use crate::v3::payscore::plan::payscore_plans::merchant_plan_no::merchant_plan_no::stop::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/plan/payscore-plans");

    /// 创建支付分计划：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 计划所属服务
        pub service_id: Required<String>,
        /// AppID
        pub appid: Required<String>,
        /// 支付分计划名称
        pub plan_name: Required<String>,
        /// 支付分计划有效期
        pub plan_duration: Required<i64>,
        /// 支付分计划扣费次数
        pub deduction_quantity: Required<i64>,
        /// 支付分计划原总金额，单位为分
        pub total_original_price: Required<Fen>,
        /// 支付分计划实际扣费总金额，单位为分
        pub total_actual_price: Required<Fen>,
        /// 支付分计划明细列表
        pub plan_detail_list: Option<Vec<PlanDetailList>>,
        /// 商户侧计划号
        pub merchant_plan_no: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 计划所属服务
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 支付分计划名称
        #[inline]
        pub fn plan_name(mut self, value: impl Into<String>) -> Self {
            self.plan_name = Required::set(value.into());
            self
        }

        /// 支付分计划有效期
        #[inline]
        pub fn plan_duration(mut self, value: i64) -> Self {
            self.plan_duration = Required::set(value);
            self
        }

        /// 支付分计划扣费次数
        #[inline]
        pub fn deduction_quantity(mut self, value: i64) -> Self {
            self.deduction_quantity = Required::set(value);
            self
        }

        /// 支付分计划原总金额，单位为分
        #[inline]
        pub fn total_original_price(mut self, value: impl Into<Fen>) -> Self {
            self.total_original_price = Required::set(value.into());
            self
        }

        /// 支付分计划实际扣费总金额，单位为分
        #[inline]
        pub fn total_actual_price(mut self, value: impl Into<Fen>) -> Self {
            self.total_actual_price = Required::set(value.into());
            self
        }

        /// 支付分计划明细列表
        #[inline]
        pub fn plan_detail_list(mut self, value: Vec<PlanDetailList>) -> Self {
            self.plan_detail_list = Some(value);
            self
        }

        /// 商户侧计划号
        #[inline]
        pub fn merchant_plan_no(mut self, value: impl Into<String>) -> Self {
            self.merchant_plan_no = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_id", &mut self.service_id),
                ("appid", &mut self.appid),
                ("plan_name", &mut self.plan_name),
                ("plan_duration", &mut self.plan_duration),
                ("deduction_quantity", &mut self.deduction_quantity),
                ("total_original_price", &mut self.total_original_price),
                ("total_actual_price", &mut self.total_actual_price),
                ("plan_detail_list", &mut self.plan_detail_list),
                ("merchant_plan_no", &mut self.merchant_plan_no),
            ]);
        }
    }

    message!(Request);
}

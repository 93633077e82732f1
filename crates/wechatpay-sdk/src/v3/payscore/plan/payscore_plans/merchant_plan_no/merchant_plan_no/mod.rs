//! `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`

pub mod stop;

/// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
pub struct MerchantPlanNo {
    pub(crate) node: crate::chain::Node,
}

impl MerchantPlanNo {
    /// `/stop`
    #[inline]
    pub fn stop(self) -> stop::Stop {
        stop::Stop { node: self.node }
    }

    /// 查询支付分计划 (direct)
    ///
    /// `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .plan()
    ///     .payscore_plans()
    ///     .merchant_plan_no()
    ///     .merchant_plan_no("1234323JKHDFE1243252")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012470804)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}")
    }
}

/// 查询支付分计划
pub mod get {

    pub use crate::v3::payscore::plan::partner::payscore_plans::merchant_plan_no::merchant_plan_no::stop::post::PlanDetailList;
pub use crate::v3::payscore::plan::payscore_plans::merchant_plan_no::merchant_plan_no::stop::post::Response;
}

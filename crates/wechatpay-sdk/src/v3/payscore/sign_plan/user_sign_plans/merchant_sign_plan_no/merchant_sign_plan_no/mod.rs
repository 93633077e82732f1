//! `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`

pub mod stop;

/// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
pub struct MerchantSignPlanNo {
    pub(crate) node: crate::chain::Node,
}

impl MerchantSignPlanNo {
    /// `/stop`
    #[inline]
    pub fn stop(self) -> stop::Stop {
        stop::Stop { node: self.node }
    }

    /// 查询用户的签约计划 (direct)
    ///
    /// `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .sign_plan()
    ///     .user_sign_plans()
    ///     .merchant_sign_plan_no()
    ///     .merchant_sign_plan_no("1234323JKHDFE1243252")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get(
            "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
        )
    }
}

/// 查询用户的签约计划
pub mod get {

    pub use crate::v3::payscore::sign_plan::partner::user_sign_plans::merchant_sign_plan_no::merchant_sign_plan_no::stop::post::SignedDetailList;
pub use crate::v3::payscore::sign_plan::user_sign_plans::merchant_sign_plan_no::merchant_sign_plan_no::stop::post::Response;
}

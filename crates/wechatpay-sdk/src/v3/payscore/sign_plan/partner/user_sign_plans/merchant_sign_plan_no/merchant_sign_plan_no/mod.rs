//! `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`

pub mod stop;

/// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
pub struct MerchantSignPlanNo {
    pub(crate) node: crate::chain::Node,
}

impl MerchantSignPlanNo {
    /// `/stop`
    #[inline]
    pub fn stop(self) -> stop::Stop {
        stop::Stop { node: self.node }
    }

    /// 查询用户的签约计划 (partner)
    ///
    /// `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::sign_plan::partner::user_sign_plans::merchant_sign_plan_no::merchant_sign_plan_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .sign_plan()
    ///     .partner()
    ///     .user_sign_plans()
    ///     .merchant_sign_plan_no()
    ///     .merchant_sign_plan_no("1234323JKHDFE1243252")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463526)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}")
    }
}

/// 查询用户的签约计划
pub mod get {

    pub use crate::shared::v3_global_papay_transactions_out_trade_no_out_trade_no_reverse_post::Request;
pub use crate::v3::payscore::sign_plan::partner::user_sign_plans::merchant_sign_plan_no::merchant_sign_plan_no::stop::post::{Response, SignedDetailList};
}

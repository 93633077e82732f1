//! `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`

/// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`
pub struct MiniProgram {
    pub(crate) node: crate::chain::Node,
}

impl MiniProgram {
    /// 小程序场景预约扣费类型签约的预签约 (direct)
    ///
    /// `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::mini_program::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
    ///     .plan_id(12535)
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .contract_display_account("微信代扣用户A")
    ///     .contract_notify_url("https://yourapp.com/notify")
    ///     .out_user_code("用户A")
    ///     .deduct_schedule(
    ///         post::DeductSchedule::new()
    ///             .estimated_deduct_date("2019-11-22")
    ///             .estimated_deduct_amount(
    ///                 post::EstimatedDeductAmount::new().total(1).currency("CNY"),
    ///             )
    ///             .description("小乔-碎云皮肤（微信83区沧海之耀）"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .scheduled_deduct_sign()
    ///     .contracts()
    ///     .pre_entrust_sign()
    ///     .mini_program()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525209)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program")
    }
}

/// 小程序场景预约扣费类型签约的预签约
pub mod post {

    pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::contract_id::contract_id::renew::post::EstimatedDeductAmount;
pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::mini_program::post::Response;
pub use crate::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::app::post::{Request, DeductSchedule};
}

//! `/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`

/// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`
pub struct MiniProgram {
    pub(crate) node: crate::chain::Node,
}

impl MiniProgram {
    /// 保险商户小程序预签约 (direct)
    ///
    /// `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_sign::contracts::pre_entrust_sign::mini_program::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
    ///     .plan_id(12535)
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .insured_display_name("*明")
    ///     .contract_notify_url("https://yourapp.com/notify")
    ///     .policy_start_date("2019-11-22")
    ///     .policy_end_date("2020-11-22")
    ///     .policy_periods(vec![
    ///         post::PolicyPeriods::new()
    ///             .policy_period_id(1)
    ///             .estimated_deduct_date("2019-11-22")
    ///             .estimated_deduct_amount(
    ///                 post::EstimatedDeductAmount::new().total(1).currency("CNY"),
    ///             )
    ///             .policy_coverage_detail(
    ///                 post::PolicyCoverageDetail::new()
    ///                     .policy_amount("50000")
    ///                     .policy_clauses(vec![
    ///                         post::PolicyClauses::new()
    ///                             .clause_name("example_clause_name")
    ///                             .clause_quota("example_clause_quota"),
    ///                     ]),
    ///             ),
    ///     ])
    ///     .amount(post::Amount::new().total(1).currency("CNY"))
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .transaction_notify_url("https://www.qq.com/")
    ///     .out_user_code("用户昵称")
    ///     .goods_tag("DISCOUNTS")
    ///     .attach("自定义数据")
    ///     .can_auto_insure(true)
    ///     .can_auto_reinsure(true)
    ///     .real_identity(
    ///         post::RealIdentity::new()
    ///             .real_name("张三")
    ///             .id_card_number("6225760000000000")
    ///             .identity_type(post::IdentityType::ID_CARD),
    ///     )
    ///     .combined_deduct_period_count(1);
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_sign()
    ///     .contracts()
    ///     .pre_entrust_sign()
    ///     .mini_program()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012528950)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program")
    }
}

/// 保险商户小程序预签约
pub mod post {

    pub use crate::v3::papay::insurance_pay::transactions::apply::post::Amount;
pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::contract_id::contract_id::renew::post::EstimatedDeductAmount;
pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::app::post::{RealIdentity, IdentityType};
pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::h5::post::{PolicyPeriods, PolicyCoverageDetail, PolicyClauses};
pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::jsapi::post::Request;

    /// 保险商户小程序预签约：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 预签约ID
        pub pre_entrustweb_id: Option<String>,
        /// 跳转签约小程序的AppID
        pub redirect_appid: Option<String>,
        /// 跳转签约小程序的路径
        pub redirect_path: Option<String>,
    }

    message! {
        Response {
            0 => pre_entrustweb_id: "pre_entrustweb_id",
            1 => redirect_appid: "redirect_appid",
            2 => redirect_path: "redirect_path",
        }
    }
}

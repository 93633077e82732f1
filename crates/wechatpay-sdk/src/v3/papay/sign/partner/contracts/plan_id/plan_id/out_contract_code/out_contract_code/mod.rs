//! `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`

pub mod terminate;

/// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
pub struct OutContractCode {
    pub(crate) node: crate::chain::Node,
}

impl OutContractCode {
    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate { node: self.node }
    }

    /// 通过商户协议号查询委托代扣签约协议 (partner)
    ///
    /// `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::sign::partner::contracts::plan_id::plan_id::out_contract_code::out_contract_code::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .sign()
    ///     .partner()
    ///     .contracts()
    ///     .plan_id()
    ///     .plan_id("12535")
    ///     .out_contract_code()
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012489483)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}")
    }
}

/// 通过商户协议号查询委托代扣签约协议
pub mod get {

    pub use crate::shared::v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_get::ContractTerminateInfo;
pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule::post::{ResponseScheduledAmount as ScheduledAmount, DeductAmount};
pub use crate::v3::papay::insurance_sign::policy_periods::plan_id::plan_id::contract_id::contract_id::modify::post::PolicyPeriodsEstimatedDeductAmount as EstimatedDeductAmount;
pub use crate::v3::papay::pay::partner::schedules::contract_id::contract_id::get::Request;
pub use crate::v3::papay::sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::post::DeductSchedule;
pub use crate::v3::papay::sign::partner::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::post::Response;
}

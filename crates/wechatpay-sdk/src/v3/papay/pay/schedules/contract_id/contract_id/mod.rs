//! `/v3/papay/pay/schedules/contract-id/{contract_id}`

pub mod schedule;

/// `/v3/papay/pay/schedules/contract-id/{contract_id}`
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// `/schedule`
    #[inline]
    pub fn schedule(self) -> schedule::Schedule {
        schedule::Schedule { node: self.node }
    }

    /// 查询扣费预约 (direct)
    ///
    /// `GET /v3/papay/pay/schedules/contract-id/{contract_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .pay()
    ///     .schedules()
    ///     .contract_id()
    ///     .contract_id("123124412412423431")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466997)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/papay/pay/schedules/contract-id/{contract_id}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/pay/schedules/contract-id/{contract_id}")
    }
}

/// 查询扣费预约
pub mod get {

    pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule::post::{ResponseScheduledAmount as ScheduledAmount, DeductAmount};
pub use crate::v3::papay::pay::partner::schedules::contract_id::contract_id::schedule::post::Response;
}

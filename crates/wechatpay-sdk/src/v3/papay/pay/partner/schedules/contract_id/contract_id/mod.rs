//! `/v3/papay/pay/partner/schedules/contract-id/{contract_id}`

pub mod schedule;

/// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}`
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// `/schedule`
    #[inline]
    pub fn schedule(self) -> schedule::Schedule {
        schedule::Schedule { node: self.node }
    }

    /// 查询扣费预约 (partner)
    ///
    /// `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::pay::partner::schedules::contract_id::contract_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .pay()
    ///     .partner()
    ///     .schedules()
    ///     .contract_id()
    ///     .contract_id("123124412412423431")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468579)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/papay/pay/partner/schedules/contract-id/{contract_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/pay/partner/schedules/contract-id/{contract_id}")
    }
}

/// 查询扣费预约
pub mod get {
    use crate::message;

    pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule::post::{ResponseScheduledAmount as ScheduledAmount, DeductAmount};
pub use crate::v3::papay::pay::partner::schedules::contract_id::contract_id::schedule::post::Response;

    /// 查询扣费预约：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }
    }

    request!(Request);
}

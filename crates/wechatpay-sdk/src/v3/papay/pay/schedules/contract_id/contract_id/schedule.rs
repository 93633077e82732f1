//! `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`

/// `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
pub struct Schedule {
    pub(crate) node: crate::chain::Node,
}

impl Schedule {
    /// 预约扣费 (direct)
    ///
    /// `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::pay::schedules::contract_id::contract_id::schedule::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .schedule_amount(post::ScheduleAmount::new().total(1).currency("CNY"));
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .pay()
    ///     .schedules()
    ///     .contract_id()
    ///     .contract_id("123124412412423431")
    ///     .schedule()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467036)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/pay/schedules/contract-id/{contract_id}/schedule", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/pay/schedules/contract-id/{contract_id}/schedule")
    }
}

/// 预约扣费
pub mod post {
    use crate::message;

    pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule::post::{ResponseScheduledAmount as ScheduledAmount, DeductAmount};
pub use crate::v3::papay::pay::partner::schedules::contract_id::contract_id::schedule::post::{ScheduleAmount, Response};

    /// 预约扣费：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<ScheduleAmount>("schedule_amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 预约的金额信息（必填）
        #[inline]
        pub fn schedule_amount(self, value: ScheduleAmount) -> Self {
            Self(self.0.with("schedule_amount", value))
        }
    }

    request!(Request);
}

//! `/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`

/// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
pub struct Schedule {
    pub(crate) node: crate::chain::Node,
}

impl Schedule {
    /// 预约扣费 (partner)
    ///
    /// `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::pay::partner::schedules::contract_id::contract_id::schedule::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .schedule_amount(post::ScheduleAmount::new().total(1).currency("CNY"));
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .pay()
    ///     .partner()
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468581)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule")
    }
}

/// 预约扣费
pub mod post {
    use crate::message;

    pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule::post::{ResponseScheduledAmount as ScheduledAmount, DeductAmount};

    /// 预约扣费：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_appid"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<ScheduleAmount>("schedule_amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 应用ID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 子商户号商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户的AppID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 预约的金额信息（必填）
        #[inline]
        pub fn schedule_amount(self, value: ScheduleAmount) -> Self {
            Self(self.0.with("schedule_amount", value))
        }
    }

    /// 预约的金额信息
    pub struct ScheduleAmount(pub(crate) message::Object);

    impl ScheduleAmount {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<crate::Fen>("total"), message::optional::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 金额，单位为分（必填）
        pub fn total(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total", value))
        }

        /// 货币类型
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("currency", value))
        }
    }

    /// 预约扣费：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 扣费预约的状态
        pub schedule_state: Option<String>,
        /// 可扣费开始日期
        pub deduct_start_date: Option<String>,
        /// 可扣费结束日期
        pub deduct_end_date: Option<String>,
        /// 已预约的扣费金额信息
        pub scheduled_amount: Option<ScheduledAmount>,
        /// 实际扣费金额
        pub deduct_amount: Option<DeductAmount>,
        /// 实际扣费的日期
        pub deduct_date: Option<String>,
    }

    request!(Request, ScheduleAmount);

    held!(ScheduleAmount);

    message! {
        Response {
            0 => schedule_state: "schedule_state",
            1 => deduct_start_date: "deduct_start_date",
            2 => deduct_end_date: "deduct_end_date",
            3 => scheduled_amount: "scheduled_amount",
            4 => deduct_amount: "deduct_amount",
            5 => deduct_date: "deduct_date",
        }
    }
}

//! 保险商户预约保险自动续费 · Schedule an insurance renewal debit
//!
//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`

/// 保险商户预约保险自动续费 · Schedule an insurance renewal debit
///
/// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
#[derive(Clone)]
pub struct Schedule {
    pub(crate) node: crate::chain::Node,
}

impl Schedule {
    /// 保险商户预约保险自动续费 · Schedule an insurance renewal debit
    ///
    /// `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
    ///
    /// 保险商户为协议下的一个扣费周期预约自动续费，提交预约金额，返回周期状态和可扣费日期。模式：普通商户。
    ///
    /// Schedules the renewal debit of a policy period with its amount and returns the period state and debit dates. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .scheduled_amount(post::ScheduledAmount::new().total(1));
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_pay()
    ///     .policy_periods()
    ///     .contract_id()
    ///     .contract_id("100001")
    ///     .policy_period_id()
    ///     .policy_period_id("1")
    ///     .schedule()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012471270](https://pay.weixin.qq.com/doc/v3/merchant/4012471270)
    #[doc(alias(
        "保险商户预约保险自动续费",
        "Schedule an insurance renewal debit",
        "保险委托代扣",
        "schedule",
        "policy-period-id/schedule"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule")
    }
}

/// 保险商户预约保险自动续费 · Schedule an insurance renewal debit
pub mod post {

    /// 保险商户预约保险自动续费：请求 · Schedule an insurance renewal debit: request
    pub struct Request {
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 预约扣费金额信息（必填） · Scheduled debit amount (required)
        pub scheduled_amount: Option<ScheduledAmount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 预约扣费金额信息（必填） · Scheduled debit amount (required)
        pub fn scheduled_amount<M>(
            mut self,
            value: impl crate::IntoMember<ScheduledAmount, M>,
        ) -> Self {
            self.scheduled_amount = value.into_member();
            self
        }
    }

    /// 预约扣费金额信息 · Scheduled debit amount
    pub struct ScheduledAmount {
        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ScheduledAmount {
        /// 金额（必填） · Amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 保险商户预约保险自动续费：应答 · Schedule an insurance renewal debit: answer
    #[non_exhaustive]
    pub struct Response {
        /// 保单的扣费周期编号 · Policy debit period ID
        pub policy_period_id: Option<i64>,
        /// 当前扣费周期的状态 · Current debit period status
        pub policy_period_state: Option<String>,
        /// 可扣费开始日期 · Debit start date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub deduct_start_date: Option<String>,
        /// 可扣费结束日期 · Debit end date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub deduct_end_date: Option<String>,
        /// 已预约的扣费金额信息 · Scheduled debit amount
        pub scheduled_amount: Option<ResponseScheduledAmount>,
        /// 实际扣费金额 · Actual debit amount
        pub deduct_amount: Option<DeductAmount>,
        /// 实际扣费的日期 · Actual debit date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub deduct_date: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 已预约的扣费金额信息 · Scheduled debit amount
    #[non_exhaustive]
    pub struct ResponseScheduledAmount {
        /// 金额 · Amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 实际扣费金额 · Actual debit amount
    #[non_exhaustive]
    pub struct DeductAmount {
        /// 金额 · Amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, ScheduledAmount);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => scheduled_amount: Required "scheduled_amount",
        }
        ScheduledAmount {
            0 => total: Required "total",
            1 => currency: Optional "currency",
        }
        Response {
            0 => policy_period_id: Optional "policy_period_id",
            1 => policy_period_state: Optional "policy_period_state",
            2 => deduct_start_date: Optional "deduct_start_date",
            3 => deduct_end_date: Optional "deduct_end_date",
            4 => scheduled_amount: Optional "scheduled_amount",
            5 => deduct_amount: Optional "deduct_amount",
            6 => deduct_date: Optional "deduct_date",
        }
        ResponseScheduledAmount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
        }
        DeductAmount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
        }
    }
}

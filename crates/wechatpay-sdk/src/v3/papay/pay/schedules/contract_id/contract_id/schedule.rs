//! 预约扣费 · Schedule a debit
//!
//! `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`

/// 预约扣费 · Schedule a debit
///
/// `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
#[derive(Clone)]
pub struct Schedule {
    pub(crate) node: crate::chain::Node,
}

impl Schedule {
    /// 预约扣费 · Schedule a debit
    ///
    /// `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
    ///
    /// 商户为委托代扣协议预约扣费，提交预约金额，返回预约状态和可扣费日期。模式：普通商户。
    ///
    /// Schedules a debit of a given amount under a contract and returns its state and debit dates. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::pay::schedules::contract_id::contract_id::schedule::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .schedule_amount(post::ScheduleAmount::new().total(1));
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
    /// 官方文档 · Official pages: [merchant/4012467036](https://pay.weixin.qq.com/doc/v3/merchant/4012467036)
    #[doc(alias("预约扣费", "Schedule a debit", "委托代扣", "schedule", "contract-id/schedule"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/pay/schedules/contract-id/{contract_id}/schedule", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/pay/schedules/contract-id/{contract_id}/schedule")
    }
}

/// 预约扣费 · Schedule a debit
pub mod post {

    /// 预约扣费：请求 · Schedule a debit: request
    pub struct Request {
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 预约的金额信息（必填） · Scheduled amount (required)
        pub schedule_amount: Option<ScheduleAmount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 预约的金额信息（必填） · Scheduled amount (required)
        pub fn schedule_amount<M>(
            mut self,
            value: impl crate::IntoMember<ScheduleAmount, M>,
        ) -> Self {
            self.schedule_amount = value.into_member();
            self
        }
    }

    /// 预约的金额信息 · Scheduled amount
    pub struct ScheduleAmount {
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

    impl ScheduleAmount {
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

    /// 预约扣费：应答 · Schedule a debit: answer
    #[non_exhaustive]
    pub struct Response {
        /// 扣费预约的状态 · Debit schedule status
        pub schedule_state: Option<String>,
        /// 可扣费开始日期 · Debit start date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub deduct_start_date: Option<String>,
        /// 可扣费结束日期 · Debit end date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub deduct_end_date: Option<String>,
        /// 已预约的扣费金额信息 · Scheduled debit amount
        pub scheduled_amount: Option<ScheduledAmount>,
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
    pub struct ScheduledAmount {
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

    request!(Request, ScheduleAmount);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => schedule_amount: Required "schedule_amount",
        }
        ScheduleAmount {
            0 => total: Required "total",
            1 => currency: Optional "currency",
        }
        Response {
            0 => schedule_state: Optional "schedule_state",
            1 => deduct_start_date: Optional "deduct_start_date",
            2 => deduct_end_date: Optional "deduct_end_date",
            3 => scheduled_amount: Optional "scheduled_amount",
            4 => deduct_amount: Optional "deduct_amount",
            5 => deduct_date: Optional "deduct_date",
        }
        ScheduledAmount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
        }
        DeductAmount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
        }
    }
}

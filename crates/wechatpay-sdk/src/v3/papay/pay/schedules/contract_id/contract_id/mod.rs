//! 查询扣费预约 · Query a scheduled debit
//!
//! `/v3/papay/pay/schedules/contract-id/{contract_id}`

pub mod schedule;

/// 查询扣费预约 · Query a scheduled debit
///
/// `/v3/papay/pay/schedules/contract-id/{contract_id}`
#[derive(Clone)]
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// `/schedule`: 预约扣费 · Schedule a debit
    #[inline]
    pub fn schedule(&self) -> schedule::Schedule {
        schedule::Schedule { node: self.node.clone() }
    }

    /// 查询扣费预约 · Query a scheduled debit
    ///
    /// `GET /v3/papay/pay/schedules/contract-id/{contract_id}`
    ///
    /// 商户按委托代扣协议ID查询扣费预约，返回状态、可扣费日期、预约金额和实际扣费金额。模式：普通商户。
    ///
    /// Queries the scheduled debit of a contract and returns its state, debit dates, scheduled amount and debited amount. Mode: direct merchant.
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
    /// 官方文档 · Official pages: [merchant/4012466997](https://pay.weixin.qq.com/doc/v3/merchant/4012466997)
    #[doc(alias(
        "查询扣费预约",
        "Query a scheduled debit",
        "委托代扣",
        "contract-id",
        "schedules/contract-id"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/papay/pay/schedules/contract-id/{contract_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/pay/schedules/contract-id/{contract_id}")
    }
}

/// 查询扣费预约 · Query a scheduled debit
pub mod get {

    /// 查询扣费预约：应答 · Query a scheduled debit: answer
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

    message! {
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

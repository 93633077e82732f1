//! 保险商户查询保险扣费周期列表 · List insurance policy periods
//!
//! `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`

/// 保险商户查询保险扣费周期列表 · List insurance policy periods
///
/// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
#[derive(Clone)]
pub struct OutContractCode {
    pub(crate) node: crate::chain::Node,
}

impl OutContractCode {
    /// 保险商户查询保险扣费周期列表 · List insurance policy periods
    ///
    /// `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// 保险商户按模板ID和商户签约协议号分页查询保险扣费周期列表，返回各周期和总条数。模式：普通商户。
    ///
    /// Lists the policy periods of an insurance contract by plan ID and merchant contract code, page by page. Mode: direct merchant.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_sign::policy_periods_2::plan_id::plan_id::out_contract_code::out_contract_code::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_sign()
    ///     .policy_periods_2()
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
    /// 官方文档 · Official pages: [merchant/4012489530](https://pay.weixin.qq.com/doc/v3/merchant/4012489530)
    #[doc(alias(
        "保险商户查询保险扣费周期列表",
        "List insurance policy periods",
        "保险委托代扣",
        "out-contract-code",
        "plan-id/out-contract-code"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}")
    }
}

/// 保险商户查询保险扣费周期列表 · List insurance policy periods
pub mod get {

    /// 保险商户查询保险扣费周期列表：请求 · List insurance policy periods: request
    pub struct Request {
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 分页开始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 分页大小 · Page size
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 分页开始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }
    }

    /// 保险商户查询保险扣费周期列表：应答 · List insurance policy periods: answer
    #[non_exhaustive]
    pub struct Response {
        /// 扣费周期列表 · Debit periods
        pub data: Option<Vec<Data>>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 分页开始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 扣费周期总条数 · Number of debit periods
        pub total_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 扣费周期列表 · Debit periods
    #[non_exhaustive]
    pub struct Data {
        /// 保单的扣费周期编号 · Policy debit period ID
        pub policy_period_id: Option<i64>,
        /// 扣费周期预计的扣费的日期 · Estimated debit date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub estimated_deduct_date: Option<String>,
        /// 扣费周期预计的扣费金额 · Estimated debit amount
        pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
        /// 扣费周期预约状态 · Debit period schedule status
        pub policy_period_state: Option<String>,
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

    /// 扣费周期预计的扣费金额 · Estimated debit amount
    #[non_exhaustive]
    pub struct EstimatedDeductAmount {
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

    request!(Request);

    message! {
        Request {
            0 => limit: Optional "limit",
            1 => offset: Optional "offset",
        }
        Response {
            0 => data: Optional "data",
            1 => limit: Optional "limit",
            2 => offset: Optional "offset",
            3 => total_count: Optional "total_count",
        }
        Data {
            0 => policy_period_id: Optional "policy_period_id",
            1 => estimated_deduct_date: Optional "estimated_deduct_date",
            2 => estimated_deduct_amount: Optional "estimated_deduct_amount",
            3 => policy_period_state: Optional "policy_period_state",
            4 => scheduled_amount: Optional "scheduled_amount",
            5 => deduct_amount: Optional "deduct_amount",
            6 => deduct_date: Optional "deduct_date",
        }
        EstimatedDeductAmount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
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

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}

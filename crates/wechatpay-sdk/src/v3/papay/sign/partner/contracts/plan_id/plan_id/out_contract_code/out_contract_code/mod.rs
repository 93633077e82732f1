//! 通过商户协议号查询委托代扣签约协议 · Query an auto-debit contract (partner)
//!
//! `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`

pub mod terminate;

/// 通过商户协议号查询委托代扣签约协议 · Query an auto-debit contract (partner)
///
/// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
#[derive(Clone)]
pub struct OutContractCode {
    pub(crate) node: crate::chain::Node,
}

impl OutContractCode {
    /// `/terminate`: 通过商户协议号解除委托代扣签约协议 · Terminate an auto-debit contract (partner)
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
    }

    /// 通过商户协议号查询委托代扣签约协议 · Query an auto-debit contract (partner)
    ///
    /// `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// 服务商按模板ID和商户签约协议号查询子商户的委托代扣协议，返回协议ID、状态和签署时间。模式：服务商。
    ///
    /// Queries a sub-merchant's auto-debit contract by plan ID and merchant contract code, and returns its contract ID, state and signing time. Mode: partner.
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
    /// 官方文档 · Official pages: [partner/4012489483](https://pay.weixin.qq.com/doc/v3/partner/4012489483)
    #[doc(alias(
        "通过商户协议号查询委托代扣签约协议",
        "Query an auto-debit contract (partner)",
        "委托代扣",
        "out-contract-code",
        "plan-id/out-contract-code"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}")
    }
}

/// 通过商户协议号查询委托代扣签约协议 · Query an auto-debit contract (partner)
pub mod get {

    /// 通过商户协议号查询委托代扣签约协议：请求 · Query an auto-debit contract (partner): request
    pub struct Request {
        /// 子商户号商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 通过商户协议号查询委托代扣签约协议：应答 · Query an auto-debit contract (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 委托代扣协议ID · Auto-debit contract ID
        pub contract_id: Option<String>,
        /// 普通服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 普通服务商的AppID · Partner app ID
        pub sp_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户的AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 委托代扣模板ID · Auto-debit template ID
        pub plan_id: Option<i64>,
        /// 商户签约协议号 · Merchant contract number
        pub out_contract_code: Option<String>,
        /// 用户账户展示名称 · Displayed user account name
        pub contract_display_account: Option<String>,
        /// 委托代扣协议状态 · Auto-debit contract status
        pub contract_state: Option<String>,
        /// 协议签署时间 · Contract signing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub contract_signed_time: Option<crate::Time>,
        /// 协议到期时间 · Contract expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub contract_expired_time: Option<crate::Time>,
        /// 用户OpenID · User openid
        pub sp_openid: Option<String>,
        /// 子商户AppID对应的用户OpenID · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 协议解约信息 · Contract termination information
        pub contract_terminate_info: Option<ContractTerminateInfo>,
        /// 商户侧用户标识 · Merchant user ID
        pub out_user_code: Option<String>,
        /// 预约扣费场景的预约信息 · Debit schedule
        pub deduct_schedule: Option<DeductSchedule>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 协议解约信息 · Contract termination information
    #[non_exhaustive]
    pub struct ContractTerminateInfo {
        /// 协议解约方式 · Contract termination method
        pub contract_termination_mode: Option<String>,
        /// 协议解约时间 · Contract termination time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub contract_terminated_time: Option<crate::Time>,
        /// 解约备注 · Contract termination remark
        pub contract_termination_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 预约扣费场景的预约信息 · Debit schedule
    #[non_exhaustive]
    pub struct DeductSchedule {
        /// 预计扣费的日期 · Estimated debit date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub estimated_deduct_date: Option<String>,
        /// 预计的扣费金额 · Estimated debit amount
        pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
        /// 扣费预约状态 · Debit schedule status
        pub schedule_state: Option<String>,
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

    /// 预计的扣费金额 · Estimated debit amount
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
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => contract_id: Optional "contract_id",
            1 => sp_mchid: Optional "sp_mchid",
            2 => sp_appid: Optional "sp_appid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => sub_appid: Optional "sub_appid",
            5 => plan_id: Optional "plan_id",
            6 => out_contract_code: Optional "out_contract_code",
            7 => contract_display_account: Optional "contract_display_account",
            8 => contract_state: Optional "contract_state",
            9 => contract_signed_time: Optional "contract_signed_time",
            10 => contract_expired_time: Optional "contract_expired_time",
            11 => sp_openid: Optional "sp_openid",
            12 => sub_openid: Optional "sub_openid",
            13 => contract_terminate_info: Optional "contract_terminate_info",
            14 => out_user_code: Optional "out_user_code",
            15 => deduct_schedule: Optional "deduct_schedule",
        }
        ContractTerminateInfo {
            0 => contract_termination_mode: Optional "contract_termination_mode",
            1 => contract_terminated_time: Optional "contract_terminated_time",
            2 => contract_termination_remark: Optional "contract_termination_remark",
        }
        DeductSchedule {
            0 => estimated_deduct_date: Optional "estimated_deduct_date",
            1 => estimated_deduct_amount: Optional "estimated_deduct_amount",
            2 => schedule_state: Optional "schedule_state",
            3 => scheduled_amount: Optional "scheduled_amount",
            4 => deduct_amount: Optional "deduct_amount",
            5 => deduct_date: Optional "deduct_date",
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
}

//! 通过商户协议号查询协议 · Query a contract by merchant code
//!
//! `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`

pub mod terminate;

/// 通过商户协议号查询协议 · Query a contract by merchant code
///
/// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
#[derive(Clone)]
pub struct OutContractCode {
    pub(crate) node: crate::chain::Node,
}

impl OutContractCode {
    /// `/terminate`: 商户协议号解约协议 · Terminate a contract by merchant code
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
    }

    /// 通过商户协议号查询协议 · Query a contract by merchant code
    ///
    /// `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// 电商平台按模板ID和商户签约协议号查询用户的合单代扣协议，返回协议ID和协议状态。模式：服务商。
    ///
    /// Queries a combined auto-debit contract by plan ID and merchant contract code and returns its contract ID and state. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .combine_papay()
    ///     .contracts()
    ///     .plan_id()
    ///     .plan_id("12535")
    ///     .out_contract_code()
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012884060](https://pay.weixin.qq.com/doc/v3/partner/4012884060)
    #[doc(alias(
        "通过商户协议号查询协议",
        "Query a contract by merchant code",
        "平台收付通 合单代扣",
        "out-contract-code",
        "plan-id/out-contract-code"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}")
    }
}

/// 通过商户协议号查询协议 · Query a contract by merchant code
pub mod get {

    /// 通过商户协议号查询协议：应答 · Query a contract by merchant code: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 委托代扣协议Id · Auto-debit contract ID
        pub contract_id: Option<String>,
        /// 商户APPID · Merchant app ID
        pub appid: Option<String>,
        /// 委托代扣协议模板Id · Auto-debit contract template ID
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
        /// 协议解约信息 · Contract termination information
        pub contract_terminate_info: Option<ContractTerminateInfo>,
        /// 用户openid · User openid
        pub openid: Option<String>,
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

    message! {
        Response {
            0 => mchid: Optional "mchid",
            1 => contract_id: Optional "contract_id",
            2 => appid: Optional "appid",
            3 => plan_id: Optional "plan_id",
            4 => out_contract_code: Optional "out_contract_code",
            5 => contract_display_account: Optional "contract_display_account",
            6 => contract_state: Optional "contract_state",
            7 => contract_signed_time: Optional "contract_signed_time",
            8 => contract_expired_time: Optional "contract_expired_time",
            9 => contract_terminate_info: Optional "contract_terminate_info",
            10 => openid: Optional "openid",
        }
        ContractTerminateInfo {
            0 => contract_termination_mode: Optional "contract_termination_mode",
            1 => contract_terminated_time: Optional "contract_terminated_time",
            2 => contract_termination_remark: Optional "contract_termination_remark",
        }
    }
}

//! 商户通过商户协议号查询协议 · Query a password-free payment contract
//!
//! `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`

pub mod terminate;

/// 商户通过商户协议号查询协议 · Query a password-free payment contract
///
/// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
#[derive(Clone)]
pub struct OutContractCode {
    pub(crate) node: crate::chain::Node,
}

impl OutContractCode {
    /// `/terminate`: 商户通过商户协议号解约协议 · Terminate a password-free payment contract
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
    }

    /// 商户通过商户协议号查询协议 · Query a password-free payment contract
    ///
    /// `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
    ///
    /// 商户或服务商按服务ID和商户签约协议号查询免密支付协议，返回协议ID、用户标识和协议状态。模式：普通商户、服务商。
    ///
    /// Queries a password-free payment contract by service ID and merchant contract code. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .password_exempt_contract()
    ///     .contracts()
    ///     .service_id()
    ///     .service_id("12535")
    ///     .out_contract_code()
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012472855](https://pay.weixin.qq.com/doc/v3/merchant/4012472855), [partner/4012715321](https://pay.weixin.qq.com/doc/v3/partner/4012715321)
    #[doc(alias(
        "商户通过商户协议号查询协议",
        "Query a password-free payment contract",
        "免密支付",
        "out-contract-code",
        "service-id/out-contract-code"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}")
    }
}

/// 商户通过商户协议号查询协议 · Query a password-free payment contract
pub mod get {

    /// 商户通过商户协议号查询协议：应答 · Query a password-free payment contract: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 免密支付协议ID · Password-free payment contract ID
        pub contract_id: Option<String>,
        /// 商户AppID · Merchant app ID
        pub appid: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 子商户AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 用户标识 · User openid
        pub sub_openid: Option<String>,
        /// 免密支付服务ID · Password-free payment service ID
        pub service_id: Option<i64>,
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
        /// 协议解约信息 · Contract termination information
        pub contract_terminate_info: Option<ContractTerminateInfo>,
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
            3 => openid: Optional "openid",
            4 => sub_appid: Optional "sub_appid",
            5 => sub_openid: Optional "sub_openid",
            6 => service_id: Optional "service_id",
            7 => out_contract_code: Optional "out_contract_code",
            8 => contract_display_account: Optional "contract_display_account",
            9 => contract_state: Optional "contract_state",
            10 => contract_signed_time: Optional "contract_signed_time",
            11 => contract_terminate_info: Optional "contract_terminate_info",
        }
        ContractTerminateInfo {
            0 => contract_termination_mode: Optional "contract_termination_mode",
            1 => contract_terminated_time: Optional "contract_terminated_time",
            2 => contract_termination_remark: Optional "contract_termination_remark",
        }
    }
}

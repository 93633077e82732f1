//! 解除自动还款协议 · Terminate a repayment contract
//!
//! `/v3/credit-repayment/partner/contracts/terminate`

/// 解除自动还款协议 · Terminate a repayment contract
///
/// `/v3/credit-repayment/partner/contracts/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 解除自动还款协议 · Terminate a repayment contract
    ///
    /// `POST /v3/credit-repayment/partner/contracts/terminate`
    ///
    /// 服务商按签约协议号解除用户的自动还款协议，可填写解约备注，返回协议信息。模式：服务商。
    ///
    /// Terminates an automatic repayment contract by the partner's contract code and returns the contract. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::credit_repayment::partner::contracts::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_contract_code("100001256")
    ///     .contract_termination_remark("example_contract_termination_remark");
    /// let answer = client
    ///     .v3()
    ///     .credit_repayment()
    ///     .partner()
    ///     .contracts()
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016125830](https://pay.weixin.qq.com/doc/v3/partner/4016125830)
    #[doc(alias(
        "解除自动还款协议",
        "Terminate a repayment contract",
        "平台收付通 自动还款",
        "terminate",
        "contracts/terminate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/credit-repayment/partner/contracts/terminate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/contracts/terminate")
    }
}

/// 解除自动还款协议 · Terminate a repayment contract
pub mod post {

    enumeration! {
        /// 协议状态 · Contract status
        ContractState {
            /// `CONTRACT_STATE_INVALID`: 状态无效 · Invalid state
            CONTRACT_STATE_INVALID = "CONTRACT_STATE_INVALID",
            /// `CONTRACT_STATE_EFFECTIVE`: 协议生效 · Contract in effect
            CONTRACT_STATE_EFFECTIVE = "CONTRACT_STATE_EFFECTIVE",
            /// `CONTRACT_STATE_TERMINATED`: 协议已终止 · Contract terminated
            CONTRACT_STATE_TERMINATED = "CONTRACT_STATE_TERMINATED",
        }
    }

    enumeration! {
        /// 协议解约方式 · Contract termination method
        ContractTerminatedMode {
            /// `TERMINATION_MODE_INVALID`: 解约方式无效 · Invalid termination mode
            TERMINATION_MODE_INVALID = "TERMINATION_MODE_INVALID",
            /// `TERMINATION_MODE_BY_USER`: 用户解约 · Terminated by the user
            TERMINATION_MODE_BY_USER = "TERMINATION_MODE_BY_USER",
            /// `TERMINATION_MODE_BY_MERCHANT`: 商户解约 · Terminated by the merchant
            TERMINATION_MODE_BY_MERCHANT = "TERMINATION_MODE_BY_MERCHANT",
            /// `TERMINATION_MODE_BY_CUSTOMER_SERVICE`: 客服解约 · Terminated by customer service
            TERMINATION_MODE_BY_CUSTOMER_SERVICE = "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
        }
    }

    /// 解除自动还款协议：请求 · Terminate a repayment contract: request
    pub struct Request {
        /// 服务商签约协议号（必填） · Partner contract number (required)
        pub out_contract_code: Option<String>,
        /// 协议解约备注（必填） · Contract termination remark (required)
        pub contract_termination_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商签约协议号（必填） · Partner contract number (required)
        pub fn out_contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_contract_code = value.into_member();
            self
        }

        /// 协议解约备注（必填） · Contract termination remark (required)
        pub fn contract_termination_remark<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contract_termination_remark = value.into_member();
            self
        }
    }

    /// 解除自动还款协议：应答 · Terminate a repayment contract: answer
    #[non_exhaustive]
    pub struct Response {
        /// 协议信息 · Contract information
        pub contract_info: Option<ContractInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 协议信息 · Contract information
    #[non_exhaustive]
    pub struct ContractInfo {
        /// 协议ID · Contract ID
        pub contract_id: Option<String>,
        /// 模板ID · Template ID
        pub plan_id: Option<String>,
        /// 服务商签约协议号 · Partner contract number
        pub out_contract_code: Option<String>,
        /// 用户展示名称 · Displayed user name
        pub display_name: Option<String>,
        /// 协议状态 · Contract status
        pub contract_state: ContractState,
        /// 协议签署时间 · Contract signing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub contract_signed_time: Option<crate::Time>,
        /// 协议解约时间 · Contract termination time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub contract_terminated_time: Option<crate::Time>,
        /// 协议解约方式 · Contract termination method
        pub contract_terminated_mode: ContractTerminatedMode,
        /// 协议解约备注 · Contract termination remark
        pub contract_termination_remark: Option<String>,
        /// 还款日 · Repayment day
        pub repayment_day: Option<i64>,
        /// 用户服务商标识 · User openid (partner)
        pub openid: Option<String>,
        /// 服务商AppID · Partner app ID
        pub appid: Option<String>,
        /// 还款金额上限 · Repayment amount limit
        ///
        /// 单位为分。In fen.
        pub repayment_amount_limit: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_contract_code: Required "out_contract_code",
            1 => contract_termination_remark: Required "contract_termination_remark",
        }
        Response {
            0 => contract_info: Optional "contract_info",
        }
        ContractInfo {
            0 => contract_id: Optional "contract_id",
            1 => plan_id: Optional "plan_id",
            2 => out_contract_code: Optional "out_contract_code",
            3 => display_name: Optional "display_name",
            4 => contract_state: Optional "contract_state",
            5 => contract_signed_time: Optional "contract_signed_time",
            6 => contract_terminated_time: Optional "contract_terminated_time",
            7 => contract_terminated_mode: Optional "contract_terminated_mode",
            8 => contract_termination_remark: Optional "contract_termination_remark",
            9 => repayment_day: Optional "repayment_day",
            10 => openid: Optional "openid",
            11 => appid: Optional "appid",
            12 => repayment_amount_limit: Optional "repayment_amount_limit",
        }
    }
}

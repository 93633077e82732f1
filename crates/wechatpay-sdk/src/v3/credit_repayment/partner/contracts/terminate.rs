//! `/v3/credit-repayment/partner/contracts/terminate`

/// `/v3/credit-repayment/partner/contracts/terminate`
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 解除自动还款协议 (partner)
    ///
    /// `POST /v3/credit-repayment/partner/contracts/terminate`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016125830)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/credit-repayment/partner/contracts/terminate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/contracts/terminate")
    }
}

/// 解除自动还款协议
pub mod post {
    use crate::message;

    pub use crate::shared::v3_credit_repayment_partner_contracts_terminate_post::{
        ContractState, ContractTerminatedMode,
    };

    /// 解除自动还款协议：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_contract_code"),
            message::required::<String>("contract_termination_remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商签约协议号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_contract_code", value))
        }

        /// 协议解约备注（必填）
        pub fn contract_termination_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_termination_remark", value))
        }
    }

    /// 解除自动还款协议：应答
    #[non_exhaustive]
    pub struct Response {
        /// 协议信息
        pub contract_info: Option<ContractInfo>,
    }

    /// 协议信息
    #[non_exhaustive]
    pub struct ContractInfo {
        /// 协议ID
        pub contract_id: Option<String>,
        /// 模板ID
        pub plan_id: Option<String>,
        /// 服务商签约协议号
        pub out_contract_code: Option<String>,
        /// 用户展示名称
        pub display_name: Option<String>,
        /// 协议状态
        pub contract_state: Option<crate::Enumeration<ContractState>>,
        /// 协议签署时间
        pub contract_signed_time: Option<crate::Time>,
        /// 协议解约时间
        pub contract_terminated_time: Option<crate::Time>,
        /// 协议解约方式
        pub contract_terminated_mode: Option<crate::Enumeration<ContractTerminatedMode>>,
        /// 协议解约备注
        pub contract_termination_remark: Option<String>,
        /// 还款日
        pub repayment_day: Option<i64>,
        /// 用户服务商标识
        pub openid: Option<String>,
        /// 服务商AppID
        pub appid: Option<String>,
        /// 还款金额上限，单位为分
        pub repayment_amount_limit: Option<crate::Fen>,
    }

    request!(Request);

    message! {
        Response {
            0 => contract_info: "contract_info",
        }
        ContractInfo {
            0 => contract_id: "contract_id",
            1 => plan_id: "plan_id",
            2 => out_contract_code: "out_contract_code",
            3 => display_name: "display_name",
            4 => contract_state: "contract_state",
            5 => contract_signed_time: "contract_signed_time",
            6 => contract_terminated_time: "contract_terminated_time",
            7 => contract_terminated_mode: "contract_terminated_mode",
            8 => contract_termination_remark: "contract_termination_remark",
            9 => repayment_day: "repayment_day",
            10 => openid: "openid",
            11 => appid: "appid",
            12 => repayment_amount_limit: "repayment_amount_limit",
        }
    }
}

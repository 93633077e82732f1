//! `/v3/credit-repayment/partner/contracts/terminate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/credit-repayment/partner/contracts/terminate`
#[derive(Clone, Debug)]
pub struct Terminate(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/credit-repayment/partner/contracts/terminate", rest)
    }
}

/// 解除自动还款协议
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, enumeration, message, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/credit-repayment/partner/contracts/terminate");

    enumeration! {
        /// 协议状态
        ContractState {
            CONTRACT_STATE_INVALID = "CONTRACT_STATE_INVALID",
            CONTRACT_STATE_EFFECTIVE = "CONTRACT_STATE_EFFECTIVE",
            CONTRACT_STATE_TERMINATED = "CONTRACT_STATE_TERMINATED",
        }
    }

    enumeration! {
        /// 协议解约方式
        ContractTerminatedMode {
            TERMINATION_MODE_INVALID = "TERMINATION_MODE_INVALID",
            TERMINATION_MODE_BY_USER = "TERMINATION_MODE_BY_USER",
            TERMINATION_MODE_BY_MERCHANT = "TERMINATION_MODE_BY_MERCHANT",
            TERMINATION_MODE_BY_CUSTOMER_SERVICE = "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
        }
    }

    /// 解除自动还款协议：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_contract_code"),
            required::<String>("contract_termination_remark"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商签约协议号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_contract_code", String::hold(value.into())))
        }

        /// 协议解约备注（必填）
        pub fn contract_termination_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with("contract_termination_remark", String::hold(value.into())))
        }
    }

    /// 解除自动还款协议：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 协议信息
        pub contract_info: Option<ContractInfo>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("contract_info", &mut self.contract_info)]);
        }
    }

    /// 协议信息
    #[derive(Clone, Default)]
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
        pub contract_state: Option<Enumeration<ContractState>>,
        /// 协议签署时间
        pub contract_signed_time: Option<String>,
        /// 协议解约时间
        pub contract_terminated_time: Option<String>,
        /// 协议解约方式
        pub contract_terminated_mode: Option<Enumeration<ContractTerminatedMode>>,
        /// 协议解约备注
        pub contract_termination_remark: Option<String>,
        /// 还款日
        pub repayment_day: Option<i64>,
        /// 用户服务商标识
        pub openid: Option<String>,
        /// 服务商AppID
        pub appid: Option<String>,
        /// 还款金额上限，单位为分
        pub repayment_amount_limit: Option<Fen>,
    }

    impl Message for ContractInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("contract_id", &mut self.contract_id),
                ("plan_id", &mut self.plan_id),
                ("out_contract_code", &mut self.out_contract_code),
                ("display_name", &mut self.display_name),
                ("contract_state", &mut self.contract_state),
                ("contract_signed_time", &mut self.contract_signed_time),
                ("contract_terminated_time", &mut self.contract_terminated_time),
                ("contract_terminated_mode", &mut self.contract_terminated_mode),
                ("contract_termination_remark", &mut self.contract_termination_remark),
                ("repayment_day", &mut self.repayment_day),
                ("openid", &mut self.openid),
                ("appid", &mut self.appid),
                ("repayment_amount_limit", &mut self.repayment_amount_limit),
            ]);
        }
    }

    request!(Request);

    message!(Response, ContractInfo);
}

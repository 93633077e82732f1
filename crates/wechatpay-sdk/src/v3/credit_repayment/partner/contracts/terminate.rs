//! `/v3/credit-repayment/partner/contracts/terminate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/credit-repayment/partner/contracts/terminate`
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
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, request, required,
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务商签约协议号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_contract_code", value.into()))
        }

        /// 协议解约备注（必填）
        pub fn contract_termination_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_termination_remark", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("contract_info", &mut self.contract_info),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("contract_id", &mut self.contract_id),
                1 => Named("plan_id", &mut self.plan_id),
                2 => Named("out_contract_code", &mut self.out_contract_code),
                3 => Named("display_name", &mut self.display_name),
                4 => Named("contract_state", &mut self.contract_state),
                5 => Named("contract_signed_time", &mut self.contract_signed_time),
                6 => Named("contract_terminated_time", &mut self.contract_terminated_time),
                7 => Named("contract_terminated_mode", &mut self.contract_terminated_mode),
                8 => Named("contract_termination_remark", &mut self.contract_termination_remark),
                9 => Named("repayment_day", &mut self.repayment_day),
                10 => Named("openid", &mut self.openid),
                11 => Named("appid", &mut self.appid),
                12 => Named("repayment_amount_limit", &mut self.repayment_amount_limit),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, ContractInfo);
}

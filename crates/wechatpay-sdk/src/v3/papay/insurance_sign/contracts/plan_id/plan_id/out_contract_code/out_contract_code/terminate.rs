//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
pub struct Terminate(pub(crate) Node);

impl Terminate {
    /// 保险商户通过商户协议号解除保险自动续费协议 (direct)
    ///
    /// `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().contract_termination_remark("用户解约");
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_sign()
    ///     .contracts()
    ///     .plan_id()
    ///     .plan_id("12535")
    ///     .out_contract_code()
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472767)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate", rest)
    }
}

/// 保险商户通过商户协议号解除保险自动续费协议
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    );

    enumeration! {
        /// 委托代扣协议状态
        ContractState {
            SIGNED = "SIGNED",
            TERMINATED = "TERMINATED",
            SIGN_FAILED = "SIGN_FAILED",
            TO_BE_RENEWED = "TO_BE_RENEWED",
            TERMINATE_PENDING = "TERMINATE_PENDING",
        }
    }

    enumeration! {
        /// 协议解约方式
        ContractTerminationMode {
            USER_TERMINATE = "USER_TERMINATE",
            MCH_API_TERMINATE = "MCH_API_TERMINATE",
            WEPAY_WEB_TERMINATE = "WEPAY_WEB_TERMINATE",
            CUSTOMER_SERVICE_TERMINATE = "CUSTOMER_SERVICE_TERMINATE",
            SYSTEM_TERMINATE = "SYSTEM_TERMINATE",
        }
    }

    /// 保险商户通过商户协议号解除保险自动续费协议：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("contract_termination_remark")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 解约备注（必填）
        pub fn contract_termination_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_termination_remark", value.into()))
        }
    }

    /// 保险商户通过商户协议号解除保险自动续费协议：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 委托代扣协议ID
        pub contract_id: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 委托代扣模板ID
        pub plan_id: Option<i64>,
        /// 商户签约协议号
        pub out_contract_code: Option<String>,
        /// 被保人姓名
        pub insured_display_name: Option<String>,
        /// 委托代扣协议状态
        pub contract_state: Option<Enumeration<ContractState>>,
        /// 协议签署时间
        pub contract_signed_time: Option<String>,
        /// 协议到期时间
        pub contract_expired_time: Option<String>,
        /// 协议解约信息
        pub contract_terminate_info: Option<ContractTerminateInfo>,
        /// 用户OpenID
        pub openid: Option<String>,
        /// 商户侧用户标识
        pub out_user_code: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("contract_id", &mut self.contract_id),
                2 => Named("appid", &mut self.appid),
                3 => Named("plan_id", &mut self.plan_id),
                4 => Named("out_contract_code", &mut self.out_contract_code),
                5 => Named("insured_display_name", &mut self.insured_display_name),
                6 => Named("contract_state", &mut self.contract_state),
                7 => Named("contract_signed_time", &mut self.contract_signed_time),
                8 => Named("contract_expired_time", &mut self.contract_expired_time),
                9 => Named("contract_terminate_info", &mut self.contract_terminate_info),
                10 => Named("openid", &mut self.openid),
                11 => Named("out_user_code", &mut self.out_user_code),
                _ => return None,
            })
        }
    }

    /// 协议解约信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ContractTerminateInfo {
        /// 协议解约方式
        pub contract_termination_mode: Option<Enumeration<ContractTerminationMode>>,
        /// 协议解约时间
        pub contract_terminated_time: Option<String>,
        /// 解约备注
        pub contract_termination_remark: Option<String>,
    }

    impl Message for ContractTerminateInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("contract_termination_mode", &mut self.contract_termination_mode),
                1 => Named("contract_terminated_time", &mut self.contract_terminated_time),
                2 => Named("contract_termination_remark", &mut self.contract_termination_remark),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, ContractTerminateInfo);
}

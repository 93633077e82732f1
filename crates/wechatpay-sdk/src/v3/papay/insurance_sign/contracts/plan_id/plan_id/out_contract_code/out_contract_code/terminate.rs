//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
#[derive(Clone, Debug)]
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
        Enumeration, Hold, Listed, Members, Message, Object, enumeration, message, request,
        required,
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
        pub fn new() -> Self {
            Self::default()
        }

        /// 解约备注（必填）
        pub fn contract_termination_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with("contract_termination_remark", String::hold(value.into())))
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("contract_id", &mut self.contract_id),
                ("appid", &mut self.appid),
                ("plan_id", &mut self.plan_id),
                ("out_contract_code", &mut self.out_contract_code),
                ("insured_display_name", &mut self.insured_display_name),
                ("contract_state", &mut self.contract_state),
                ("contract_signed_time", &mut self.contract_signed_time),
                ("contract_expired_time", &mut self.contract_expired_time),
                ("contract_terminate_info", &mut self.contract_terminate_info),
                ("openid", &mut self.openid),
                ("out_user_code", &mut self.out_user_code),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("contract_termination_mode", &mut self.contract_termination_mode),
                ("contract_terminated_time", &mut self.contract_terminated_time),
                ("contract_termination_remark", &mut self.contract_termination_remark),
            ]);
        }
    }

    request!(Request);

    message!(Response, ContractTerminateInfo);
}

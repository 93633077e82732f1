//! `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
pub struct Terminate(pub(crate) Node);

impl Terminate {
    /// 通过商户协议号解除委托代扣签约协议 (partner)
    ///
    /// `POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::sign::partner::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .contract_termination_remark("用户解约");
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
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012489491)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate", rest)
    }
}

/// 通过商户协议号解除委托代扣签约协议
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule::post::{ResponseScheduledAmount as ScheduledAmount, DeductAmount};
pub use crate::v3::papay::insurance_sign::policy_periods::plan_id::plan_id::contract_id::contract_id::modify::post::PolicyPeriodsEstimatedDeductAmount as EstimatedDeductAmount;
pub use crate::v3::papay::sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::post::{ContractTerminateInfo, DeductSchedule};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    );

    /// 通过商户协议号解除委托代扣签约协议：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("sub_mchid"), required::<String>("contract_termination_remark")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 解约备注（必填）
        pub fn contract_termination_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_termination_remark", value.into()))
        }
    }

    /// 通过商户协议号解除委托代扣签约协议：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 委托代扣协议ID
        pub contract_id: Option<String>,
        /// 普通服务商商户号
        pub sp_mchid: Option<String>,
        /// 普通服务商的AppID
        pub sp_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户的AppID
        pub sub_appid: Option<String>,
        /// 委托代扣模板ID
        pub plan_id: Option<i64>,
        /// 商户签约协议号
        pub out_contract_code: Option<String>,
        /// 用户账户展示名称
        pub contract_display_account: Option<String>,
        /// 委托代扣协议状态
        pub contract_state: Option<String>,
        /// 协议签署时间
        pub contract_signed_time: Option<String>,
        /// 协议到期时间
        pub contract_expired_time: Option<String>,
        /// 用户OpenID
        pub sp_openid: Option<String>,
        /// 子商户AppID对应的用户OpenID
        pub sub_openid: Option<String>,
        /// 协议解约信息
        pub contract_terminate_info: Option<ContractTerminateInfo>,
        /// 商户侧用户标识
        pub out_user_code: Option<String>,
        /// 预约扣费场景的预约信息
        pub deduct_schedule: Option<DeductSchedule>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("contract_id", &mut self.contract_id),
                1 => Named("sp_mchid", &mut self.sp_mchid),
                2 => Named("sp_appid", &mut self.sp_appid),
                3 => Named("sub_mchid", &mut self.sub_mchid),
                4 => Named("sub_appid", &mut self.sub_appid),
                5 => Named("plan_id", &mut self.plan_id),
                6 => Named("out_contract_code", &mut self.out_contract_code),
                7 => Named("contract_display_account", &mut self.contract_display_account),
                8 => Named("contract_state", &mut self.contract_state),
                9 => Named("contract_signed_time", &mut self.contract_signed_time),
                10 => Named("contract_expired_time", &mut self.contract_expired_time),
                11 => Named("sp_openid", &mut self.sp_openid),
                12 => Named("sub_openid", &mut self.sub_openid),
                13 => Named("contract_terminate_info", &mut self.contract_terminate_info),
                14 => Named("out_user_code", &mut self.out_user_code),
                15 => Named("deduct_schedule", &mut self.deduct_schedule),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}

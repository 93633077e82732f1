//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`

pub mod terminate;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
pub struct OutContractCode(pub(crate) Node);

impl OutContractCode {
    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate(self.0)
    }

    /// 保险商户查询保险自动续费协议 (direct)
    ///
    /// `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_sign()
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472641)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}", rest)
    }
}

/// 保险商户查询保险自动续费协议
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, message};
    use crate::operation::Operation;

    pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::post::{ContractState, ContractTerminateInfo, ContractTerminationMode};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    );

    /// 保险商户查询保险自动续费协议：应答
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
        /// 跳转撤销解约小程序的路径
        pub revoke_terminate_contract_redirect_url: Option<String>,
        /// 跳转撤销解约小程序的appid
        pub revoke_terminate_contract_redirect_appid: Option<String>,
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
                12 => Named(
                    "revoke_terminate_contract_redirect_url",
                    &mut self.revoke_terminate_contract_redirect_url,
                ),
                13 => Named(
                    "revoke_terminate_contract_redirect_appid",
                    &mut self.revoke_terminate_contract_redirect_appid,
                ),
                _ => return None,
            })
        }
    }

    message!(Response);
}

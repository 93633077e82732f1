//! `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
pub struct OutContractCode(pub(crate) Node);

impl OutContractCode {
    /// 通过商户协议号查询委托代扣签约协议 (direct)
    ///
    /// `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .sign()
    ///     .contracts()
    ///     .harmony_plan_id()
    ///     .plan_id("12535")
    ///     .out_contract_code()
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013844122)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}", rest)
    }
}

/// 通过商户协议号查询委托代扣签约协议
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::terminate::post::{ContractTerminateInfo, ContractTerminationMode};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    );

    enumeration! {
        /// 委托代扣协议状态
        ContractState {
            SIGNED = "SIGNED",
            TERMINATED = "TERMINATED",
            SIGN_FAILED = "SIGN_FAILED",
            TO_BE_RENEWED = "TO_BE_RENEWED",
        }
    }

    /// 通过商户协议号查询委托代扣签约协议：应答
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
        /// 用户账户展示名称
        pub contract_display_account: Option<String>,
        /// 委托代扣协议状态
        pub contract_state: Option<Enumeration<ContractState>>,
        /// 协议签署时间
        pub contract_signed_time: Option<String>,
        /// 协议到期时间
        pub contract_expired_time: Option<String>,
        /// 用户OpenID
        pub openid: Option<String>,
        /// 协议解约信息
        pub contract_terminate_info: Option<ContractTerminateInfo>,
        /// 商户侧用户标识
        pub out_user_code: Option<String>,
        /// 鸿蒙代扣场景的用户微信号掩码
        pub mask_wxid: Option<String>,
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
                5 => Named("contract_display_account", &mut self.contract_display_account),
                6 => Named("contract_state", &mut self.contract_state),
                7 => Named("contract_signed_time", &mut self.contract_signed_time),
                8 => Named("contract_expired_time", &mut self.contract_expired_time),
                9 => Named("openid", &mut self.openid),
                10 => Named("contract_terminate_info", &mut self.contract_terminate_info),
                11 => Named("out_user_code", &mut self.out_user_code),
                12 => Named("mask_wxid", &mut self.mask_wxid),
                _ => return None,
            })
        }
    }

    message!(Response);
}

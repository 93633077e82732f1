//! `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`

pub mod terminate;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
pub struct OutContractCode(pub(crate) Node);

impl OutContractCode {
    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate(self.0)
    }

    /// 通过商户协议号查询协议 (partner)
    ///
    /// `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .combine_papay()
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884060)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}", rest)
    }
}

/// 通过商户协议号查询协议
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    );

    /// 通过商户协议号查询协议：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 委托代扣协议Id
        pub contract_id: Option<String>,
        /// 商户APPID
        pub appid: Option<String>,
        /// 委托代扣协议模板Id
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
        /// 协议解约信息
        pub contract_terminate_info: Option<ContractTerminateInfo>,
        /// 用户openid
        pub openid: Option<String>,
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
                9 => Named("contract_terminate_info", &mut self.contract_terminate_info),
                10 => Named("openid", &mut self.openid),
                _ => return None,
            })
        }
    }

    /// 协议解约信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ContractTerminateInfo {
        /// 协议解约方式
        pub contract_termination_mode: Option<String>,
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

    message!(Response, ContractTerminateInfo);
}

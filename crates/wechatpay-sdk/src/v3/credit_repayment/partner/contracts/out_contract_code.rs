//! `/v3/credit-repayment/partner/contracts/{out_contract_code}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/credit-repayment/partner/contracts/{out_contract_code}`
pub struct OutContractCode(pub(crate) Node);

impl OutContractCode {
    /// 查询自动还款协议 (partner)
    ///
    /// `GET /v3/credit-repayment/partner/contracts/{out_contract_code}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .credit_repayment()
    ///     .partner()
    ///     .contracts()
    ///     .out_contract_code("100005698")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016125810)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/credit-repayment/partner/contracts/{out_contract_code}", rest)
    }
}

/// 查询自动还款协议
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, message};
    use crate::operation::Operation;

    pub use crate::v3::credit_repayment::partner::contracts::terminate::post::{
        ContractState, ContractTerminatedMode,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/credit-repayment/partner/contracts/{out_contract_code}");

    /// 查询自动还款协议：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
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

    impl Message for Response {
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

    message!(Response);
}

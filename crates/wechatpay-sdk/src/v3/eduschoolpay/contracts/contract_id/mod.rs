//! `/v3/eduschoolpay/contracts/{contract_id}`

pub mod terminate;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/eduschoolpay/contracts/{contract_id}`
pub struct ContractId(pub(crate) Node);

impl ContractId {
    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate(self.0)
    }

    /// 通过协议号查询签约 (partner)
    ///
    /// `GET /v3/eduschoolpay/contracts/{contract_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .eduschoolpay()
    ///     .contracts()
    ///     .contract_id("2045011120563805041758214605")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468959)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/eduschoolpay/contracts/{contract_id}", rest)
    }
}

/// 通过协议号查询签约
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/eduschoolpay/contracts/{contract_id}");

    /// 通过协议号查询签约：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 签约协议号
        pub contract_id: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户appid
        pub appid: Option<String>,
        /// 商户appid下的用户标识
        pub openid: Option<String>,
        /// 签约模板号
        pub plan_id: Option<String>,
        /// 签约状态
        pub contract_status: Option<String>,
        /// 签约时间
        pub create_time: Option<Time>,
        /// 外部签约号
        pub out_contract_code: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("contract_id", &mut self.contract_id),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("appid", &mut self.appid),
                3 => Named("openid", &mut self.openid),
                4 => Named("plan_id", &mut self.plan_id),
                5 => Named("contract_status", &mut self.contract_status),
                6 => Named("create_time", &mut self.create_time),
                7 => Named("out_contract_code", &mut self.out_contract_code),
                _ => return None,
            })
        }
    }

    message!(Response);
}

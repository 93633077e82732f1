//! `/v3/eduschoolpay/contracts/{contract_id}/terminate`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/eduschoolpay/contracts/{contract_id}/terminate`
pub struct Terminate {
    pub(crate) node: Node,
}

impl Terminate {
    /// 商户主动解约 (partner)
    ///
    /// `POST /v3/eduschoolpay/contracts/{contract_id}/terminate`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client
    ///     .v3()
    ///     .eduschoolpay()
    ///     .contracts()
    ///     .contract_id("2045011120563805041758214605")
    ///     .terminate()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012469025)
    #[inline]
    pub fn post(self) -> Call<()> {
        self.node.call_empty(Method::POST, "/v3/eduschoolpay/contracts/{contract_id}/terminate")
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/eduschoolpay/contracts/{contract_id}/terminate", rest)
    }
}

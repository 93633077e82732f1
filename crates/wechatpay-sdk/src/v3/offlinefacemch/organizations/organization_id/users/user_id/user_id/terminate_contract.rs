//! `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
pub struct TerminateContract {
    pub(crate) node: Node,
}

impl TerminateContract {
    /// 解除刷脸用户签约关系接口
    ///
    /// `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client
    ///     .v3()
    ///     .offlinefacemch()
    ///     .organizations()
    ///     .organization_id("")
    ///     .users()
    ///     .user_id()
    ///     .user_id("")
    ///     .terminate_contract()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[inline]
    pub fn post(self) -> Call<()> {
        self.node.call_empty(Method::POST, "/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract")
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract", rest)
    }
}

//! `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`

use crate::chain::{Members, Method};

/// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
#[derive(Clone)]
pub struct TerminateContract {
    pub(crate) node: crate::chain::Node,
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
    pub fn post(&self) -> crate::Call<()> {
        self.node.call(Method::POST, "/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract", Members::None)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract")
    }
}

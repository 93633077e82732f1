//! 解除刷脸用户签约关系接口 · Terminate a face payment user's contract
//!
//! `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`

use crate::chain::{Members, Method};

/// 解除刷脸用户签约关系接口 · Terminate a face payment user's contract
///
/// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
#[derive(Clone)]
pub struct TerminateContract {
    pub(crate) node: crate::chain::Node,
}

impl TerminateContract {
    /// 解除刷脸用户签约关系接口 · Terminate a face payment user's contract
    ///
    /// `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
    ///
    /// 解除机构下刷脸用户的签约关系，解除后该用户不能再用刷脸支付。模式：服务商。
    ///
    /// Terminates the face payment contract of an organisation's user, who can then no longer pay by face. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client
    ///     .v3()
    ///     .offlinefacemch()
    ///     .organizations()
    ///     .organization_id("100001")
    ///     .users()
    ///     .user_id()
    ///     .user_id("100001")
    ///     .terminate_contract()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [develop/access-specifications.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[doc(alias(
        "解除刷脸用户签约关系接口",
        "Terminate a face payment users contract",
        "K12刷脸代扣",
        "terminate-contract",
        "user-id/terminate-contract"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<()> {
        self.node.call(Method::POST, "/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract", Members::None)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract")
    }
}

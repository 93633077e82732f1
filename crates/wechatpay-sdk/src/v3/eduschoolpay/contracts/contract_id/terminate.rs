//! 商户主动解约 · Terminate a contract
//!
//! `/v3/eduschoolpay/contracts/{contract_id}/terminate`

use crate::chain::{Members, Method};

/// 商户主动解约 · Terminate a contract
///
/// `/v3/eduschoolpay/contracts/{contract_id}/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 商户主动解约 · Terminate a contract
    ///
    /// `POST /v3/eduschoolpay/contracts/{contract_id}/terminate`
    ///
    /// 服务商按协议号主动解除用户的校园轻松付签约；解约后不能再扣款。模式：服务商。
    ///
    /// Terminates a campus easy pay contract by its ID. No further debits are possible afterwards. Mode: partner.
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
    /// 官方文档 · Official pages: [partner/4012469025](https://pay.weixin.qq.com/doc/v3/partner/4012469025)
    #[doc(alias(
        "商户主动解约",
        "Terminate a contract",
        "校园轻松付",
        "terminate",
        "contracts/terminate"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<()> {
        self.node.call(
            Method::POST,
            "/v3/eduschoolpay/contracts/{contract_id}/terminate",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/eduschoolpay/contracts/{contract_id}/terminate")
    }
}

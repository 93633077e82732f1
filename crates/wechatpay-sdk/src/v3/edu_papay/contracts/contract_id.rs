//! 解约 · Terminate a contract
//!
//! `/v3/edu-papay/contracts/{contract_id}`

use crate::chain::{Members, Method};

/// 解约 · Terminate a contract
///
/// `/v3/edu-papay/contracts/{contract_id}`
#[derive(Clone)]
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// 解约 · Terminate a contract
    ///
    /// `DELETE /v3/edu-papay/contracts/{contract_id}`
    ///
    /// 商户或服务商按协议号解除用户的教育续费签约；解约后不能再扣款。模式：普通商户、服务商。
    ///
    /// Terminates an education renewal contract by its ID. No further debits are possible afterwards. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client.v3().edu_papay().contracts().contract_id("wx998877665544wx").delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012466882](https://pay.weixin.qq.com/doc/v3/merchant/4012466882), [partner/4012465374](https://pay.weixin.qq.com/doc/v3/partner/4012465374)
    #[doc(alias("解约", "Terminate a contract", "教育续费通", "contracts", "edu-papay/contracts"))]
    #[inline]
    pub fn delete(&self) -> crate::Call<()> {
        self.node.call(Method::DELETE, "/v3/edu-papay/contracts/{contract_id}", Members::None)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/contracts/{contract_id}")
    }
}

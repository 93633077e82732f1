//! 解约
//!
//! `/v3/edu-papay/contracts/{contract_id}`

use crate::chain::{Members, Method};

/// 解约
///
/// `/v3/edu-papay/contracts/{contract_id}`
#[derive(Clone)]
pub struct ContractId {
    pub(crate) node: crate::chain::Node,
}

impl ContractId {
    /// 解约
    ///
    /// `DELETE /v3/edu-papay/contracts/{contract_id}`
    ///
    /// 模式：普通商户、服务商。
    ///
    /// Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client.v3().edu_papay().contracts().contract_id("wx998877665544wx").delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012466882](https://pay.weixin.qq.com/doc/v3/merchant/4012466882), [partner/4012465374](https://pay.weixin.qq.com/doc/v3/partner/4012465374)
    #[doc(alias("解约", "教育续费通", "contracts", "edu-papay/contracts"))]
    #[inline]
    pub fn delete(&self) -> crate::Call<()> {
        self.node.call(Method::DELETE, "/v3/edu-papay/contracts/{contract_id}", Members::None)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/contracts/{contract_id}")
    }
}

//! 签约报备 · Report a signed contract
//!
//! `v2/applyment/micro/signcontract`

use crate::chain::{Members, Method};

/// 签约报备 · Report a signed contract
///
/// `v2/applyment/micro/signcontract`
#[derive(Clone)]
pub struct Signcontract {
    pub(crate) node: crate::chain::Node,
}

impl Signcontract {
    /// 签约报备 · Report a signed contract
    ///
    /// `POST /applyment/micro/signcontract`
    ///
    /// 服务商为小微商户做签约报备，向微信支付登记签约信息，用在小微商户入驻流程中。
    ///
    /// Reports the signed contract of a micro merchant to WeChat Pay during its onboarding.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client.v2().applyment().micro().signcontract().post().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [api/xiaowei.php?chapter=19_4](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4)
    #[doc(alias(
        "签约报备",
        "Report a signed contract",
        "小微特约商户",
        "signcontract",
        "micro/signcontract"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<()> {
        self.node.call(Method::POST, "/applyment/micro/signcontract", Members::None)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/applyment/micro/signcontract")
    }
}

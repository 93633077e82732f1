//! `/v3/global/certificates`

/// `/v3/global/certificates`
pub struct Certificates {
    pub(crate) node: crate::chain::Node,
}

impl Certificates {
    /// 获取平台证书列表
    ///
    /// `GET /v3/global/certificates`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().global().certificates().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354446)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/global/certificates")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/certificates")
    }
}

/// 获取平台证书列表
pub mod get {

    pub use crate::shared::v3_certificates_get::{Data, EncryptCertificate, Response};
}

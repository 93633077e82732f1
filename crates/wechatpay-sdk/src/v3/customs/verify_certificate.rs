//! `/v3/customs/verify-certificate`

/// `/v3/customs/verify-certificate`
pub struct VerifyCertificate {
    pub(crate) node: crate::chain::Node,
}

impl VerifyCertificate {
    /// 身份信息校验
    ///
    /// `POST /v3/customs/verify-certificate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::customs::verify_certificate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mchid("1230000109")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .sub_order_no("20150806125346")
    ///     .customs(post::Customs::SHANGHAI_ZS)
    ///     .merchant_customs_no("123456")
    ///     .certificate_type(post::CertificateType::IDCARD)
    ///     .certificate_id("6225760000000000")
    ///     .certificate_name("张三");
    /// let answer = client.v3().customs().verify_certificate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/customs/verify-certificate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/customs/verify-certificate")
    }
}

/// 身份信息校验
pub mod post {

    pub use crate::shared::v3_customs_orders_get_customs::Customs;
    pub use crate::shared::v3_customs_verify_certificate_post::{
        CertificateCheckResult, CertificateType, Request, Response,
    };
}

//! 下载电子回单 · Download a receipt slip
//!
//! `/v3/transferdownload/signfile`

/// 下载电子回单 · Download a receipt slip
///
/// `/v3/transferdownload/signfile`
#[derive(Clone)]
pub struct Signfile {
    pub(crate) node: crate::chain::Node,
}

impl Signfile {
    /// 下载电子回单 · Download a receipt slip
    ///
    /// `GET /v3/transferdownload/signfile`
    ///
    /// 商户凭回单查询返回的下载地址里的参数下载转账电子回单文件，下载后用哈希值校验。模式：普通商户、服务商。
    ///
    /// Downloads the electronic receipt slip of a transfer from the URL that its query returned. Verify the file by its hash. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transferdownload::signfile::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().token("X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD");
    /// let answer = client.v3().transferdownload().signfile().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012269010](https://pay.weixin.qq.com/doc/v3/merchant/4012269010), [partner/4012158314](https://pay.weixin.qq.com/doc/v3/partner/4012158314), [apis/chapter4_1_15.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml), [bank-mode-batch-transfer-accounts/download-electron-receipt.html](https://pay.weixin.qq.com/docs/partner/apis/bank-mode-batch-transfer-accounts/download-electron-receipt.html), [transfer/download-electron-receipt.html](https://pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/download-electron-receipt.html), [batch-transfer-to-balance/download-receipt.html](https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/download-receipt.html)
    #[doc(alias(
        "下载电子回单",
        "Download a receipt slip",
        "商家转账",
        "signfile",
        "transferdownload/signfile"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<bytes::Bytes> {
        self.node.query("/v3/transferdownload/signfile", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transferdownload/signfile")
    }
}

/// 下载电子回单 · Download a receipt slip
pub mod get {

    /// 下载电子回单：请求 · Download a receipt slip: request
    pub struct Request {
        /// 前序download\_url的查询参数（必填） · Query parameter from the \`download\_url\` (required)
        pub token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 前序download\_url的查询参数（必填） · Query parameter from the \`download\_url\` (required)
        pub fn token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.token = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => token: Required "token",
        }
    }
}

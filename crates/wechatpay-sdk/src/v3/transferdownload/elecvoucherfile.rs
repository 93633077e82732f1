//! 下载电子回单PDF文件 · Download a receipt slip PDF
//!
//! `/v3/transferdownload/elecvoucherfile`

/// 下载电子回单PDF文件 · Download a receipt slip PDF
///
/// `/v3/transferdownload/elecvoucherfile`
#[derive(Clone)]
pub struct Elecvoucherfile {
    pub(crate) node: crate::chain::Node,
}

impl Elecvoucherfile {
    /// 下载电子回单PDF文件 · Download a receipt slip PDF
    ///
    /// `GET /v3/transferdownload/elecvoucherfile`
    ///
    /// 商户凭回单查询返回的下载地址里的参数下载电子回单PDF文件，下载后用哈希值校验。模式：普通商户。
    ///
    /// Downloads the PDF of an electronic receipt slip from the URL that its query returned. Verify the file by its hash. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transferdownload::elecvoucherfile::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .token("X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD")
    ///     .source("elecsign");
    /// let answer = client.v3().transferdownload().elecvoucherfile().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012716436](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
    #[doc(alias(
        "下载电子回单PDF文件",
        "Download a receipt slip PDF",
        "商家转账",
        "elecvoucherfile",
        "transferdownload/elecvoucherfile"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<bytes::Bytes> {
        self.node.query("/v3/transferdownload/elecvoucherfile", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transferdownload/elecvoucherfile")
    }
}

/// 下载电子回单PDF文件 · Download a receipt slip PDF
pub mod get {

    /// 下载电子回单PDF文件：请求 · Download a receipt slip PDF: request
    pub struct Request {
        /// 前序download\_url的查询参数（必填） · Query parameter from the \`download\_url\` (required)
        pub token: Option<String>,
        /// 前序download\_url的查询参数（必填） · Query parameter from the \`download\_url\` (required)
        pub source: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 前序download\_url的查询参数（必填） · Query parameter from the \`download\_url\` (required)
        pub fn token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.token = value.into_member();
            self
        }

        /// 前序download\_url的查询参数（必填） · Query parameter from the \`download\_url\` (required)
        pub fn source<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.source = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => token: Required "token",
            1 => source: Required "source",
        }
    }
}

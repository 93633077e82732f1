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
    /// Downloads an electronic receipt slip from the URL that its query returned. Verify the file by its hash. Modes: direct merchant, partner.
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

    /// This path without types; `Chain::chain` goes on from it.
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

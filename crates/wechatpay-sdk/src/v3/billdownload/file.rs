//! 下载账单 · Download a bill file
//!
//! `/v3/billdownload/file`

/// 下载账单 · Download a bill file
///
/// `/v3/billdownload/file`
#[derive(Clone)]
pub struct File {
    pub(crate) node: crate::chain::Node,
}

impl File {
    /// 下载账单 · Download a bill file
    ///
    /// `GET /v3/billdownload/file`
    ///
    /// 用申请账单时返回的下载地址取得账单文件内容；下载后应按申请时返回的哈希值核对文件。模式：普通商户、服务商。
    ///
    /// Downloads a bill file from the download URL that a bill request returned. Verify the file against the hash from that request. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::billdownload::file::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().token("dN7J6yDgUzbX8Uk3sD4a4e").tartype("GZIP");
    /// let answer = client.v3().billdownload().file().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): The bill date is today or more than three months ago, or the sub-merchant is wrong. Correct the date or the sub-merchant.
    /// - `NO_STATEMENT_EXIST` (400): Nothing happened on that day, so there is no bill. Treat it as an empty bill. Do not retry.
    /// - `PARAM_ERROR` (400): A parameter of the bill is malformed. Write dates as `yyyy-MM-dd`, and use documented values.
    /// - `STATEMENT_CREATING` (400): The bill is still being generated. Download the bill after 10:00 on the next day, then every 30 minutes until it is ready.
    /// - `NO_AUTH` (403): The merchant may not read this bill: another merchant requested it, or it is a micro merchant, which has no bill of its own. Download with the merchant that requested the bill. Correct or omit the sub-merchant.
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. Query again later. A query changes nothing.
    /// - `SIGN_ERROR`: see [`code`](crate::code).
    #[doc(alias("下载账单", "Download a bill file", "账单", "file", "billdownload/file"))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<bytes::Bytes> {
        self.node.query("/v3/billdownload/file", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/billdownload/file")
    }
}

/// 下载账单 · Download a bill file
pub mod get {

    /// 下载账单：请求 · Download a bill file: request
    pub struct Request {
        /// 前序接口返回的URL.query.token（必填） · Token from the download URL (required)
        pub token: Option<String>,
        /// 前序接口返回的URL.query.tartype · Compression type from download URL
        pub tartype: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 前序接口返回的URL.query.token（必填） · Token from the download URL (required)
        pub fn token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.token = value.into_member();
            self
        }

        /// 前序接口返回的URL.query.tartype · Compression type from download URL
        pub fn tartype<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tartype = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => token: Required "token",
            1 => tartype: Optional "tartype",
        }
    }
}

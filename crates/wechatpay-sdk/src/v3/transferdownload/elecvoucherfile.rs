//! `/v3/transferdownload/elecvoucherfile`

/// `/v3/transferdownload/elecvoucherfile`
pub struct Elecvoucherfile {
    pub(crate) node: crate::chain::Node,
}

impl Elecvoucherfile {
    /// 下载电子回单PDF文件 (direct)
    ///
    /// `GET /v3/transferdownload/elecvoucherfile`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<bytes::Bytes> {
        self.node.query("/v3/transferdownload/elecvoucherfile", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/transferdownload/elecvoucherfile")
    }
}

/// 下载电子回单PDF文件
pub mod get {
    use crate::message;

    /// 下载电子回单PDF文件：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("token"), message::required::<String>("source")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 前序download\_url的查询参数（必填）
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("token", value))
        }

        /// 前序download\_url的查询参数（必填）
        pub fn source(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("source", value))
        }
    }

    request!(Request);
}

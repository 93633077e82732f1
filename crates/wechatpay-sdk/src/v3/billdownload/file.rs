//! `/v3/billdownload/file`

/// `/v3/billdownload/file`
pub struct File {
    pub(crate) node: crate::chain::Node,
}

impl File {
    /// 下载账单 (direct and partner)
    ///
    /// `GET /v3/billdownload/file`
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
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<bytes::Bytes> {
        self.node.query("/v3/billdownload/file", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/billdownload/file")
    }
}

/// 下载账单
pub mod get {
    use crate::message;

    /// 下载账单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("token"), message::optional::<String>("tartype")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 前序接口返回的URL.query.token（必填）
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("token", value))
        }

        /// 前序接口返回的URL.query.tartype
        pub fn tartype(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("tartype", value))
        }
    }

    request!(Request);
}

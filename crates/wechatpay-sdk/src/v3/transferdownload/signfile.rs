//! `/v3/transferdownload/signfile`

/// `/v3/transferdownload/signfile`
pub struct Signfile {
    pub(crate) node: crate::chain::Node,
}

impl Signfile {
    /// 下载电子回单 (direct and partner)
    ///
    /// `GET /v3/transferdownload/signfile`
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
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<bytes::Bytes> {
        self.node.query("/v3/transferdownload/signfile", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/transferdownload/signfile")
    }
}

/// 下载电子回单
pub mod get {
    use crate::message;

    /// 下载电子回单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("token")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 前序download\_url的查询参数（必填）
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("token", value))
        }
    }

    request!(Request);
}

//! `/v3/global/merchant-service/images/{media_id}`

/// `/v3/global/merchant-service/images/{media_id}`
pub struct MediaId {
    pub(crate) node: crate::chain::Node,
}

impl MediaId {
    /// 图片下载
    ///
    /// `GET /v3/global/merchant-service/images/{media_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_service::images::media_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().complaint_id("200201820200101080076610000");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .merchant_service()
    ///     .images()
    ///     .media_id("segment")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<bytes::Bytes> {
        self.node.query("/v3/global/merchant-service/images/{media_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-service/images/{media_id}")
    }
}

/// 图片下载
pub mod get {
    use crate::message;

    /// 图片下载：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("complaint_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 投诉单号（必填）
        pub fn complaint_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("complaint_id", value))
        }
    }

    request!(Request);
}

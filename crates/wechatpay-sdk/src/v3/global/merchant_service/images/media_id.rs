//! `/v3/global/merchant-service/images/{media_id}`

use bytes::Bytes;

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/global/merchant-service/images/{media_id}`
pub struct MediaId {
    pub(crate) node: Node,
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
    pub fn get(self, request: get::Request) -> Call<Bytes> {
        self.node
            .download(Method::GET, "/v3/global/merchant-service/images/{media_id}")
            .query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/merchant-service/images/{media_id}", rest)
    }
}

/// 图片下载
pub mod get {
    use crate::message::{Listed, Object, required};

    /// 图片下载：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("complaint_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 投诉单号（必填）
        pub fn complaint_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("complaint_id", value))
        }
    }

    request!(Request);
}

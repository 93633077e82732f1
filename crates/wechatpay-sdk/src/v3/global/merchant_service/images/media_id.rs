//! 图片下载 · Download a complaint image
//!
//! `/v3/global/merchant-service/images/{media_id}`

/// 图片下载 · Download a complaint image
///
/// `/v3/global/merchant-service/images/{media_id}`
#[derive(Clone)]
pub struct MediaId {
    pub(crate) node: crate::chain::Node,
}

impl MediaId {
    /// 图片下载 · Download a complaint image
    ///
    /// `GET /v3/global/merchant-service/images/{media_id}`
    ///
    /// 商户按媒体文件标识和投诉单号下载投诉中的图片，返回图片内容。模式：服务商。
    ///
    /// Downloads an image of a complaint by media ID and complaint ID and returns the image. Mode: partner.
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
    /// 官方文档 · Official pages: [doc/DTlpoQlhMWXpzZ2NF?nlc=1](https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1)
    #[doc(alias(
        "图片下载",
        "Download a complaint image",
        "跨境/全球 消费者投诉",
        "images",
        "merchant-service/images"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<bytes::Bytes> {
        self.node.query("/v3/global/merchant-service/images/{media_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-service/images/{media_id}")
    }
}

/// 图片下载 · Download a complaint image
pub mod get {

    /// 图片下载：请求 · Download a complaint image: request
    pub struct Request {
        /// 投诉单号（必填） · Complaint ID (required)
        pub complaint_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 投诉单号（必填） · Complaint ID (required)
        pub fn complaint_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.complaint_id = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => complaint_id: Required "complaint_id",
        }
    }
}

//! 商户上传反馈图片 · Upload a complaint image
//!
//! `/v3/global/merchant-service/images/upload`

/// 商户上传反馈图片 · Upload a complaint image
///
/// `/v3/global/merchant-service/images/upload`
#[derive(Clone)]
pub struct Upload {
    pub(crate) node: crate::chain::Node,
}

impl Upload {
    /// 商户上传反馈图片 · Upload a complaint image
    ///
    /// `POST /v3/global/merchant-service/images/upload`
    ///
    /// 商户上传回复投诉用的图片，返回媒体文件标识；提交回复时填写该标识。模式：服务商。
    ///
    /// Uploads an image for a complaint reply and returns the media ID to use in that reply. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_service::images::upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().file(wechatpay_sdk::Upload::new("photo.jpg", photo));
    /// let answer = client.v3().global().merchant_service().images().upload().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [doc/DTlZyR0JGTVBmRElp?nlc=1](https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1)
    #[doc(alias(
        "商户上传反馈图片",
        "Upload a complaint image",
        "跨境/全球 消费者投诉",
        "upload",
        "images/upload"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/merchant-service/images/upload", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-service/images/upload")
    }
}

/// 商户上传反馈图片 · Upload a complaint image
pub mod post {

    /// 商户上传反馈图片：请求 · Upload a complaint image: request
    pub struct Request {
        /// 媒体图⽚只⽀持JPG（必填） · Image file (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub file: Option<crate::Upload>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 媒体图⽚只⽀持JPG（必填） · Image file (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub fn file<M>(mut self, value: impl crate::IntoMember<crate::Upload, M>) -> Self {
            self.file = value.into_member();
            self
        }
    }

    /// 商户上传反馈图片：应答 · Upload a complaint image: answer
    #[non_exhaustive]
    pub struct Response {
        /// 媒体文件标识ID · Media file ID
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub media_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => file: Required "file",
        }
        Response {
            0 => media_id: Optional "media_id",
        }
    }
}

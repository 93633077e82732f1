//! 商户上传反馈图片 · Upload a complaint image
//!
//! `/v3/merchant-service/images/upload`

/// 商户上传反馈图片 · Upload a complaint image
///
/// `/v3/merchant-service/images/upload`
#[derive(Clone)]
pub struct Upload {
    pub(crate) node: crate::chain::Node,
}

impl Upload {
    /// 商户上传反馈图片 · Upload a complaint image
    ///
    /// `POST /v3/merchant-service/images/upload`
    ///
    /// 商户或服务商上传投诉反馈用的图片，返回媒体文件标识ID，供回复时引用。模式：普通商户、服务商。
    ///
    /// Uploads an image for a complaint reply and returns its media ID. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::images::upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().file(wechatpay_sdk::Upload::new("photo.jpg", photo));
    /// let answer = client.v3().merchant_service().images().upload().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `PARAM_ERROR` (400): 文件为空、超过 2 MB、扩展名或内容不是图片，或 sha256 不符。换文件，或重新计算 sha256。 · The file is empty or larger than 2 MB, is not a picture by its name or content, or its `sha256` is wrong. Replace the file, or compute `sha256` again.
    /// - `SYSTEM_ERROR` (500): 内部或文件系统异常。同样的文件再传。 · The platform or its file store failed. Upload the same file again.
    /// - `INVALID_REQUEST`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012467250](https://pay.weixin.qq.com/doc/v3/merchant/4012467250), [partner/4012467222](https://pay.weixin.qq.com/doc/v3/partner/4012467222)
    #[doc(alias(
        "商户上传反馈图片",
        "Upload a complaint image",
        "消费者投诉",
        "upload",
        "images/upload"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-service/images/upload", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/images/upload")
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

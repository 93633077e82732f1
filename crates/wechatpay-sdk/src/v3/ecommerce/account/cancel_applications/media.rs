//! 注销申请图片上传 · Upload an image for account closure
//!
//! `/v3/ecommerce/account/cancel-applications/media`

/// 注销申请图片上传 · Upload an image for account closure
///
/// `/v3/ecommerce/account/cancel-applications/media`
#[derive(Clone)]
pub struct Media {
    pub(crate) node: crate::chain::Node,
}

impl Media {
    /// 注销申请图片上传 · Upload an image for account closure
    ///
    /// `POST /v3/ecommerce/account/cancel-applications/media`
    ///
    /// 电商平台上传注销申请所需的图片，返回媒体文件标识；提交注销申请时填写该标识。模式：服务商。
    ///
    /// Uploads an image for an account closure application and returns the media ID to use in that application. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::account::cancel_applications::media::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().file(wechatpay_sdk::Upload::new("photo.jpg", photo));
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .account()
    ///     .cancel_applications()
    ///     .media()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012691710](https://pay.weixin.qq.com/doc/v3/partner/4012691710)
    #[doc(alias(
        "注销申请图片上传",
        "Upload an image for account closure",
        "平台收付通 二级商户注销",
        "media",
        "cancel-applications/media"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/account/cancel-applications/media", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account/cancel-applications/media")
    }
}

/// 注销申请图片上传 · Upload an image for account closure
pub mod post {

    /// 注销申请图片上传：请求 · Upload an image for account closure: request
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

    /// 注销申请图片上传：应答 · Upload an image for account closure: answer
    #[non_exhaustive]
    pub struct Response {
        /// 媒体文件标识Id · Media file ID
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

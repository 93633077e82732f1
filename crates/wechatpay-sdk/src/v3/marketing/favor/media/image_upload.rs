//! （营销）图片上传 · Upload a marketing image
//!
//! `/v3/marketing/favor/media/image-upload`

/// （营销）图片上传 · Upload a marketing image
///
/// `/v3/marketing/favor/media/image-upload`
#[derive(Clone)]
pub struct ImageUpload {
    pub(crate) node: crate::chain::Node,
}

impl ImageUpload {
    /// （营销）图片上传 · Upload a marketing image
    ///
    /// `POST /v3/marketing/favor/media/image-upload`
    ///
    /// 上传营销用的图片，返回图片的URL，供创建代金券等营销活动时填写。模式：普通商户、服务商。
    ///
    /// Uploads an image for marketing and returns its URL, for use in coupons and other campaigns. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::media::image_upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().file(wechatpay_sdk::Upload::new("photo.jpg", photo));
    /// let answer = client.v3().marketing().favor().media().image_upload().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `PARAM_ERROR` (400): 文件为空、超过 2 MB、扩展名或内容不是图片，或 sha256 不符。换文件，或重新计算 sha256。 · The file is empty or larger than 2 MB, is not a picture by its name or content, or its `sha256` is wrong. Replace the file, or compute `sha256` again.
    /// - `FREQUENCY_LIMIT_EXCEED` (429): 每秒过快，或当天上传数已满。降速；日限满了次日再传。 · Files are uploaded too fast, or today's quota is used up. Slow down. If the daily quota is used up, upload the next day.
    /// - `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012557233](https://pay.weixin.qq.com/doc/v3/merchant/4012557233), [partner/4012759802](https://pay.weixin.qq.com/doc/v3/partner/4012759802)
    #[doc(alias(
        "（营销）图片上传",
        "Upload a marketing image",
        "代金券",
        "image-upload",
        "media/image-upload"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/favor/media/image-upload", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/media/image-upload")
    }
}

/// （营销）图片上传 · Upload a marketing image
pub mod post {

    /// （营销）图片上传：请求 · Upload a marketing image: request
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

    /// （营销）图片上传：应答 · Upload a marketing image: answer
    #[non_exhaustive]
    pub struct Response {
        /// 媒体文件URL地址 · Media file URL
        pub media_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => file: Required "file",
        }
        Response {
            0 => media_url: Optional "media_url",
        }
    }
}

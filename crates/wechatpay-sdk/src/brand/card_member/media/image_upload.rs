//! 图片上传 · Upload a membership card image
//!
//! `/brand/card-member/media/image-upload`

/// 图片上传 · Upload a membership card image
///
/// `/brand/card-member/media/image-upload`
#[derive(Clone)]
pub struct ImageUpload {
    pub(crate) node: crate::chain::Node,
}

impl ImageUpload {
    /// 图片上传 · Upload a membership card image
    ///
    /// `POST /brand/card-member/media/image-upload`
    ///
    /// 品牌上传会员卡使用的图片，返回图片地址，供创建或修改会员卡模板时填写。模式：品牌。
    ///
    /// Uploads an image for membership cards and returns its URL, which membership card templates refer to. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::card_member::media::image_upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().file(wechatpay_sdk::Upload::new("photo.jpg", photo));
    /// let answer = client.brand().card_member().media().image_upload().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4015680641](https://pay.weixin.qq.com/doc/brand/4015680641)
    #[doc(alias(
        "图片上传",
        "Upload a membership card image",
        "商家名片会员",
        "image-upload",
        "media/image-upload"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/brand/card-member/media/image-upload", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/card-member/media/image-upload")
    }
}

/// 图片上传 · Upload a membership card image
pub mod post {

    /// 图片上传：请求 · Upload a membership card image: request
    pub struct Request {
        /// 图片文件（必填） · Image file (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub file: Option<crate::Upload>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 图片文件（必填） · Image file (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub fn file<M>(mut self, value: impl crate::IntoMember<crate::Upload, M>) -> Self {
            self.file = value.into_member();
            self
        }
    }

    /// 图片上传：应答 · Upload a membership card image: answer
    #[non_exhaustive]
    pub struct Response {
        /// 图片URL · Image URL
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

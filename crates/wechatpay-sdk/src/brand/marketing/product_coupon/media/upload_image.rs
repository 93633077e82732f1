//! 图片上传 · Upload a product coupon image
//!
//! `/brand/marketing/product-coupon/media/upload-image`

/// 图片上传 · Upload a product coupon image
///
/// `/brand/marketing/product-coupon/media/upload-image`
#[derive(Clone)]
pub struct UploadImage {
    pub(crate) node: crate::chain::Node,
}

impl UploadImage {
    /// 图片上传 · Upload a product coupon image
    ///
    /// `POST /brand/marketing/product-coupon/media/upload-image`
    ///
    /// 品牌上传商品券使用的图片，返回图片URL，供创建商品券时填写。模式：品牌。
    ///
    /// Uploads an image for product coupons and returns its URL. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::marketing::product_coupon::media::upload_image::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().file(wechatpay_sdk::Upload::new("photo.jpg", photo));
    /// let answer = client
    ///     .brand()
    ///     .marketing()
    ///     .product_coupon()
    ///     .media()
    ///     .upload_image()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias(
        "图片上传",
        "Upload a product coupon image",
        "商品券",
        "upload-image",
        "media/upload-image"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/brand/marketing/product-coupon/media/upload-image", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/marketing/product-coupon/media/upload-image")
    }
}

/// 图片上传 · Upload a product coupon image
pub mod post {

    /// 图片上传：请求 · Upload a product coupon image: request
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

    /// 图片上传：应答 · Upload a product coupon image: answer
    #[non_exhaustive]
    pub struct Response {
        /// 图片URL · Image URL
        ///
        /// 完整的网址。A complete URL.
        pub image_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => file: Required "file",
        }
        Response {
            0 => image_url: Optional "image_url",
        }
    }
}

//! `/v3/merchant/media/upload`

/// `/v3/merchant/media/upload`
#[derive(Clone)]
pub struct Upload {
    pub(crate) node: crate::chain::Node,
}

impl Upload {
    /// 文件上传 (partner)
    ///
    /// `POST /v3/merchant/media/upload`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant::media::upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().file(wechatpay_sdk::Upload::new("photo.jpg", photo));
    /// let answer = client.v3().merchant().media().upload().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759044)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant/media/upload", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/media/upload")
    }
}

/// 文件上传
pub mod post {

    /// 文件上传：请求
    ///
    /// 条件 Conditions:
    ///
    /// - 图片不超过 2 MB，jpg、jpeg、png、bmp。Image up to 2 MB: jpg, jpeg, png, bmp
    pub struct Request {
        /// 媒体图⽚只⽀持JPG（必填）
        pub file: Option<crate::Upload>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 媒体图⽚只⽀持JPG（必填）
        pub fn file<M>(mut self, value: impl crate::IntoMember<crate::Upload, M>) -> Self {
            self.file = value.into_member();
            self
        }
    }

    /// 文件上传：应答
    #[non_exhaustive]
    pub struct Response {
        /// 媒体文件标识Id
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

//! `/v3/global/merchant-storage/file/upload`

/// `/v3/global/merchant-storage/file/upload`
pub struct Upload {
    pub(crate) node: crate::chain::Node,
}

impl Upload {
    /// 上传文件
    ///
    /// `POST /v3/global/merchant-storage/file/upload`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_storage::file::upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().file(wechatpay_sdk::Upload::new("photo.jpg", photo));
    /// let answer = client.v3().global().merchant_storage().file().upload().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024913)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/merchant-storage/file/upload", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-storage/file/upload")
    }
}

/// 上传文件
pub mod post {
    use crate::message;

    pub use crate::shared::v3_global_merchant_storage_file_upload_post::Response;

    /// 上传文件：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<crate::Upload>("file")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 文件信息（必填）
        #[inline]
        pub fn file(self, value: crate::Upload) -> Self {
            Self(self.0.with("file", value))
        }
    }

    request!(Request);
}

//! 上传文件 · Upload a file
//!
//! `/v3/global/merchant-storage/file/upload`

/// 上传文件 · Upload a file
///
/// `/v3/global/merchant-storage/file/upload`
#[derive(Clone)]
pub struct Upload {
    pub(crate) node: crate::chain::Node,
}

impl Upload {
    /// 上传文件 · Upload a file
    ///
    /// `POST /v3/global/merchant-storage/file/upload`
    ///
    /// 上传业务所需的文件及其元信息，返回文件标识ID；其他接口用该标识引用文件。模式：普通商户、服务商。
    ///
    /// Uploads a file with its metadata and returns the file ID with which other operations refer to it. Modes: direct merchant, partner.
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
    /// 官方文档 · Official pages: [global/4013024913](https://pay.weixin.qq.com/doc/global/v3/zh/4013024913)
    #[doc(alias("上传文件", "Upload a file", "跨境/全球 分账", "upload", "file/upload"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/merchant-storage/file/upload", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-storage/file/upload")
    }
}

/// 上传文件 · Upload a file
pub mod post {

    /// 上传文件：请求 · Upload a file: request
    pub struct Request {
        /// 文件信息（必填） · File (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub file: Option<crate::Upload>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 文件信息（必填） · File (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub fn file<M>(mut self, value: impl crate::IntoMember<crate::Upload, M>) -> Self {
            self.file = value.into_member();
            self
        }
    }

    /// 上传文件：应答 · Upload a file: answer
    #[non_exhaustive]
    pub struct Response {
        /// 文件标识ID · File ID
        pub file_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => file: Required "file",
        }
        Response {
            0 => file_id: Optional "file_id",
        }
    }
}

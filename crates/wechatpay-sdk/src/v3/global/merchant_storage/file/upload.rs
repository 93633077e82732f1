//! `/v3/global/merchant-storage/file/upload`

/// `/v3/global/merchant-storage/file/upload`
#[derive(Clone)]
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
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/merchant-storage/file/upload", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-storage/file/upload")
    }
}

/// 上传文件
pub mod post {

    /// 上传文件：请求
    pub struct Request {
        /// 文件信息（必填）
        pub file: Option<crate::Upload>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 文件信息（必填）
        pub fn file<M>(mut self, value: impl crate::IntoMember<crate::Upload, M>) -> Self {
            self.file = value.into_member();
            self
        }
    }

    /// 上传文件：应答
    #[non_exhaustive]
    pub struct Response {
        /// 文件标识ID
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

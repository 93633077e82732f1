//! `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`

/// `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
pub struct UploadFapiaoFile {
    pub(crate) node: crate::chain::Node,
}

impl UploadFapiaoFile {
    /// 上传电子发票文件 (direct and partner)
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::upload_fapiao_file::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .file(wechatpay_sdk::Upload::new("photo.jpg", photo))
    ///     .file_type(post::FileType::PDF);
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiao_applications()
    ///     .upload_fapiao_file()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556605)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file")
    }
}

/// 上传电子发票文件
pub mod post {
    use crate::message;

    enumeration! {
        /// 发票文件的类型
        FileType {
            PDF = "PDF",
            OFD = "OFD",
        }
    }

    /// 上传电子发票文件：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Upload>("file"),
            message::optional::<String>("sub_mchid"),
            message::required::<crate::Enumeration<FileType>>("file_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 电子发票文件二进制数据流（必填）
        #[inline]
        pub fn file(self, value: crate::Upload) -> Self {
            Self(self.0.with("file", value))
        }

        /// 微信支付分配的子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 发票文件的类型（必填）
        pub fn file_type(self, value: impl Into<crate::Enumeration<FileType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<FileType>>("file_type", value))
        }
    }

    /// 上传电子发票文件：应答
    #[non_exhaustive]
    pub struct Response {
        /// 电子发票文件ID
        pub fapiao_media_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => fapiao_media_id: "fapiao_media_id",
        }
    }
}

//! 上传电子发票文件 · Upload an e-fapiao file
//!
//! `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`

/// 上传电子发票文件 · Upload an e-fapiao file
///
/// `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
#[derive(Clone)]
pub struct UploadFapiaoFile {
    pub(crate) node: crate::chain::Node,
}

impl UploadFapiaoFile {
    /// 上传电子发票文件 · Upload an e-fapiao file
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
    ///
    /// 上传自行开具的电子发票文件和元信息，返回文件ID，插入用户卡包时引用。模式：普通商户、服务商。
    ///
    /// Uploads an e-fapiao file with its metadata and returns its media ID, for inserting the fapiao into a card pack. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
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
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::upload_fapiao_file::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .file(wechatpay_sdk::Upload::new("photo.jpg", photo))
    ///     .sub_mchid("1900000109")
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
    /// 官方文档 · Official pages: [merchant/4012556605](https://pay.weixin.qq.com/doc/v3/merchant/4012556605), [partner/4012696830](https://pay.weixin.qq.com/doc/v3/partner/4012696830)
    #[doc(alias(
        "上传电子发票文件",
        "Upload an e-fapiao file",
        "电子发票",
        "upload-fapiao-file",
        "fapiao-applications/upload-fapiao-file"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file")
    }
}

/// 上传电子发票文件 · Upload an e-fapiao file
pub mod post {

    enumeration! {
        /// 发票文件的类型 · Fapiao file type
        FileType {
            /// `PDF`: PDF 文件 · PDF file
            PDF = "PDF",
            /// `OFD`: OFD 文件 · OFD file
            OFD = "OFD",
        }
    }

    /// 上传电子发票文件：请求 · Upload an e-fapiao file: request
    pub struct Request {
        /// 电子发票文件二进制数据流（必填） · E-fapiao file (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub file: Option<crate::Upload>,
        /// 微信支付分配的子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 发票文件的类型（必填） · Fapiao file type (required)
        pub file_type: FileType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 电子发票文件二进制数据流（必填） · E-fapiao file (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub fn file<M>(mut self, value: impl crate::IntoMember<crate::Upload, M>) -> Self {
            self.file = value.into_member();
            self
        }

        /// 微信支付分配的子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 发票文件的类型（必填） · Fapiao file type (required)
        pub fn file_type<M>(mut self, value: impl crate::IntoMember<FileType, M>) -> Self {
            self.file_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 上传电子发票文件：应答 · Upload an e-fapiao file: answer
    #[non_exhaustive]
    pub struct Response {
        /// 电子发票文件ID · E-fapiao file ID
        pub fapiao_media_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => file: Required "file",
            1 => sub_mchid: Optional "sub_mchid",
            2 => file_type: Required "file_type",
        }
        Response {
            0 => fapiao_media_id: Optional "fapiao_media_id",
        }
    }
}

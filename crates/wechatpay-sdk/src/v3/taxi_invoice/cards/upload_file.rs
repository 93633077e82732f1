//! 上传出租车电子发票文件 · Upload a taxi e-fapiao file
//!
//! `/v3/taxi-invoice/cards/upload-file`

/// 上传出租车电子发票文件 · Upload a taxi e-fapiao file
///
/// `/v3/taxi-invoice/cards/upload-file`
#[derive(Clone)]
pub struct UploadFile {
    pub(crate) node: crate::chain::Node,
}

impl UploadFile {
    /// 上传出租车电子发票文件 · Upload a taxi e-fapiao file
    ///
    /// `POST /v3/taxi-invoice/cards/upload-file`
    ///
    /// 服务商上传出租车电子发票文件及其元信息，返回文件ID，插入卡包时引用。模式：服务商。
    ///
    /// Uploads a taxi e-fapiao file with its metadata and returns the file ID to use when the fapiao is inserted. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::cards::upload_file::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .file(wechatpay_sdk::Upload::new("photo.jpg", photo))
    ///     .company_mchid("1900000109")
    ///     .region_id(1);
    /// let answer = client.v3().taxi_invoice().cards().upload_file().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012692904](https://pay.weixin.qq.com/doc/v3/partner/4012692904)
    #[doc(alias(
        "上传出租车电子发票文件",
        "Upload a taxi e-fapiao file",
        "出租车电子发票",
        "upload-file",
        "cards/upload-file"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/taxi-invoice/cards/upload-file", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/cards/upload-file")
    }
}

/// 上传出租车电子发票文件 · Upload a taxi e-fapiao file
pub mod post {

    /// 上传出租车电子发票文件：请求 · Upload a taxi e-fapiao file: request
    pub struct Request {
        /// 出租车电子发票文件（必填） · Taxi e-fapiao file (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub file: Option<crate::Upload>,
        /// 出租车经营主体商户号（必填） · Taxi operator merchant ID (required)
        pub company_mchid: Option<String>,
        /// 行政区划代码（必填） · Administrative region code (required)
        pub region_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 出租车电子发票文件（必填） · Taxi e-fapiao file (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub fn file<M>(mut self, value: impl crate::IntoMember<crate::Upload, M>) -> Self {
            self.file = value.into_member();
            self
        }

        /// 出租车经营主体商户号（必填） · Taxi operator merchant ID (required)
        pub fn company_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.company_mchid = value.into_member();
            self
        }

        /// 行政区划代码（必填） · Administrative region code (required)
        pub fn region_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.region_id = value.into_member();
            self
        }
    }

    /// 上传出租车电子发票文件：应答 · Upload a taxi e-fapiao file: answer
    #[non_exhaustive]
    pub struct Response {
        /// 出租车电子发票文件ID · Taxi e-fapiao file ID
        pub fapiao_media_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => file: Required "file",
            1 => company_mchid: Required "company_mchid",
            2 => region_id: Required "region_id",
        }
        Response {
            0 => fapiao_media_id: Optional "fapiao_media_id",
        }
    }
}

//! `/v3/taxi-invoice/cards/upload-file`

/// `/v3/taxi-invoice/cards/upload-file`
pub struct UploadFile {
    pub(crate) node: crate::chain::Node,
}

impl UploadFile {
    /// 上传出租车电子发票文件 (partner)
    ///
    /// `POST /v3/taxi-invoice/cards/upload-file`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::cards::upload_file::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .file(wechatpay_sdk::Upload::new("photo.jpg", photo))
    ///     .company_mchid("1")
    ///     .region_id(1);
    /// let answer = client.v3().taxi_invoice().cards().upload_file().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692904)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/taxi-invoice/cards/upload-file", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/cards/upload-file")
    }
}

/// 上传出租车电子发票文件
pub mod post {
    use crate::message;

    /// 上传出租车电子发票文件：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Upload>("file"),
            message::required::<String>("company_mchid"),
            message::required::<i64>("region_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 出租车电子发票文件（必填）
        #[inline]
        pub fn file(self, value: crate::Upload) -> Self {
            Self(self.0.with("file", value))
        }

        /// 出租车经营主体商户号（必填）
        pub fn company_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_mchid", value))
        }

        /// 行政区划代码（必填）
        #[inline]
        pub fn region_id(self, value: i64) -> Self {
            Self(self.0.with("region_id", value))
        }
    }

    /// 上传出租车电子发票文件：应答
    #[non_exhaustive]
    pub struct Response {
        /// 出租车电子发票文件ID
        pub fapiao_media_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => fapiao_media_id: "fapiao_media_id",
        }
    }
}

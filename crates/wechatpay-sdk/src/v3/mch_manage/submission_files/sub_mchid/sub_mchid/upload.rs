//! `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`

/// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
pub struct Upload {
    pub(crate) node: crate::chain::Node,
}

impl Upload {
    /// 上传商户提交资料文件 (partner)
    ///
    /// `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mch_manage::submission_files::sub_mchid::sub_mchid::upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .submission_file(wechatpay_sdk::Upload::new("photo.jpg", photo))
    ///     .item_id(1);
    /// let answer = client
    ///     .v3()
    ///     .mch_manage()
    ///     .submission_files()
    ///     .sub_mchid()
    ///     .sub_mchid("123000110")
    ///     .upload()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940425)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload")
    }
}

/// 上传商户提交资料文件
pub mod post {
    use crate::message;

    pub use crate::shared::v3_global_merchant_storage_file_upload_post::Response;

    /// 上传商户提交资料文件：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Upload>("submission_file"),
            message::required::<i64>("item_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 要上传的资料文件（必填）
        #[inline]
        pub fn submission_file(self, value: crate::Upload) -> Self {
            Self(self.0.with("submission_file", value))
        }

        /// 资料项唯一id（必填）
        #[inline]
        pub fn item_id(self, value: i64) -> Self {
            Self(self.0.with("item_id", value))
        }
    }

    request!(Request);
}

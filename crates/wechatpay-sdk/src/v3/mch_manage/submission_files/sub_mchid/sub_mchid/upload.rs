//! 上传商户提交资料文件 · Upload a submission file
//!
//! `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`

/// 上传商户提交资料文件 · Upload a submission file
///
/// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
#[derive(Clone)]
pub struct Upload {
    pub(crate) node: crate::chain::Node,
}

impl Upload {
    /// 上传商户提交资料文件 · Upload a submission file
    ///
    /// `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
    ///
    /// 服务商上传子商户要提交的资料文件，返回文件标识ID，供提交资料时引用。模式：服务商。
    ///
    /// Uploads a file of a sub-merchant's material and returns its file ID for the submission. Mode: partner.
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
    ///     .sub_mchid("1900000109")
    ///     .upload()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014940425](https://pay.weixin.qq.com/doc/v3/partner/4014940425)
    #[doc(alias(
        "上传商户提交资料文件",
        "Upload a submission file",
        "商户管理记录",
        "upload",
        "sub-mchid/upload"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload")
    }
}

/// 上传商户提交资料文件 · Upload a submission file
pub mod post {

    /// 上传商户提交资料文件：请求 · Upload a submission file: request
    pub struct Request {
        /// 要上传的资料文件（必填） · File to upload (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub submission_file: Option<crate::Upload>,
        /// 资料项唯一id（必填） · Record field unique ID (required)
        pub item_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 要上传的资料文件（必填） · File to upload (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub fn submission_file<M>(
            mut self,
            value: impl crate::IntoMember<crate::Upload, M>,
        ) -> Self {
            self.submission_file = value.into_member();
            self
        }

        /// 资料项唯一id（必填） · Record field unique ID (required)
        pub fn item_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.item_id = value.into_member();
            self
        }
    }

    /// 上传商户提交资料文件：应答 · Upload a submission file: answer
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
            0 => submission_file: Required "submission_file",
            1 => item_id: Required "item_id",
        }
        Response {
            0 => file_id: Optional "file_id",
        }
    }
}

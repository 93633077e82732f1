//! `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`

/// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
#[derive(Clone)]
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
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload")
    }
}

/// 上传商户提交资料文件
pub mod post {

    /// 上传商户提交资料文件：请求
    pub struct Request {
        /// 要上传的资料文件（必填）
        pub submission_file: Option<crate::Upload>,
        /// 资料项唯一id（必填）
        pub item_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 要上传的资料文件（必填）
        pub fn submission_file<M>(
            mut self,
            value: impl crate::IntoMember<crate::Upload, M>,
        ) -> Self {
            self.submission_file = value.into_member();
            self
        }

        /// 资料项唯一id（必填）
        pub fn item_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.item_id = value.into_member();
            self
        }
    }

    /// 上传商户提交资料文件：应答
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
            0 => submission_file: Required "submission_file",
            1 => item_id: Required "item_id",
        }
        Response {
            0 => file_id: Optional "file_id",
        }
    }
}

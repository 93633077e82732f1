//! `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
#[derive(Clone, Debug)]
pub struct Upload(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload", rest)
    }
}

/// 上传商户提交资料文件
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::{Algorithm, Multipart, Operation};
    use crate::upload::Upload;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload")
            .upload(Multipart {
                file: "submission_file",
                name: Some("file_name"),
                digest: "file_digest",
                algorithm: Algorithm::Sha256,
            });

    /// 上传商户提交资料文件：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 要上传的资料文件
        pub submission_file: Required<Upload>,
        /// 资料项唯一id
        pub item_id: Required<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 要上传的资料文件
        #[inline]
        pub fn submission_file(mut self, value: Upload) -> Self {
            self.submission_file = Required::set(value);
            self
        }

        /// 资料项唯一id
        #[inline]
        pub fn item_id(mut self, value: i64) -> Self {
            self.item_id = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("submission_file", &mut self.submission_file),
                ("item_id", &mut self.item_id),
            ]);
        }
    }

    /// 上传商户提交资料文件：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 文件标识ID
        pub file_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("file_id", &mut self.file_id)]);
        }
    }

    message!(Request, Response);
}

//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
#[derive(Clone, Debug)]
pub struct Upload(pub(crate) Node);

impl Upload {
    /// 上传尽调资料文件 (partner)
    ///
    /// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::upload::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .due_diligence_file(wechatpay_sdk::Upload::new("photo.jpg", photo))
    ///     .sub_mchid("1900000109")
    ///     .item_id(1);
    /// let answer = client
    ///     .v3()
    ///     .mch_operation_manage()
    ///     .enhanced_due_diligence()
    ///     .due_diligence_id("123000110_2_2190381dakdajois1283i12jo")
    ///     .upload()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015631042)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0
            .chain("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload", rest)
    }
}

/// 上传尽调资料文件
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::{Algorithm, Multipart, Operation};
    use crate::upload::Upload;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
    )
    .upload(Multipart {
        file: "due_diligence_file",
        name: Some("file_name"),
        digest: "file_digest",
        algorithm: Algorithm::Sha256,
    });

    /// 上传尽调资料文件：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 要上传的尽调资料文件
        pub due_diligence_file: Required<Upload>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 资料项唯一id
        pub item_id: Required<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 要上传的尽调资料文件
        #[inline]
        pub fn due_diligence_file(mut self, value: Upload) -> Self {
            self.due_diligence_file = Required::set(value);
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
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
                ("due_diligence_file", &mut self.due_diligence_file),
                ("sub_mchid", &mut self.sub_mchid),
                ("item_id", &mut self.item_id),
            ]);
        }
    }

    /// 上传尽调资料文件：应答
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

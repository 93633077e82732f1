//! `/v3/taxi-invoice/cards/upload-file`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/taxi-invoice/cards/upload-file`
#[derive(Clone, Debug)]
pub struct UploadFile(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/cards/upload-file", rest)
    }
}

/// 上传出租车电子发票文件
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::{Algorithm, Multipart, Operation};
    use crate::upload::Upload;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/taxi-invoice/cards/upload-file").upload(Multipart {
            file: "file",
            name: None,
            digest: "digest",
            algorithm: Algorithm::Sm3 { member: "digest_algorithm", value: "DIGEST_ALGORITHM_SM3" },
        });

    /// 上传出租车电子发票文件：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 出租车电子发票文件
        pub file: Required<Upload>,
        /// 出租车经营主体商户号
        pub company_mchid: Required<String>,
        /// 行政区划代码
        pub region_id: Required<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 出租车电子发票文件
        #[inline]
        pub fn file(mut self, value: Upload) -> Self {
            self.file = Required::set(value);
            self
        }

        /// 出租车经营主体商户号
        #[inline]
        pub fn company_mchid(mut self, value: impl Into<String>) -> Self {
            self.company_mchid = Required::set(value.into());
            self
        }

        /// 行政区划代码
        #[inline]
        pub fn region_id(mut self, value: i64) -> Self {
            self.region_id = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("file", &mut self.file),
                ("company_mchid", &mut self.company_mchid),
                ("region_id", &mut self.region_id),
            ]);
        }
    }

    /// 上传出租车电子发票文件：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 出租车电子发票文件ID
        pub fapiao_media_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("fapiao_media_id", &mut self.fapiao_media_id)]);
        }
    }

    message!(Request, Response);
}

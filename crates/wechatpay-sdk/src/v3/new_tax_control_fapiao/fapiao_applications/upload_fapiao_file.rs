//! `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
pub struct UploadFapiaoFile(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file", rest)
    }
}

/// 上传电子发票文件
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::{Algorithm, Multipart, Operation};
    use crate::upload::Upload;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
    )
    .upload(Multipart {
        file: "file",
        name: None,
        digest: "digest",
        algorithm: Algorithm::Sm3 { member: "digest_alogrithm", value: "SM3" },
    });

    enumeration! {
        /// 发票文件的类型
        FileType {
            PDF = "PDF",
            OFD = "OFD",
        }
    }

    /// 上传电子发票文件：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<Upload>("file"),
            optional::<String>("sub_mchid"),
            required::<Enumeration<FileType>>("file_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 电子发票文件二进制数据流（必填）
        #[inline]
        pub fn file(self, value: Upload) -> Self {
            Self(self.0.with("file", value))
        }

        /// 微信支付分配的子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 发票文件的类型（必填）
        pub fn file_type(self, value: impl Into<Enumeration<FileType>>) -> Self {
            Self(self.0.with::<Enumeration<FileType>>("file_type", value.into()))
        }
    }

    /// 上传电子发票文件：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 电子发票文件ID
        pub fapiao_media_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("fapiao_media_id", &mut self.fapiao_media_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}

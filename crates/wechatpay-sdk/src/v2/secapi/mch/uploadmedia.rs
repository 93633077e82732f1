//! 图片上传 · Upload an image
//!
//! `v2/secapi/mch/uploadmedia`

/// 图片上传 · Upload an image
///
/// `v2/secapi/mch/uploadmedia`
#[derive(Clone)]
pub struct Uploadmedia {
    pub(crate) node: crate::chain::Node,
}

impl Uploadmedia {
    /// 图片上传 · Upload an image
    ///
    /// `POST /secapi/mch/uploadmedia`
    ///
    /// 服务商或渠道商上传进件等业务所需的图片，附带文件的MD5值，返回的媒体标识用于后续请求。模式：普通商户、服务商。
    ///
    /// Uploads an image of a partner or channel partner with its MD5 hash. Later requests, such as applications, refer to the returned media ID. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::uploadmedia::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .media(wechatpay_sdk::Upload::new("photo.jpg", photo))
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::MD5);
    /// let answer = client.v2().secapi().mch().uploadmedia().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013641477](https://pay.weixin.qq.com/doc/global/v2/zh/4013641477)
    #[doc(alias(
        "图片上传",
        "Upload an image",
        "跨境/全球 进件",
        "uploadmedia",
        "mch/uploadmedia"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mch/uploadmedia", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch/uploadmedia")
    }
}

/// 图片上传 · Upload an image
pub mod post {

    enumeration! {
        /// MD5 \| HMAC-SHA256 枚举值之一 · Signature type
        SignType {
            /// `MD5`: MD5 · MD5
            MD5 = "MD5",
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 图片上传：请求 · Upload an image: request
    pub struct Request {
        /// 媒体文件标识（必填） · Media file (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub media: Option<crate::Upload>,
        /// 服务商商户号或渠道号（必填） · Partner or channel partner ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// MD5 \| HMAC-SHA256 枚举值之一（必填） · Signature type (required)
        ///
        /// 默认 `MD5`。Default `MD5`.
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 媒体文件标识（必填） · Media file (required)
        ///
        /// 文件的内容，作为表单的一部分上传。The content of a file, uploaded as a part of a form.
        pub fn media<M>(mut self, value: impl crate::IntoMember<crate::Upload, M>) -> Self {
            self.media = value.into_member();
            self
        }

        /// 服务商商户号或渠道号（必填） · Partner or channel partner ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// MD5 \| HMAC-SHA256 枚举值之一（必填） · Signature type (required)
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 图片上传：应答 · Upload an image: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 媒体标识Id · Media file ID
        ///
        /// 图片上传接口返回的 `media_id`；最长 256 个字符。The `media_id` that the upload of the image returned. At most 256 characters.
        pub media_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => media: Required "media",
            1 => mch_id: Required "mch_id",
            2 => sign_type: Required "sign_type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => mch_id: Optional "mch_id",
            4 => nonce_str: Optional "nonce_str",
            5 => sign: Optional "sign",
            6 => result_code: Optional "result_code",
            7 => err_code: Optional "err_code",
            8 => err_code_des: Optional "err_code_des",
            9 => media_id: Optional "media_id",
        }
    }
}

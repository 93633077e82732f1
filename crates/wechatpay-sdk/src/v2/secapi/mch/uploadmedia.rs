//! `v2/secapi/mch/uploadmedia`

/// `v2/secapi/mch/uploadmedia`
pub struct Uploadmedia {
    pub(crate) node: crate::chain::Node,
}

impl Uploadmedia {
    /// 图片上传
    ///
    /// `POST /secapi/mch/uploadmedia`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::uploadmedia::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .media(wechatpay_sdk::Upload::new("photo.jpg", photo))
    ///     .mch_id("1900000109")
    ///     .sign_type(post::SignType::MD5);
    /// let answer = client.v2().secapi().mch().uploadmedia().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013641477)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mch/uploadmedia", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch/uploadmedia")
    }
}

/// 图片上传
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;

    /// 图片上传：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Upload>("media"),
            message::required::<String>("mch_id"),
            message::required::<crate::Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 媒体文件标识（必填）
        #[inline]
        pub fn media(self, value: crate::Upload) -> Self {
            Self(self.0.with("media", value))
        }

        /// 服务商商户号或渠道号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// MD5 \| HMAC-SHA256 枚举值之一（必填）
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    /// 图片上传：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 媒体标识Id
        pub media_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => mch_id: "mch_id",
            4 => nonce_str: "nonce_str",
            5 => sign: "sign",
            6 => result_code: "result_code",
            7 => err_code: "err_code",
            8 => err_code_des: "err_code_des",
            9 => media_id: "media_id",
        }
    }
}

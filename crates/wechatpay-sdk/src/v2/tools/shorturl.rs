//! `v2/tools/shorturl`

/// `v2/tools/shorturl`
pub struct Shorturl {
    pub(crate) node: crate::chain::Node,
}

impl Shorturl {
    /// 转换短链接 (direct and partner)
    ///
    /// `POST /tools/shorturl`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::tools::shorturl::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .long_url("weixin：//wxpay/bizpayurl?sign=XXXXX&appid=XXXXX&mch_id=XXXXX&product_id=XXXXXX&time_stamp=XXXXXX&nonce_str=XXXXX")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().tools().shorturl().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634974)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/tools/shorturl", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/tools/shorturl")
    }
}

/// 转换短链接
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;

    /// 转换短链接：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::required::<String>("long_url"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// URL链接（必填）
        pub fn long_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("long_url", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    /// 转换短链接：应答
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
        /// URL链接
        pub short_url: Option<String>,
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
            8 => short_url: "short_url",
        }
    }
}

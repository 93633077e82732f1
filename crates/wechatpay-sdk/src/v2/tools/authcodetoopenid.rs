//! `v2/tools/authcodetoopenid`

/// `v2/tools/authcodetoopenid`
pub struct Authcodetoopenid {
    pub(crate) node: crate::chain::Node,
}

impl Authcodetoopenid {
    /// 授权码查询openid (direct and partner)
    ///
    /// `POST /tools/authcodetoopenid`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::tools::authcodetoopenid::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("")
    ///     .mch_id("")
    ///     .sub_appid("")
    ///     .sub_mch_id("")
    ///     .auth_code("");
    /// let answer = client.v2().tools().authcodetoopenid().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011940944)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/tools/authcodetoopenid", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/tools/authcodetoopenid")
    }
}

/// 授权码查询openid
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    /// 授权码查询openid：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("sub_mch_id"),
            message::required::<String>("auth_code"),
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

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 授权码（必填）
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("auth_code", value))
        }
    }

    /// 授权码查询openid：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 用户子标识
        pub sub_openid: Option<String>,
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
        /// 用户标识
        pub openid: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_appid: "sub_appid",
            1 => sub_mch_id: "sub_mch_id",
            2 => sub_openid: "sub_openid",
            3 => return_code: "return_code",
            4 => return_msg: "return_msg",
            5 => appid: "appid",
            6 => mch_id: "mch_id",
            7 => nonce_str: "nonce_str",
            8 => sign: "sign",
            9 => result_code: "result_code",
            10 => err_code: "err_code",
            11 => openid: "openid",
        }
    }
}

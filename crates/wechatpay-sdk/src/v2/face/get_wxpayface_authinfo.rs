//! `v2/face/get_wxpayface_authinfo`

/// `v2/face/get_wxpayface_authinfo`
pub struct GetWxpayfaceAuthinfo {
    pub(crate) node: crate::chain::Node,
}

impl GetWxpayfaceAuthinfo {
    /// 人脸识别SDK-获取调用凭证 (direct and partner)
    ///
    /// `POST /face/get_wxpayface_authinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::face::get_wxpayface_authinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .store_id("IMG001")
    ///     .store_name("爱马哥南山店")
    ///     .device_id("DEV001")
    ///     .attach("")
    ///     .rawdata("H0kvnUgGHKuqflNwtNqCdOVpbO4FPSowudTG")
    ///     .appid("wx31fdaErqR31")
    ///     .mch_id("12345689")
    ///     .sub_appid("wx31fdaErqR31")
    ///     .sub_mch_id("12345689")
    ///     .now(1239878956)
    ///     .version(post::Version::N1)
    ///     .sign_type(post::SignType::MD5);
    /// let answer = client.v2().face().get_wxpayface_authinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/face/get_wxpayface_authinfo", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/face/get_wxpayface_authinfo")
    }
}

/// 人脸识别SDK-获取调用凭证
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_face_get_wxpayface_authinfo_post::SignType;

    enumeration! {
        /// 版本号
        Version {
            N1 = "1",
        }
    }

    /// 人脸识别SDK-获取调用凭证：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("store_id"),
            message::required::<String>("store_name"),
            message::required::<String>("device_id"),
            message::optional::<String>("attach"),
            message::required::<String>("rawdata"),
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("sub_mch_id"),
            message::required::<i64>("now"),
            message::required::<crate::Enumeration<Version>>("version"),
            message::required::<crate::Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 门店编号（必填）
        pub fn store_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_id", value))
        }

        /// 门店名称（必填）
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_name", value))
        }

        /// 终端设备编号（必填）
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_id", value))
        }

        /// 附加字段
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 初始化数据（必填）
        pub fn rawdata(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("rawdata", value))
        }

        /// 商户号绑定的公众号/小程序 appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户绑定的公众号/小程序 appid
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 取当前时间（必填）
        #[inline]
        pub fn now(self, value: i64) -> Self {
            Self(self.0.with("now", value))
        }

        /// 版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    /// 人脸识别SDK-获取调用凭证：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 错误码描述
        pub return_msg: Option<String>,
        /// SDK调用凭证
        pub authinfo: Option<String>,
        /// authinfo的有效时间
        pub expires_in: Option<i64>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 参数签名
        pub sign: Option<String>,
        /// 公众号
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => authinfo: "authinfo",
            3 => expires_in: "expires_in",
            4 => nonce_str: "nonce_str",
            5 => sign: "sign",
            6 => appid: "appid",
            7 => mch_id: "mch_id",
            8 => sub_appid: "sub_appid",
            9 => sub_mch_id: "sub_mch_id",
        }
    }
}

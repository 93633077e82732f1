//! 人脸识别SDK-获取调用凭证 · Get a face payment credential
//!
//! `v2/face/get_wxpayface_authinfo`

/// 人脸识别SDK-获取调用凭证 · Get a face payment credential
///
/// `v2/face/get_wxpayface_authinfo`
#[derive(Clone)]
pub struct GetWxpayfaceAuthinfo {
    pub(crate) node: crate::chain::Node,
}

impl GetWxpayfaceAuthinfo {
    /// 人脸识别SDK-获取调用凭证 · Get a face payment credential
    ///
    /// `POST /face/get_wxpayface_authinfo`
    ///
    /// 商户用设备取得的初始化数据换取人脸识别SDK的调用凭证和有效时间，随后启动刷脸。模式：普通商户、服务商。
    ///
    /// Returns the credential, with its validity, that the face recognition SDK of a device needs to start. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::face::get_wxpayface_authinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .store_id("IMG001")
    ///     .store_name("爱马哥南山店")
    ///     .device_id("DEV001")
    ///     .rawdata("H0kvnUgGHKuqflNwtNqCdOVpbO4FPSowudTG")
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .now(1239878956)
    ///     .version(post::Version::N1)
    ///     .sign_type(post::SignType::MD5);
    /// let answer = client.v2().face().get_wxpayface_authinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::face::get_wxpayface_authinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .store_id("IMG001")
    ///     .store_name("爱马哥南山店")
    ///     .device_id("DEV001")
    ///     .rawdata("H0kvnUgGHKuqflNwtNqCdOVpbO4FPSowudTG")
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .now(1239878956)
    ///     .version(post::Version::N1)
    ///     .sign_type(post::SignType::MD5);
    /// let answer = client.v2().face().get_wxpayface_authinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [android/faceuser.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html)
    #[doc(alias(
        "人脸识别SDK-获取调用凭证",
        "Get a face payment credential",
        "刷脸支付",
        "get_wxpayface_authinfo",
        "face/get_wxpayface_authinfo"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/face/get_wxpayface_authinfo", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/face/get_wxpayface_authinfo")
    }
}

/// 人脸识别SDK-获取调用凭证 · Get a face payment credential
pub mod post {

    enumeration! {
        /// 版本号 · Version
        Version {
            /// `1`: 版本 1 · Version 1
            N1 = "1",
        }
    }

    enumeration! {
        /// 签名类型 · Signature type
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

    /// 人脸识别SDK-获取调用凭证：请求 · Get a face payment credential: request
    pub struct Request {
        /// 门店编号（必填） · Store number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub store_id: Option<String>,
        /// 门店名称（必填） · Store name (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub store_name: Option<String>,
        /// 终端设备编号（必填） · Terminal device number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_id: Option<String>,
        /// 附加字段 · Attached data
        pub attach: Option<String>,
        /// 初始化数据（必填） · Initialisation data (required)
        ///
        /// 最长 2048 个字符。At most 2048 characters.
        pub rawdata: Option<String>,
        /// 商户号绑定的公众号/小程序 appid（必填） · Official Account or Mini Program app ID of the merchant (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户绑定的公众号/小程序 appid · Official Account or Mini Program app ID of the sub-merchant
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 取当前时间（必填） · Current time (required)
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub now: Option<i64>,
        /// 版本号（必填） · Version (required)
        pub version: Version,
        /// 签名类型（必填） · Signature type (required)
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 门店编号（必填） · Store number (required)
        pub fn store_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_id = value.into_member();
            self
        }

        /// 门店名称（必填） · Store name (required)
        pub fn store_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_name = value.into_member();
            self
        }

        /// 终端设备编号（必填） · Terminal device number (required)
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }

        /// 附加字段 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 初始化数据（必填） · Initialisation data (required)
        pub fn rawdata<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.rawdata = value.into_member();
            self
        }

        /// 商户号绑定的公众号/小程序 appid（必填） · Official Account or Mini Program app ID of the merchant (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户绑定的公众号/小程序 appid · Official Account or Mini Program app ID of the sub-merchant
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 取当前时间（必填） · Current time (required)
        ///
        /// Unix 时间戳，单位为秒。Unix time in seconds.
        pub fn now<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.now = value.into_member();
            self
        }

        /// 版本号（必填） · Version (required)
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
            self
        }

        /// 签名类型（必填） · Signature type (required)
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 人脸识别SDK-获取调用凭证：应答 · Get a face payment credential: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 错误码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// SDK调用凭证 · SDK call credential
        ///
        /// 最长 4096 个字符。At most 4096 characters.
        pub authinfo: Option<String>,
        /// authinfo的有效时间 · SDK call credential validity period
        ///
        /// 单位为秒。In seconds.
        pub expires_in: Option<i64>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 参数签名 · Parameter signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制。Signed as `sign_type` says, in upper-case hex.
        pub sign: Option<String>,
        /// 公众号 · Official Account app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => store_id: Required "store_id",
            1 => store_name: Required "store_name",
            2 => device_id: Required "device_id",
            3 => attach: Optional "attach",
            4 => rawdata: Required "rawdata",
            5 => appid: Required "appid",
            6 => mch_id: Required "mch_id",
            7 => sub_appid: Optional "sub_appid",
            8 => sub_mch_id: Optional "sub_mch_id",
            9 => now: Required "now",
            10 => version: Required "version",
            11 => sign_type: Required "sign_type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => authinfo: Optional "authinfo",
            3 => expires_in: Optional "expires_in",
            4 => nonce_str: Optional "nonce_str",
            5 => sign: Optional "sign",
            6 => appid: Optional "appid",
            7 => mch_id: Optional "mch_id",
            8 => sub_appid: Optional "sub_appid",
            9 => sub_mch_id: Optional "sub_mch_id",
        }
    }
}

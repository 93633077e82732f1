//! 修改联系信息 · Change the contact information
//!
//! `v2/applyment/micro/modifycontactinfo`

/// 修改联系信息 · Change the contact information
///
/// `v2/applyment/micro/modifycontactinfo`
#[derive(Clone)]
pub struct Modifycontactinfo {
    pub(crate) node: crate::chain::Node,
}

impl Modifycontactinfo {
    /// 修改联系信息 · Change the contact information
    ///
    /// `POST /applyment/micro/modifycontactinfo`
    ///
    /// 服务商修改小微商户的手机号、邮箱或商户简称，敏感信息用平台证书加密后提交。模式：服务商。
    ///
    /// Changes the phone number, email address or short name of a micro merchant. Encrypt sensitive values with the platform certificate. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::applyment::micro::modifycontactinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .sub_mch_id("1900000109")
    ///     .cert_sn("50062CE505775F070CAB06E697F1BBD1AD4F4D87");
    /// let answer = client.v2().applyment().micro().modifycontactinfo().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014115350](https://pay.weixin.qq.com/doc/v2/partner/4014115350)
    #[doc(alias(
        "修改联系信息",
        "Change the contact information",
        "小微特约商户",
        "modifycontactinfo",
        "micro/modifycontactinfo"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/applyment/micro/modifycontactinfo", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/applyment/micro/modifycontactinfo")
    }
}

/// 修改联系信息 · Change the contact information
pub mod post {

    enumeration! {
        /// 接口版本号 · API version
        Version {
            /// `1.0`: 版本 1.0 · Version 1.0
            N1_0 = "1.0",
        }
    }

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
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

    /// 修改联系信息：请求 · Change the contact information: request
    pub struct Request {
        /// 接口版本号（必填） · API version (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub version: Version,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sign_type: SignType,
        /// 小微商户号 · Micro merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 手机号 · Phone number
        ///
        /// 最长 11 个字符。At most 11 characters.
        pub mobile_phone: Option<String>,
        /// 邮箱 · Email
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub email: Option<String>,
        /// 商户简称 · Merchant short name
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub merchant_name: Option<String>,
        /// 加密的平台证书序列号（必填） · Platform certificate serial number of the encryption (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub cert_sn: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 接口版本号（必填） · API version (required)
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 小微商户号 · Micro merchant ID
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 手机号 · Phone number
        pub fn mobile_phone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mobile_phone = value.into_member();
            self
        }

        /// 邮箱 · Email
        pub fn email<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.email = value.into_member();
            self
        }

        /// 商户简称 · Merchant short name
        pub fn merchant_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_name = value.into_member();
            self
        }

        /// 加密的平台证书序列号（必填） · Platform certificate serial number of the encryption (required)
        pub fn cert_sn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cert_sn = value.into_member();
            self
        }
    }

    /// 修改联系信息：应答 · Change the contact information: answer
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
        /// 最长 32 个字符。At most 32 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 小微商户号 · Micro merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => version: Required "version",
            1 => mch_id: Required "mch_id",
            2 => sign_type: Optional "sign_type",
            3 => sub_mch_id: Optional "sub_mch_id",
            4 => mobile_phone: Optional "mobile_phone",
            5 => email: Optional "email",
            6 => merchant_name: Optional "merchant_name",
            7 => cert_sn: Required "cert_sn",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => nonce_str: Optional "nonce_str",
            3 => sign: Optional "sign",
            4 => result_code: Optional "result_code",
            5 => err_code: Optional "err_code",
            6 => err_code_des: Optional "err_code_des",
            7 => mch_id: Optional "mch_id",
            8 => sub_mch_id: Optional "sub_mch_id",
        }
    }
}

//! 获取RSA加密公钥 · Get the RSA public key
//!
//! `v2/risk/getpublickey`

/// 获取RSA加密公钥 · Get the RSA public key
///
/// `v2/risk/getpublickey`
#[derive(Clone)]
pub struct Getpublickey {
    pub(crate) node: crate::chain::Node,
}

impl Getpublickey {
    /// 获取RSA加密公钥 · Get the RSA public key
    ///
    /// `POST /risk/getpublickey`
    ///
    /// 商户获取付款到银行卡使用的RSA公钥，用它加密收款方的银行卡号和姓名。模式：普通商户。
    ///
    /// Returns the RSA public key that encrypts the payee's card number and name in payments to a bank card. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::risk::getpublickey::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mch_id("1900000001").sign_type(post::SignType::MD5);
    /// let answer = client.v2().risk().getpublickey().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011941097](https://pay.weixin.qq.com/doc/v2/merchant/4011941097)
    #[doc(alias(
        "获取RSA加密公钥",
        "Get the RSA public key",
        "付款到银行卡",
        "getpublickey",
        "risk/getpublickey"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/risk/getpublickey", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/risk/getpublickey")
    }
}

/// 获取RSA加密公钥 · Get the RSA public key
pub mod post {

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

    enumeration! {
        /// 返回状态码 · Return code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 获取RSA加密公钥：请求 · Get the RSA public key: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 签名类型（必填） · Signature type (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 签名类型（必填） · Signature type (required)
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 获取RSA加密公钥：应答 · Get the RSA public key: answer
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
        /// 错误码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub error_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub error_code_des: Option<String>,
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// RSA公钥 · RSA public key
        ///
        /// 最长 2048 个字符。At most 2048 characters.
        pub pub_key: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => sign_type: Required "sign_type",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => error_code: Optional "error_code",
            3 => error_code_des: Optional "error_code_des",
            4 => result_code: Optional "result_code",
            5 => mch_id: Optional "mch_id",
            6 => pub_key: Optional "pub_key",
        }
    }
}

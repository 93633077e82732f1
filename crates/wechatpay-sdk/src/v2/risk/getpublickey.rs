//! `v2/risk/getpublickey`

/// `v2/risk/getpublickey`
#[derive(Clone)]
pub struct Getpublickey {
    pub(crate) node: crate::chain::Node,
}

impl Getpublickey {
    /// 获取RSA加密公钥 (direct)
    ///
    /// `POST /risk/getpublickey`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::risk::getpublickey::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mch_id("1900000109").sign_type(post::SignType::MD5);
    /// let answer = client.v2().risk().getpublickey().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941097)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/risk/getpublickey", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/risk/getpublickey")
    }
}

/// 获取RSA加密公钥
pub mod post {

    enumeration! {
        /// 签名类型
        SignType {
            MD5 = "MD5",
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码
        ReturnCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 返回状态码
        ResultCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 获取RSA加密公钥：请求
    pub struct Request {
        /// 商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 签名类型（必填）
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填）
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 签名类型（必填）
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 获取RSA加密公钥：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 错误码描述
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 错误码
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub error_code: Option<String>,
        /// 错误代码描述
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub error_code_des: Option<String>,
        /// 返回状态码
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 商户号
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// RSA公钥
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

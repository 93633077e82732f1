//! 获取沙箱环境密钥 · Get the sandbox key
//!
//! `v2/xdc/apiv2getsignkey/sign/getsignkey`

/// 获取沙箱环境密钥 · Get the sandbox key
///
/// `v2/xdc/apiv2getsignkey/sign/getsignkey`
#[derive(Clone)]
pub struct Getsignkey {
    pub(crate) node: crate::chain::Node,
}

impl Getsignkey {
    /// 获取沙箱环境密钥 · Get the sandbox key
    ///
    /// `POST /xdc/apiv2getsignkey/sign/getsignkey`
    ///
    /// 商户用商户号获取沙箱环境的签名密钥，之后调用沙箱接口时用它代替正式密钥签名。模式：普通商户、服务商。
    ///
    /// Returns the signing key of the sandbox for a merchant ID, which replaces the live key in sandbox requests. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::xdc::apiv2getsignkey::sign::getsignkey::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mch_id("1900000001");
    /// let answer = client.v2().xdc().apiv2getsignkey().sign().getsignkey().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011984810](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
    #[doc(alias(
        "获取沙箱环境密钥",
        "Get the sandbox key",
        "沙箱环境",
        "getsignkey",
        "sign/getsignkey"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/xdc/apiv2getsignkey/sign/getsignkey", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/xdc/apiv2getsignkey/sign/getsignkey")
    }
}

/// 获取沙箱环境密钥 · Get the sandbox key
pub mod post {

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 获取沙箱环境密钥：请求 · Get the sandbox key: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }
    }

    /// 获取沙箱环境密钥：应答 · Get the sandbox key: answer
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
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 沙箱密钥 · Sandbox signing key
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sandbox_signkey: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => mch_id: Optional "mch_id",
            3 => sandbox_signkey: Optional "sandbox_signkey",
        }
    }
}

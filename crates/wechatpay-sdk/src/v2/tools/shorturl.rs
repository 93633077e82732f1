//! 转换短链接 · Shorten a URL
//!
//! `v2/tools/shorturl`

/// 转换短链接 · Shorten a URL
///
/// `v2/tools/shorturl`
#[derive(Clone)]
pub struct Shorturl {
    pub(crate) node: crate::chain::Node,
}

impl Shorturl {
    /// 转换短链接 · Shorten a URL
    ///
    /// `POST /tools/shorturl`
    ///
    /// 把扫码支付的长链接转换成短链接，再生成二维码，可降低二维码的密度，便于扫描。模式：普通商户、服务商。
    ///
    /// Converts a long QR code payment link into a short link, which makes the QR code easier to scan. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::tools::shorturl::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .long_url("weixin：//wxpay/bizpayurl?sign=E1EE61A91C8E90F299DE6AE075D60A2D&appid=wx2421b1c4370ec43b&mch_id=10000100&product_id=11&time_stamp=1415949957&nonce_str=qFc9JxQyVbwEn1Sd");
    /// let answer = client.v2().tools().shorturl().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011937195](https://pay.weixin.qq.com/doc/v2/merchant/4011937195), [partner/4011989264](https://pay.weixin.qq.com/doc/v2/partner/4011989264), [global/4013634974](https://pay.weixin.qq.com/doc/global/v2/zh/4013634974)
    #[doc(alias("转换短链接", "Shorten a URL", "基础支付", "shorturl", "tools/shorturl"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/tools/shorturl", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/tools/shorturl")
    }
}

/// 转换短链接 · Shorten a URL
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
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 转换短链接：请求 · Shorten a URL: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// URL链接（必填） · Long URL (required)
        ///
        /// 最长 512 个字符。At most 512 characters.
        pub long_url: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符，默认 `MD5`。At most 32 characters; default `MD5`.
        pub sign_type: SignType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// URL链接（必填） · Long URL (required)
        pub fn long_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.long_url = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 转换短链接：应答 · Shorten a URL: answer
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
        /// URL链接 · Short URL
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub short_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => long_url: Required "long_url",
            3 => sign_type: Optional "sign_type",
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
            8 => short_url: Optional "short_url",
        }
    }
}

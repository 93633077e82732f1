//! 授权码查询openid · Exchange an authorisation code for openid
//!
//! `v2/tools/authcodetoopenid`

/// 授权码查询openid · Exchange an authorisation code for openid
///
/// `v2/tools/authcodetoopenid`
#[derive(Clone)]
pub struct Authcodetoopenid {
    pub(crate) node: crate::chain::Node,
}

impl Authcodetoopenid {
    /// 授权码查询openid · Exchange an authorisation code for openid
    ///
    /// `POST /tools/authcodetoopenid`
    ///
    /// 商户用扫到的用户付款码换取该用户的openid，便于在扣款前识别会员身份。模式：普通商户、服务商。
    ///
    /// Returns the openid of the user whose payment code was scanned, for example to recognise a member before payment. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::tools::authcodetoopenid::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .auth_code("100001");
    /// let answer = client.v2().tools().authcodetoopenid().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::tools::authcodetoopenid::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .auth_code("100001");
    /// let answer = client.v2().tools().authcodetoopenid().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011940944](https://pay.weixin.qq.com/doc/v2/merchant/4011940944), [partner/4011941724](https://pay.weixin.qq.com/doc/v2/partner/4011941724)
    #[doc(alias(
        "授权码查询openid",
        "Exchange an authorisation code for openid",
        "基础支付",
        "authcodetoopenid",
        "tools/authcodetoopenid"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/tools/authcodetoopenid", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/tools/authcodetoopenid")
    }
}

/// 授权码查询openid · Exchange an authorisation code for openid
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

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 授权码查询openid：请求 · Exchange an authorisation code for openid: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
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
        /// 授权码（必填） · Payment code (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub auth_code: Option<String>,
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

        /// 子商户公众账号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 授权码（必填） · Payment code (required)
        pub fn auth_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.auth_code = value.into_member();
            self
        }
    }

    /// 授权码查询openid：应答 · Exchange an authorisation code for openid: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户公众账号ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 用户子标识 · User openid (sub-merchant)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sub_openid: Option<String>,
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
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mch_id: Optional "sub_mch_id",
            4 => auth_code: Required "auth_code",
        }
        Response {
            0 => sub_appid: Optional "sub_appid",
            1 => sub_mch_id: Optional "sub_mch_id",
            2 => sub_openid: Optional "sub_openid",
            3 => return_code: Optional "return_code",
            4 => return_msg: Optional "return_msg",
            5 => appid: Optional "appid",
            6 => mch_id: Optional "mch_id",
            7 => nonce_str: Optional "nonce_str",
            8 => sign: Optional "sign",
            9 => result_code: Optional "result_code",
            10 => err_code: Optional "err_code",
            11 => openid: Optional "openid",
        }
    }
}

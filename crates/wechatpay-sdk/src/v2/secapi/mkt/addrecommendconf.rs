//! 服务商特约商户关注功能配置 · Set the recommended follow app
//!
//! `v2/secapi/mkt/addrecommendconf`

/// 服务商特约商户关注功能配置 · Set the recommended follow app
///
/// `v2/secapi/mkt/addrecommendconf`
#[derive(Clone)]
pub struct Addrecommendconf {
    pub(crate) node: crate::chain::Node,
}

impl Addrecommendconf {
    /// 服务商特约商户关注功能配置 · Set the recommended follow app
    ///
    /// `POST /secapi/mkt/addrecommendconf`
    ///
    /// 服务商为特约商户配置支付后推荐关注的APPID，用户付款后可关注对应的公众号。模式：服务商。
    ///
    /// Sets the app ID of the account that users of a sub-merchant are invited to follow after payment. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mkt::addrecommendconf::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .sub_appid("wx9999999999999999")
    ///     .subscribe_appid("wx931386123456789e");
    /// let answer = client.v2().secapi().mkt().addrecommendconf().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014115399](https://pay.weixin.qq.com/doc/v2/partner/4014115399)
    #[doc(alias(
        "服务商特约商户关注功能配置",
        "Set the recommended follow app",
        "银行服务商",
        "addrecommendconf",
        "mkt/addrecommendconf"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mkt/addrecommendconf", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/mkt/addrecommendconf")
    }
}

/// 服务商特约商户关注功能配置 · Set the recommended follow app
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

    /// 服务商特约商户关注功能配置：请求 · Set the recommended follow app: request
    pub struct Request {
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 特约商户APPID（必填） · Sub-merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 推荐关注APPID（必填） · App ID recommended to follow (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub subscribe_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 特约商户APPID（必填） · Sub-merchant app ID (required)
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 推荐关注APPID（必填） · App ID recommended to follow (required)
        pub fn subscribe_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.subscribe_appid = value.into_member();
            self
        }
    }

    /// 服务商特约商户关注功能配置：应答 · Set the recommended follow app: answer
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
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub result_code: ResultCode,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Required "mch_id",
            1 => sub_mch_id: Required "sub_mch_id",
            2 => sub_appid: Required "sub_appid",
            3 => subscribe_appid: Required "subscribe_appid",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => err_code: Optional "err_code",
            3 => err_code_des: Optional "err_code_des",
            4 => result_code: Optional "result_code",
            5 => sign: Optional "sign",
        }
    }
}

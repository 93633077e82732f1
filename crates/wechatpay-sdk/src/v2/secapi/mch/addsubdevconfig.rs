//! 服务商子商户开发配置新增支付目录/新增对应APPID关联 · Add a sub-merchant development setting
//!
//! `v2/secapi/mch/addsubdevconfig`

/// 服务商子商户开发配置新增支付目录/新增对应APPID关联 · Add a sub-merchant development setting
///
/// `v2/secapi/mch/addsubdevconfig`
#[derive(Clone)]
pub struct Addsubdevconfig {
    pub(crate) node: crate::chain::Node,
}

impl Addsubdevconfig {
    /// 服务商子商户开发配置新增支付目录/新增对应APPID关联 · Add a sub-merchant development setting
    ///
    /// `POST /secapi/mch/addsubdevconfig`
    ///
    /// 服务商为子商户新增支付授权目录，或新增关联的APPID，之后子商户才能在其中调起支付。模式：服务商。
    ///
    /// Adds a payment directory or a linked app ID to a sub-merchant so that payments can be invoked there. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::addsubdevconfig::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .jsapi_path("http://www.qq.com/wechat/");
    /// let answer = client.v2().secapi().mch().addsubdevconfig().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014115404](https://pay.weixin.qq.com/doc/v2/partner/4014115404), [institution/4011985201](https://pay.weixin.qq.com/doc/v2/institution/4011985201)
    #[doc(alias(
        "服务商子商户开发配置新增支付目录/新增对应APPID关联",
        "Add a sub-merchant development setting",
        "银行服务商",
        "addsubdevconfig",
        "mch/addsubdevconfig"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mch/addsubdevconfig", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch/addsubdevconfig")
    }
}

/// 服务商子商户开发配置新增支付目录/新增对应APPID关联 · Add a sub-merchant development setting
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

    /// 服务商子商户开发配置新增支付目录/新增对应APPID关联：请求 · Add a sub-merchant development setting: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 关联APPID · Associated app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 授权目录（必填） · Authorised payment directory (required)
        ///
        /// 完整的网址；最长 256 个字符。A complete URL. At most 256 characters.
        pub jsapi_path: Option<String>,
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

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 关联APPID · Associated app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 授权目录（必填） · Authorised payment directory (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn jsapi_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jsapi_path = value.into_member();
            self
        }
    }

    /// 服务商子商户开发配置新增支付目录/新增对应APPID关联：应答 · Add a sub-merchant development setting: answer
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
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sub_mch_id: Required "sub_mch_id",
            3 => sub_appid: Optional "sub_appid",
            4 => jsapi_path: Required "jsapi_path",
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

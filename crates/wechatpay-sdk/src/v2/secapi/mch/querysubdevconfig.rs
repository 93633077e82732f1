//! 配置查询 · Query sub-merchant development settings
//!
//! `v2/secapi/mch/querysubdevconfig`

/// 配置查询 · Query sub-merchant development settings
///
/// `v2/secapi/mch/querysubdevconfig`
#[derive(Clone)]
pub struct Querysubdevconfig {
    pub(crate) node: crate::chain::Node,
}

impl Querysubdevconfig {
    /// 配置查询 · Query sub-merchant development settings
    ///
    /// `POST /secapi/mch/querysubdevconfig`
    ///
    /// 服务商查询子商户已配置的支付授权目录和关联的APPID，用来核对开发配置是否生效。模式：服务商。
    ///
    /// Returns the payment directories and the linked app IDs of a sub-merchant. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::querysubdevconfig::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109");
    /// let answer = client.v2().secapi().mch().querysubdevconfig().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014115413](https://pay.weixin.qq.com/doc/v2/partner/4014115413), [institution/4011985252](https://pay.weixin.qq.com/doc/v2/institution/4011985252)
    #[doc(alias(
        "配置查询",
        "Query sub-merchant development settings",
        "银行服务商",
        "querysubdevconfig",
        "mch/querysubdevconfig"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mch/querysubdevconfig", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch/querysubdevconfig")
    }
}

/// 配置查询 · Query sub-merchant development settings
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

    /// 配置查询：请求 · Query sub-merchant development settings: request
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
    }

    /// 配置查询：应答 · Query sub-merchant development settings: answer
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
        /// 授权目录 · Authorised payment directory
        ///
        /// JSON 文本；最长 2048 个字符。A text that holds JSON. At most 2048 characters.
        pub jsapi_path_list: Option<crate::JsonText<JsapiPathList>>,
        /// 关联APPID与关注特约商户公众号的APPID · Associated app ID and app ID of the sub-merchant to follow
        ///
        /// JSON 文本；最长 1024 个字符。A text that holds JSON. At most 1024 characters.
        pub appid_config_list: Option<crate::JsonText<AppidConfigList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 授权目录 · Authorised payment directory
    #[non_exhaustive]
    pub struct JsapiPathList {
        /// 支付目录URI数组 · Payment directory URIs
        pub jsapi_path_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 关联APPID与关注特约商户公众号的APPID · Associated app ID and app ID of the sub-merchant to follow
    #[non_exhaustive]
    pub struct AppidConfigList {
        /// APPID数组 · App IDs
        pub appid_config_list: Option<Vec<AppidConfigListAppidConfigList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// APPID数组 · App IDs
    #[non_exhaustive]
    pub struct AppidConfigListAppidConfigList {
        /// 关注特约商户公众号的APPID · App ID of the sub-merchant to follow
        pub subscribe_appid: Option<String>,
        /// 绑定好的商户公众号 · Bound merchant app ID
        pub sub_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sub_mch_id: Required "sub_mch_id",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => err_code: Optional "err_code",
            3 => err_code_des: Optional "err_code_des",
            4 => result_code: Optional "result_code",
            5 => sign: Optional "sign",
            6 => jsapi_path_list: Optional "jsapi_path_list",
            7 => appid_config_list: Optional "appid_config_list",
        }
        JsapiPathList {
            0 => jsapi_path_list: Optional "jsapi_path_list",
        }
        AppidConfigList {
            0 => appid_config_list: Optional "appid_config_list",
        }
        AppidConfigListAppidConfigList {
            0 => subscribe_appid: Optional "subscribe_appid",
            1 => sub_appid: Optional "sub_appid",
        }
    }
}

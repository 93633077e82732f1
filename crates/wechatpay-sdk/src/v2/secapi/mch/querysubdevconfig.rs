//! `v2/secapi/mch/querysubdevconfig`

/// `v2/secapi/mch/querysubdevconfig`
pub struct Querysubdevconfig {
    pub(crate) node: crate::chain::Node,
}

impl Querysubdevconfig {
    /// 配置查询
    ///
    /// `POST /secapi/mch/querysubdevconfig`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::querysubdevconfig::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000100");
    /// let answer = client.v2().secapi().mch().querysubdevconfig().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985252)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/mch/querysubdevconfig", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch/querysubdevconfig")
    }
}

/// 配置查询
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    /// 配置查询：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::required::<String>("sub_mch_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }
    }

    /// 配置查询：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 签名
        pub sign: Option<String>,
        /// 授权目录
        pub jsapi_path_list: Option<crate::JsonText<JsapiPathList>>,
        /// 关联APPID与关注特约商户公众号的APPID
        pub appid_config_list: Option<crate::JsonText<AppidConfigList>>,
    }

    /// 授权目录
    #[non_exhaustive]
    pub struct JsapiPathList {
        /// 支付目录URI数组
        pub jsapi_path_list: Option<Vec<String>>,
    }

    /// 关联APPID与关注特约商户公众号的APPID
    #[non_exhaustive]
    pub struct AppidConfigList {
        /// APPID数组
        pub appid_config_list: Option<Vec<AppidConfigListAppidConfigList>>,
    }

    /// APPID数组
    #[non_exhaustive]
    pub struct AppidConfigListAppidConfigList {
        /// 关注特约商户公众号的APPID
        pub subscribe_appid: Option<String>,
        /// 绑定好的商户公众号
        pub sub_appid: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => err_code: "err_code",
            3 => err_code_des: "err_code_des",
            4 => result_code: "result_code",
            5 => sign: "sign",
            6 => jsapi_path_list: "jsapi_path_list",
            7 => appid_config_list: "appid_config_list",
        }
        JsapiPathList {
            0 => jsapi_path_list: "jsapi_path_list",
        }
        AppidConfigList {
            0 => appid_config_list: "appid_config_list",
        }
        AppidConfigListAppidConfigList {
            0 => subscribe_appid: "subscribe_appid",
            1 => sub_appid: "sub_appid",
        }
    }
}

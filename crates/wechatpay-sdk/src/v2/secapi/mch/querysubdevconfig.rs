//! `v2/secapi/mch/querysubdevconfig`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/secapi/mch/querysubdevconfig`
pub struct Querysubdevconfig(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secapi/mch/querysubdevconfig", rest)
    }
}

/// 配置查询
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, JsonText, Listed, Message, Named, Object, message, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::secapi::mch::add_institutionsub::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/secapi/mch/querysubdevconfig")
            .mutual_tls()
            .without_nonce()
            .reads();

    /// 配置查询：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            required::<String>("sub_mch_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }
    }

    /// 配置查询：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 签名
        pub sign: Option<String>,
        /// 授权目录
        pub jsapi_path_list: Option<JsonText<JsapiPathList>>,
        /// 关联APPID与关注特约商户公众号的APPID
        pub appid_config_list: Option<JsonText<AppidConfigList>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("err_code", &mut self.err_code),
                3 => Named("err_code_des", &mut self.err_code_des),
                4 => Named("result_code", &mut self.result_code),
                5 => Named("sign", &mut self.sign),
                6 => Named("jsapi_path_list", &mut self.jsapi_path_list),
                7 => Named("appid_config_list", &mut self.appid_config_list),
                _ => return None,
            })
        }
    }

    /// 授权目录
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct JsapiPathList {
        /// 支付目录URI数组
        pub jsapi_path_list: Option<Vec<String>>,
    }

    impl Message for JsapiPathList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("jsapi_path_list", &mut self.jsapi_path_list),
                _ => return None,
            })
        }
    }

    /// 关联APPID与关注特约商户公众号的APPID
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AppidConfigList {
        /// APPID数组
        pub appid_config_list: Option<Vec<AppidConfigListAppidConfigList>>,
    }

    impl Message for AppidConfigList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid_config_list", &mut self.appid_config_list),
                _ => return None,
            })
        }
    }

    /// APPID数组
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AppidConfigListAppidConfigList {
        /// 关注特约商户公众号的APPID
        pub subscribe_appid: Option<String>,
        /// 绑定好的商户公众号
        pub sub_appid: Option<String>,
    }

    impl Message for AppidConfigListAppidConfigList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("subscribe_appid", &mut self.subscribe_appid),
                1 => Named("sub_appid", &mut self.sub_appid),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, JsapiPathList, AppidConfigList, AppidConfigListAppidConfigList);
}

//! `v2/secapi/mch/addsubdevconfig`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/secapi/mch/addsubdevconfig`
#[derive(Clone, Debug)]
pub struct Addsubdevconfig(pub(crate) Node);

impl Addsubdevconfig {
    /// 服务商子商户开发配置新增支付目录/新增对应APPID关联
    ///
    /// `POST /secapi/mch/addsubdevconfig`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::addsubdevconfig::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000100")
    ///     .sub_appid("wx931386123456789e")
    ///     .jsapi_path("http://www.qq.com/wechat/");
    /// let answer = client.v2().secapi().mch().addsubdevconfig().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985201)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secapi/mch/addsubdevconfig", rest)
    }
}

/// 服务商子商户开发配置新增支付目录/新增对应APPID关联
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::secapi::mch::add_institutionsub::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/secapi/mch/addsubdevconfig").mutual_tls().without_nonce();

    /// 服务商子商户开发配置新增支付目录/新增对应APPID关联：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公众账号ID
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 子商户号
        pub sub_mch_id: Required<String>,
        /// 关联APPID
        pub sub_appid: Option<String>,
        /// 授权目录
        pub jsapi_path: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Required::set(value.into());
            self
        }

        /// 关联APPID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 授权目录
        #[inline]
        pub fn jsapi_path(mut self, value: impl Into<String>) -> Self {
            self.jsapi_path = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("sub_appid", &mut self.sub_appid),
                ("jsapi_path", &mut self.jsapi_path),
            ]);
        }
    }

    /// 服务商子商户开发配置新增支付目录/新增对应APPID关联：应答（其他接口共用）
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
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("result_code", &mut self.result_code),
                ("sign", &mut self.sign),
            ]);
        }
    }

    message!(Request, Response);
}

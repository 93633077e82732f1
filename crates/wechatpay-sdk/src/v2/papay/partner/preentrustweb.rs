//! `v2/papay/partner/preentrustweb`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/papay/partner/preentrustweb`
#[derive(Clone, Debug)]
pub struct Preentrustweb(pub(crate) Node);

impl Preentrustweb {
    /// APP纯签约 (partner)
    ///
    /// `POST /papay/partner/preentrustweb`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::partner::preentrustweb::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("1200009811")
    ///     .sub_appid("wxcbda96de0b165489")
    ///     .sub_mch_id("1900000109")
    ///     .plan_id("12535")
    ///     .contract_code("100000")
    ///     .request_serial(1000)
    ///     .contract_display_account("微信代扣")
    ///     .notify_url("")
    ///     .version(post::Version::N1_0)
    ///     .sign_type(post::SignType::MD5)
    ///     .timestamp("1414488825")
    ///     .return_app(post::ReturnApp::Y);
    /// let answer = client.v2().papay().partner().preentrustweb().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988366)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/papay/partner/preentrustweb", rest)
    }
}

/// APP纯签约
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v2::papay::deletecontract::post::{ResultCode, ReturnCode, Version};
    pub use crate::v2::papay::h5entrustweb::get::SignType;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/papay/partner/preentrustweb").unsigned().without_nonce();

    enumeration! {
        /// 返回app
        ReturnApp {
            Y = "Y",
            N = "N",
        }
    }

    /// APP纯签约：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 应用ID
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 模板id
        pub plan_id: Required<String>,
        /// 签约协议号
        pub contract_code: Required<String>,
        /// 请求序列号
        pub request_serial: Required<i64>,
        /// 用户账户展示名称
        pub contract_display_account: Required<String>,
        /// 回调通知url
        pub notify_url: Required<String>,
        /// 版本号
        pub version: Required<Enumeration<Version>>,
        /// 签名类型
        pub sign_type: Option<Enumeration<SignType>>,
        /// 时间戳
        pub timestamp: Required<String>,
        /// 返回app
        pub return_app: Option<Enumeration<ReturnApp>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 应用ID
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

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// 模板id
        #[inline]
        pub fn plan_id(mut self, value: impl Into<String>) -> Self {
            self.plan_id = Required::set(value.into());
            self
        }

        /// 签约协议号
        #[inline]
        pub fn contract_code(mut self, value: impl Into<String>) -> Self {
            self.contract_code = Required::set(value.into());
            self
        }

        /// 请求序列号
        #[inline]
        pub fn request_serial(mut self, value: i64) -> Self {
            self.request_serial = Required::set(value);
            self
        }

        /// 用户账户展示名称
        #[inline]
        pub fn contract_display_account(mut self, value: impl Into<String>) -> Self {
            self.contract_display_account = Required::set(value.into());
            self
        }

        /// 回调通知url
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 版本号
        #[inline]
        pub fn version(mut self, value: impl Into<Enumeration<Version>>) -> Self {
            self.version = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// 时间戳
        #[inline]
        pub fn timestamp(mut self, value: impl Into<String>) -> Self {
            self.timestamp = Required::set(value.into());
            self
        }

        /// 返回app
        #[inline]
        pub fn return_app(mut self, value: impl Into<Enumeration<ReturnApp>>) -> Self {
            self.return_app = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("plan_id", &mut self.plan_id),
                ("contract_code", &mut self.contract_code),
                ("request_serial", &mut self.request_serial),
                ("contract_display_account", &mut self.contract_display_account),
                ("notify_url", &mut self.notify_url),
                ("version", &mut self.version),
                ("sign_type", &mut self.sign_type),
                ("timestamp", &mut self.timestamp),
                ("return_app", &mut self.return_app),
            ]);
        }
    }

    /// APP纯签约：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 请求appid
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 跳转签约小程序的username
        pub miniprogram_username: Option<String>,
        /// 跳转签约小程序的path
        pub miniprogram_path: Option<String>,
        /// 预签约id
        pub pre_entrustweb_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mch_id", &mut self.sub_mch_id),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("miniprogram_username", &mut self.miniprogram_username),
                ("miniprogram_path", &mut self.miniprogram_path),
                ("pre_entrustweb_id", &mut self.pre_entrustweb_id),
            ]);
        }
    }

    message!(Request, Response);
}

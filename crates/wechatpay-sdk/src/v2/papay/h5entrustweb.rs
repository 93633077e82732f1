//! `v2/papay/h5entrustweb`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/papay/h5entrustweb`
#[derive(Clone, Debug)]
pub struct H5entrustweb(pub(crate) Node);

impl H5entrustweb {
    /// H5纯签约 (direct)
    ///
    /// `GET /papay/h5entrustweb`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::h5entrustweb::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .plan_id("1")
    ///     .contract_code("1")
    ///     .request_serial(1)
    ///     .contract_display_account("1")
    ///     .notify_url("https://www.example.com/")
    ///     .version(get::Version::N1_0)
    ///     .timestamp("1")
    ///     .clientip("1");
    /// let answer = client.v2().papay().h5entrustweb().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987295)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/papay/h5entrustweb", rest)
    }
}

/// H5纯签约
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v2::papay::deletecontract::post::{ResultCode, ReturnCode, Version};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::GET, "/papay/h5entrustweb").unsigned().without_nonce();

    enumeration! {
        /// 签名类型
        SignType {
            MD5 = "MD5",
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    /// H5纯签约：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 应用ID
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
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
        /// 客户端 IP
        pub clientip: Required<String>,
        /// 回调应用appid
        pub return_appid: Option<String>,
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

        /// 客户端 IP
        #[inline]
        pub fn clientip(mut self, value: impl Into<String>) -> Self {
            self.clientip = Required::set(value.into());
            self
        }

        /// 回调应用appid
        #[inline]
        pub fn return_appid(mut self, value: impl Into<String>) -> Self {
            self.return_appid = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("plan_id", &mut self.plan_id),
                ("contract_code", &mut self.contract_code),
                ("request_serial", &mut self.request_serial),
                ("contract_display_account", &mut self.contract_display_account),
                ("notify_url", &mut self.notify_url),
                ("version", &mut self.version),
                ("sign_type", &mut self.sign_type),
                ("timestamp", &mut self.timestamp),
                ("clientip", &mut self.clientip),
                ("return_appid", &mut self.return_appid),
            ]);
        }
    }

    /// H5纯签约：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 业务结果描述
        pub result_msg: Option<String>,
        /// 跳转URL
        pub redirect_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("result_code", &mut self.result_code),
                ("result_msg", &mut self.result_msg),
                ("redirect_url", &mut self.redirect_url),
            ]);
        }
    }

    message!(Request, Response);
}

//! `v2/papay/partner/entrustweb`

use crate::chain::Node;
use crate::client::Chain;
use crate::error::Result;

/// `v2/papay/partner/entrustweb`
#[derive(Clone, Debug)]
pub struct Entrustweb(pub(crate) Node);

impl Entrustweb {
    /// 公众号纯签约 (partner)
    ///
    /// `GET /papay/partner/entrustweb`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::papay::partner::entrustweb::get;
    ///
    /// # fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000109")
    ///     .plan_id(1)
    ///     .contract_code("1")
    ///     .request_serial(1)
    ///     .contract_display_account("1")
    ///     .notify_url("https://www.example.com/")
    ///     .version(get::Version::N1_0)
    ///     .timestamp("1");
    /// let url = client.v2().papay().partner().entrustweb().get(request)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> Result<String> {
        self.0.signed_url(&get::OPERATION, request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/papay/partner/entrustweb", rest)
    }
}

/// 公众号纯签约
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::papay::deletecontract::post::Version;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::GET, "/papay/partner/entrustweb").unsigned().without_nonce();

    /// 公众号纯签约：请求
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
        pub sub_mch_id: Required<String>,
        /// 模板id
        pub plan_id: Required<i64>,
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
        /// 时间戳
        pub timestamp: Required<String>,
        /// 返回web，已知取值：`1`
        pub return_web: Option<i64>,
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
            self.sub_mch_id = Required::set(value.into());
            self
        }

        /// 模板id
        #[inline]
        pub fn plan_id(mut self, value: i64) -> Self {
            self.plan_id = Required::set(value);
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

        /// 时间戳
        #[inline]
        pub fn timestamp(mut self, value: impl Into<String>) -> Self {
            self.timestamp = Required::set(value.into());
            self
        }

        /// 返回web，已知取值：`1`
        #[inline]
        pub fn return_web(mut self, value: i64) -> Self {
            self.return_web = Some(value);
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
                ("timestamp", &mut self.timestamp),
                ("return_web", &mut self.return_web),
            ]);
        }
    }

    message!(Request);
}

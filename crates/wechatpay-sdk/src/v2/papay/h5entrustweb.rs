//! `v2/papay/h5entrustweb`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/papay/h5entrustweb`
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
        self.0.call(&get::OPERATION).query_message(request.0)
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

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            required::<String>("plan_id"),
            required::<String>("contract_code"),
            required::<i64>("request_serial"),
            required::<String>("contract_display_account"),
            required::<String>("notify_url"),
            required::<Enumeration<Version>>("version"),
            optional::<Enumeration<SignType>>("sign_type"),
            required::<String>("timestamp"),
            required::<String>("clientip"),
            optional::<String>("return_appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 模板id（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("plan_id", value.into()))
        }

        /// 签约协议号（必填）
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_code", value.into()))
        }

        /// 请求序列号（必填）
        #[inline]
        pub fn request_serial(self, value: i64) -> Self {
            Self(self.0.with("request_serial", value))
        }

        /// 用户账户展示名称（必填）
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_display_account", value.into()))
        }

        /// 回调通知url（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 版本号（必填）
        pub fn version(self, value: impl Into<Enumeration<Version>>) -> Self {
            Self(self.0.with::<Enumeration<Version>>("version", value.into()))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }

        /// 时间戳（必填）
        pub fn timestamp(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("timestamp", value.into()))
        }

        /// 客户端 IP（必填）
        pub fn clientip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("clientip", value.into()))
        }

        /// 回调应用appid
        pub fn return_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("return_appid", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                3 => Named("result_msg", &mut self.result_msg),
                4 => Named("redirect_url", &mut self.redirect_url),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}

//! `v2/papay/partner/preentrustweb`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/papay/partner/preentrustweb`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            optional::<String>("sub_appid"),
            optional::<String>("sub_mch_id"),
            required::<String>("plan_id"),
            required::<String>("contract_code"),
            required::<i64>("request_serial"),
            required::<String>("contract_display_account"),
            required::<String>("notify_url"),
            required::<Enumeration<Version>>("version"),
            optional::<Enumeration<SignType>>("sign_type"),
            required::<String>("timestamp"),
            optional::<Enumeration<ReturnApp>>("return_app"),
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

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
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

        /// 返回app
        pub fn return_app(self, value: impl Into<Enumeration<ReturnApp>>) -> Self {
            Self(self.0.with::<Enumeration<ReturnApp>>("return_app", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                3 => Named("err_code", &mut self.err_code),
                4 => Named("err_code_des", &mut self.err_code_des),
                5 => Named("appid", &mut self.appid),
                6 => Named("mch_id", &mut self.mch_id),
                7 => Named("sub_appid", &mut self.sub_appid),
                8 => Named("sub_mch_id", &mut self.sub_mch_id),
                9 => Named("nonce_str", &mut self.nonce_str),
                10 => Named("sign", &mut self.sign),
                11 => Named("miniprogram_username", &mut self.miniprogram_username),
                12 => Named("miniprogram_path", &mut self.miniprogram_path),
                13 => Named("pre_entrustweb_id", &mut self.pre_entrustweb_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
